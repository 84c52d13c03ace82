#pragma once

#include "application/customer/Duplicates.h"
#include "desktop/reception/ReceptionDraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace baydesk {

class AlikeOffers;
class FormField;

// Who brings the car: name, title and phone. People who are known (by the phone or the name that is
// typed, or from the car) stand below as buttons (requirement R20); F6 takes the first.
class SenderPanel : public QWidget {
    Q_OBJECT

public:
    explicit SenderPanel(QWidget* parent = nullptr);

    void read(const ReceptionDraft& draft);
    void write(ReceptionDraft& draft) const;
    Phone phone() const;

    // The people of the car, the likeliest first: taken at once unless a sender was typed.
    // `takes` is false while a draft comes back, which has its sender already.
    void showPeopleOfCar(const std::vector<Customer>& people, bool takes);
    // Who has the phone, or the name, that was typed.
    void showPeopleAlike(const std::vector<AlikeCustomer>& people);
    QString nameTyped() const;
    // The sender, where a known one was taken.
    const Customer* known() const;
    // A phone that the known sender did not have: it is added to the others.
    bool hasNewPhone() const;
    // True once for each phone that can hardly be dialled: it is pointed at instead of taken in.
    bool asksAboutPhone();

    FormField* nameField() const { return m_name; }
    FormField* honorificField() const { return m_honorific; }
    FormField* phoneField() const { return m_phone; }
    QList<FormField*> fields() const { return {m_name, m_honorific, m_phone}; }

public Q_SLOTS:
    void takeFirst();

Q_SIGNALS:
    // Another name or phone is typed: somebody who is known may be meant.
    void described();
    // Another person, or no known one any more.
    void senderChanged();
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* name() const;
    QLineEdit* number() const;
    void layOut();
    void retranslate();
    void take(const Customer& customer);
    void takeSame(const Customer& person);
    void typed(FormField* field);
    void showOffers();
    void showHints();
    void showPhoneDoubt();

    FormField* m_name;
    FormField* m_honorific;
    FormField* m_phone;
    QComboBox* m_titles;
    AlikeOffers* m_offers;
    std::vector<Customer> m_ofCar;
    std::vector<AlikeCustomer> m_alike;
    std::optional<Customer> m_known;
    QString m_asked;          // the odd phone that was asked about
    CustomerId m_restored;    // a draft's sender, until the people of its car are known
    bool m_filledIn = false;  // by us, not typed: may be exchanged with the car
};

}  // namespace baydesk
