#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/complaint/ComplaintListModel.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTimer;

namespace baydesk {

class ActionBar;
class ComplaintCard;
class DataTable;
class EmptyState;
class EntryForm;
class FindingsForm;
class StepLedger;

// 投诉: at left the complaints, the most urgent next step on top; at right one of them with its
// ladder, its findings and its ledger. The one button writes down what the clock asks for.
class ComplaintScreen : public Screen {
    Q_OBJECT

public:
    explicit ComplaintScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_write; }
    QList<QAction*> screenActions() const override;

    // Another screen asks for one complaint; none: for the list.
    void open(ComplaintId id);

    DataTable* list() const { return m_table; }
    EntryForm* entry() const { return m_entry; }
    FindingsForm* findings() const { return m_findings; }
    ActionBar* bar() const { return m_bar; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void layOutPage(QWidget* page);
    void connectParts();
    void retranslate();
    void takeList(const Result<std::vector<ComplaintLine>>& lines);
    void read(ComplaintId id);
    void take(const Result<ComplaintView>& view);
    void updateBar();
    void write();
    void writeEntry();
    void entryWritten(const Result<Outcome>& outcome);
    void saveFindings(const std::function<void()>& then);
    void saveFindingsOnTop(const std::function<void()>& then);
    void refuse(const Error& error);
    void keepDraft();
    QString draftName() const;
    bool showsClosed() const;
    void tick();

    ScreenContext& m_context;
    Formats m_formats;
    ComplaintListModel* m_model;
    DataTable* m_table;
    QComboBox* m_scope;
    QStackedWidget* m_stack;
    EmptyState* m_nothing;
    ComplaintCard* m_card;
    EntryForm* m_entry;
    FindingsForm* m_findings;
    StepLedger* m_ledger;
    ActionBar* m_bar;
    QAction* m_write;
    QAction* m_saveFindings;
    QAction* m_rework;
    QAction* m_export;
    QTimer* m_minute;
    QLabel* m_problem;  // what no field can say
    FormProblems m_problems;
    std::optional<ComplaintView> m_view;
    ComplaintId m_wanted;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
