#pragma once

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"
#include "domain/settlement/Payment.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace baydesk {

class FormField;
class MoneyEdit;

// What the dialogs about money have in common: fields under each other, one verb under one key, its
// refusals at the fields.
class MoneyDialog : public Dialog {
    Q_OBJECT

public:
    // Its fields are left while it goes: nobody hears them any more.
    ~MoneyDialog() override;

    QAction* action() const { return m_action; }
    FormField* field(const QString& name) const { return m_problems.field(name); }

protected:
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;

    MoneyDialog(ScreenContext& context, QWidget* parent);

    // Each adds a field to the form; the first has the cursor.
    FormField* addText(const char* name);
    FormField* addMoney(const char* name);
    FormField* addPin(const char* name);
    FormField* addChoice(const char* name);
    static QString text(const FormField* field);
    static Money amount(const FormField* field);
    static QComboBox* choice(const FormField* field);
    // The tenders in which money can be counted.
    static void fillTenders(FormField* field);
    static Tender tender(const FormField* field);
    // Called when all fields are there.
    void finish();

    // The verb that the primary button tells, and what is said when it is done.
    virtual Work work() const = 0;
    virtual QString doneWords(const Outcome& outcome) const = 0;
    // It is done, and the dialog closes.
    virtual void afterwards(const Outcome& /*outcome*/) const {}
    // Something was typed or chosen.
    virtual void updateState() = 0;
    // Somebody else saved the same meanwhile: reads it again, and performs again on top of it.
    // False: this dialog has nothing to bring together.
    virtual bool saveOnTop() { return false; }
    void perform();
    void showProblem(const Error& error) { m_problems.show(error); }

    ScreenContext& context() const { return m_context; }

private:
    FormField* add(QWidget* control, const char* name);
    void refused(const Error& error);

    ScreenContext& m_context;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    QList<FormField*> m_fields;
    QLabel* m_problem;
    QAction* m_action;
    FormProblems m_problems;
};

}  // namespace baydesk
