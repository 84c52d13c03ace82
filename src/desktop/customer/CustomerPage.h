#pragma once

#include "application/customer/Customers.h"
#include "desktop/shell/Screen.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/FieldMerge.h"

#include <map>

class QLabel;
class QVBoxLayout;

namespace baydesk {

class AccountCard;
class ActionBar;
class CustomerForm;
class EmptyState;
class FileStateRow;
class FlagRow;
class MergedFiles;
class VehicleCard;
struct ScreenContext;

// One customer: who they are at the left, their cars with all visits at the right. One button saves
// everything that was edited, together with what somebody else saved meanwhile.
class CustomerPage : public Screen {
    Q_OBJECT

public:
    // An id that is none is a new customer.
    CustomerPage(ScreenContext& context, CustomerId customer, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_save; }
    QList<QAction*> screenActions() const override {
        return {m_save, m_same, m_complain, m_payOff, m_credit};
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void read();
    void show(const CustomerView& view);
    // Reads what the store holds now, and saves what is typed on top of it.
    void saveOnTop();
    void lookAgain();
    struct Typed {
        Customer customer;
        std::vector<Vehicle> cars;  // as they stand in the store's answer
    };
    Typed mergedWith(const CustomerView& stored, FieldMerge& merge);
    void take(const CustomerView& stored, const Typed& both);
    void showAround(const CustomerView& view);
    VehicleCard* cardOf(VehicleId vehicle);
    bool isEdited() const;
    void updateSave();
    void readAccount();
    void connectCar(VehicleCard* card, VehicleId vehicle);
    void lookForAlike();
    // The customer is known: what is typed is added to that file.
    void takeKnown(const Customer& known);
    void mergeWith(CustomerId other);
    void undo(FileMergeId merge);
    void saveOwnersOf(VehicleId vehicle, const std::vector<VehicleOwner>& owners);
    void addPersonTo(VehicleId vehicle);
    void showFileStates();
    void save();
    void saveCars();
    void customerSaved(const Result<Outcome>& outcome);
    void carSaved(VehicleId vehicle, const Result<Outcome>& outcome);
    void finishSave();
    bool isStale(const Error& error);
    void showProblem(const Error& error);

    ScreenContext& m_context;
    Formats m_formats;
    CustomerId m_customer;
    IdempotencyKey m_key = IdempotencyKey::make();
    int m_waiting = 0;       // answers to verbs that are still to come
    bool m_refused = false;  // one of them was a refusal
    bool m_stale = false;
    std::map<VehicleId, VehicleCard*> m_cards;

    CustomerView m_view;
    QLabel* m_title;
    FlagRow* m_flags;
    QLabel* m_summary;
    CustomerForm* m_form;
    MergedFiles* m_merged;
    QWidget* m_cars;
    QVBoxLayout* m_carsColumn;
    EmptyState* m_noCars;
    AccountCard* m_account;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_save;
    QAction* m_undo;
    QAction* m_same;
    QAction* m_complain;
    QAction* m_credit;
    QAction* m_payOff;
};

}  // namespace baydesk
