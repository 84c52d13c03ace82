#pragma once

#include "desktop/reception/ReceptionDraft.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/text/Formats.h"
#include "domain/order/UrgentCall.h"
#include "domain/store/Shop.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace baydesk {

class ActionBar;
class ArrivalPanel;
class BelongingsCard;
class BookingNote;
class CarPanel;
class Card;
class FlagRow;
class FormField;
class FreeTimesRow;
class PlateLabel;
class PromiseField;
class ReceptionFacts;
class SenderPanel;
class SetAside;
class SymptomBar;
class UrgentCard;
class WalkRoundButton;
class WalkRoundView;

// The reception: one page from the plate to the order's number. A plate fills in what is known;
// oddities warn and never block; every key stroke is kept as a draft.
class Reception : public Screen {
    Q_OBJECT

public:
    explicit Reception(ScreenContext& context, QWidget* parent = nullptr);

    // A new reception for this car; what is typed of another one is set aside.
    void start(const Plate& plate);
    // … for whoever booked: everything that was said on the telephone is there already.
    void start(const Booking& booking);
    // A new reception for whoever calls from this number; what is typed of another one is set
    // aside.
    void startWith(const Phone& phone);
    // … for the car that this urgent call is about; the call ends when it has been taken in.
    void startFor(const UrgentCall& call);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_takeIn; }
    QList<QAction*> screenActions() const override {
        return {m_takeIn, m_sign, m_express, m_clear};
    }
    QWidget* facts() const override;
    bool goBack() override;
    WalkRoundView* walkRound() const { return m_walk; }
    void showWalkRound(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildCards();
    QWidget* buildStatement();
    QWidget* buildPromise();
    QLayout* layOutRight();
    void connectParts();
    void connectFields();
    void connectWalkAndPromise();
    void connectKeysAndLinks();
    void setTabs();
    void retranslate();

    ReceptionDraft typed() const;
    void setTyped(const ReceptionDraft& draft);
    void edited();
    void updateMissing();
    void restoreDraft();
    void clearForm();
    void clearWithUndo();
    void undoClear();
    void showCleared();
    void setAside();
    void goOnWith(const ReceptionDraft& reception);

    void lookUpPlate(bool takes);
    void showFacts(const PlateFacts& facts, bool takes);
    void updateFacts();
    void lookUpPeople();
    void lookUpVin();
    void lookUpDebt();
    void lookUpTags();
    void lookUpShop();
    void showOpenOrder();
    void showBookings(bool takes);
    void takeBooking(const Booking& booking);
    void lookForTimes();

    void sign();
    void showSigned();
    void dropOldSignature();
    void forgetSignature();
    void takeIn();
    void answered(const Result<Outcome>& outcome, const QString& plate);

    ScreenContext& m_context;
    Formats m_formats;
    IdempotencyKey m_key = IdempotencyKey::make();
    PlateFacts m_known;
    CustomerId m_debtor;  // whose debt is known
    Money m_debt;
    VehicleId m_taken;  // by its VIN, whatever plate is typed
    QString m_tagClash;
    Shop m_shop;
    std::optional<IntakeSignature> m_signature;
    ReceptionDraft m_signedDraft;  // what the customer signed
    UrgentCallId m_urgentCall;
    bool m_busy = false;
    bool m_quiet = false;  // the form is being filled by us
    Instant m_restoredAt;
    ReceptionDraft m_cleared;  // can be brought back until something else is typed

    QLabel* m_title;
    PlateLabel* m_plate;
    QLabel* m_saved;
    QFrame* m_restored;
    QLabel* m_restoredWords;
    QPushButton* m_discard;
    QFrame* m_undoFrame;
    QLabel* m_undoWords;
    QPushButton* m_undo;
    SetAside* m_aside;
    UrgentCard* m_urgent;
    QFrame* m_open;
    QLabel* m_openWords;
    QPushButton* m_openOrder;
    BookingNote* m_booking;
    Card* m_who;
    FlagRow* m_flags;
    CarPanel* m_car;
    SenderPanel* m_sender;
    Card* m_arrivalCard;
    ArrivalPanel* m_arrival;
    Card* m_statementCard;
    FormField* m_statement;
    QCheckBox* m_readBack;
    SymptomBar* m_symptoms;
    QLabel* m_signedWords;
    BelongingsCard* m_belongings;
    Card* m_stayCard;
    QStackedWidget* m_stack;  // the form, or the walk-round in its place
    WalkRoundView* m_walk;
    WalkRoundButton* m_walkButton;
    Card* m_promiseCard;
    PromiseField* m_promise;
    FreeTimesRow* m_free;
    FormField* m_class;
    QComboBox* m_classes;
    QLabel* m_problem;
    ActionBar* m_bar;
    ReceptionFacts* m_factsPage;
    QAction* m_takeIn;
    QAction* m_sign;
    QAction* m_express;
    QAction* m_clear;
    FormProblems m_problems;
};

}  // namespace baydesk
