#pragma once

#include "application/customer/Merges.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Dialog.h"

#include <QStringList>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace baydesk {

class FilePicker;
struct Found;

// One line of the preview: what the file that stays says, what the other one says, and what there
// will be.
struct SameRow {
    QString field;  // of mergedCustomer() and mergedVehicle(), where one of the two is to be chosen
    QString label;
    QString kept;
    QString gone;
    QString both;
};

// "This is the same as …": two files of one person or car, found, seen side by side, and brought
// together (requirement R20). Which of them stays can be exchanged; where both say something else,
// one is chosen. Nothing is lost, and it can be undone until the close of the business day.
class SameFileDialog : public Dialog {
    Q_OBJECT

public:
    FilePicker* picker() const { return m_picker; }
    QPushButton* exchange() const { return m_exchange; }

Q_SIGNALS:
    // Also closes the dialog; `kept` is the file that stays.
    void merged(qint64 kept);

protected:
    SameFileDialog(ScreenContext& context, FileKind kind, QWidget* parent);

    void retranslate() override;
    // Shows both files; what is chosen stays chosen.
    void compare(qint64 kept, qint64 gone);
    void showProblem(const Error& error);
    void answered(const Result<Outcome>& outcome, qint64 kept);

    // Reads both files, then calls showFiles() or showProblem().
    virtual void read(qint64 kept, qint64 gone) = 0;
    virtual std::vector<SameRow> rows(const QStringList& theirs) const = 0;
    virtual void save(const QStringList& theirs, const IdempotencyKey& key) = 0;
    // Why these two cannot be one; empty: they can.
    virtual QString whyNot() const { return {}; }
    virtual QString wordsOf(const Error& error) const;
    void showFiles(const QString& kept, const QString& gone);

    ScreenContext& m_context;

private:
    void layOut();
    void fillGrid();
    void addHead();
    void addRow(int line, const SameRow& row);
    void addSide(int line, int column, const SameRow& row, bool theirs);
    void updatePrimary();
    void press();

    FilePicker* m_picker;
    QLabel* m_explanation;
    QPushButton* m_exchange;
    QScrollArea* m_area;
    QGridLayout* m_grid = nullptr;
    QLabel* m_problem;
    QAction* m_save;
    IdempotencyKey m_key = IdempotencyKey::make();
    qint64 m_kept = 0;
    qint64 m_gone = 0;
    QString m_keptName;
    QString m_goneName;
    QStringList m_theirs;
    bool m_isShown = false;
    bool m_busy = false;
};

// Two files of one customer.
class SameCustomerDialog : public SameFileDialog {
    Q_OBJECT

public:
    // `other`: who is probably meant; none: has to be found.
    SameCustomerDialog(ScreenContext& context, CustomerId kept, CustomerId other, QWidget* parent);

protected:
    void retranslate() override;
    void read(qint64 kept, qint64 gone) override;
    std::vector<SameRow> rows(const QStringList& theirs) const override;
    void save(const QStringList& theirs, const IdempotencyKey& key) override;

private:
    CustomerMergePreview m_preview;
};

// Two files of one car.
class SameVehicleDialog : public SameFileDialog {
    Q_OBJECT

public:
    SameVehicleDialog(ScreenContext& context, VehicleId kept, VehicleId other, QWidget* parent);

protected:
    void retranslate() override;
    void read(qint64 kept, qint64 gone) override;
    std::vector<SameRow> rows(const QStringList& theirs) const override;
    void save(const QStringList& theirs, const IdempotencyKey& key) override;
    QString whyNot() const override;

private:
    VehicleMergePreview m_preview;
};

}  // namespace baydesk
