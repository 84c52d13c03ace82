#pragma once

#include "desktop/shell/ScreenContext.h"
#include "desktop/workshop/VerbDialog.h"
#include "domain/order/UrgentCall.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace baydesk {

class FormField;

// Writes an urgent call down while the caller talks (R27): who, from which number, which car or
// machine, whether it stands, where, what is wrong; and to whom it is handed over.
class UrgentDialog : public VerbDialog {
    Q_OBJECT

public:
    UrgentDialog(ScreenContext& context, QWidget* parent);

    // Who is on the telephone, where that is known.
    void setCaller(const Phone& phone, const QString& name, CustomerId customer);

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    void layOut();
    void readPeople();
    UrgentForm form() const;

    CustomerId m_customer;
    FormField* m_caller;
    FormField* m_phone;
    FormField* m_plate;
    FormField* m_place;
    FormField* m_words;
    FormField* m_handTo;
    QCheckBox* m_down;
};

// What happened to an urgent call: handed over, asked after, a visit, closed.
class UrgentStepDialog : public VerbDialog {
    Q_OBJECT

public:
    UrgentStepDialog(ScreenContext& context, const UrgentCall& call, UrgentAct act,
                     QWidget* parent);

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;
    void retranslate() override;

private:
    void readPeople();
    QString words() const;

    UrgentCall m_call;
    UrgentAct m_act;
    FormField* m_person;
    FormField* m_words;
};

}  // namespace baydesk
