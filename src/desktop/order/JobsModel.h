#pragma once

#include "desktop/order/JobEditor.h"
#include "desktop/text/Formats.h"
#include "domain/order/QuoteDoubts.h"

#include <QAbstractTableModel>
#include <map>
#include <optional>
#include <set>

namespace baydesk {

// The jobs of a quote and their lines as one list of rows: a job, its lines, the next job. Cells
// are edited in place; what is typed is saved by the JobEditor, and a cell that was refused keeps
// what was typed until it is typed again.
class JobsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Grade, Number, Price, Amount, Approval, ColumnCount };
    enum class RowKind { Job, Line, Fresh };  // Fresh: a line that has no name yet
    enum Role { JobRowRole = Qt::UserRole + 40, MarkRole, CollapsedRole, RefusedRole };
    // What the grade cell edits: a PartGrade, or this.
    static constexpr int CustomersOwn = -1;

    struct RowRef {
        RowKind kind = RowKind::Job;
        JobId job;
        LineId line;

        bool operator==(const RowRef&) const = default;
    };

    JobsModel(ScreenContext& context, JobEditor& editor, QObject* parent = nullptr);

    void setOrder(const OrderState& order, const FreeStock& freeStock = {});
    // Cells can be edited: the order is open and the person may.
    void setEditable(bool editable);

    RowRef rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    int rowOf(const RowRef& wanted) const;
    const Job* jobAt(int row) const;
    const Line* lineAt(int row) const;

    // A cell that holds what could not be saved, and what the store has there.
    struct RefusedCell {
        TypedCell cell;
        QString sentence;
        QString before;
    };
    std::vector<RefusedCell> refusedCells() const;
    // The row of a cell, unfolding its job; −1 where it has gone.
    int showRowOf(const TypedCell& cell);
    // What was typed goes, what the store has is shown again.
    void takeBack(const TypedCell& cell);
    // Typed before the program ended, and not in the store: it stands in its cell as a refusal.
    void restoreTyped(const TypedCell& cell);
    // Of the lines that the customer has not answered.
    const std::vector<DoubtedLine>& doubts() const { return m_doubts; }

    // A line without a name at the end of a job; typing its name adds it. Gives its row.
    int startLine(JobId job, LineKind kind, const QString& typed = {});
    std::optional<TypedLine> freshLine() const;
    void dropFreshLine();
    void toggleCollapsed(JobId job);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

Q_SIGNALS:
    // What was typed can't be, in words for the person; empty takes it back.
    void problem(const QString& sentence);

private:
    struct Fresh {
        JobId job;
        LineKind kind = LineKind::Labour;
        QString typed;
    };
    struct Refusal {
        QString typed;
        QString sentence;
    };
    using CellKey = std::tuple<JobId, LineId, int>;

    void takeJobs();
    std::vector<RowRef> wantedRows(const std::vector<Job>& jobs) const;
    bool isCollapsed(const Job& job) const;
    const Job* find(JobId id) const;
    CellKey keyOf(const QModelIndex& index) const;
    const Line* find(const CellKey& cell) const;
    void dropRefusalsOfGoneLines();
    QString doubtWords(LineId line, bool sentences) const;
    bool isDoubted(LineId line, QuoteDoubt doubt) const;

    QString text(int row, int column) const;
    QString jobText(const Job& job, int column) const;
    QString lineText(const Line& line, int column) const;
    QString stateText(const Line& line) const;
    QString toolTip(int row, int column) const;
    QVariant editValue(int row, int column) const;
    QVariant color(int row, int column) const;
    static QString markOf(const Job& job);
    QVariant chip(int row, int column) const;

    bool edit(const QModelIndex& index, const QVariant& value);
    bool nameFresh(const QString& name);
    void refuse(const CellKey& cell, const QString& typed, const QString& sentence);
    void onRefused(const JobEdit& edit, const Error& error);

    Formats m_formats;
    JobEditor& m_editor;
    OrderState m_order;
    std::vector<Job> m_jobs;
    std::vector<RowRef> m_rows;
    std::optional<Fresh> m_fresh;
    std::set<JobId> m_toggled;  // other than how a job is shown by itself
    std::map<CellKey, Refusal> m_refusals;
    FreeStock m_freeStock;
    std::vector<DoubtedLine> m_doubts;
    bool m_editable = false;
};

}  // namespace baydesk
