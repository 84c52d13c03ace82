#pragma once

#include "desktop/order/OrderPanel.h"
#include "desktop/widgets/FieldMerge.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace baydesk {

class Card;
class FormField;
class StayPanel;
class SymptomBar;
class WalkRoundButton;
class WalkRoundView;

// What was written down at the door, and can still be put right: the statement, the readings, the
// key, the belongings and the promise.
class ReceptionPanel : public OrderPanel {
    Q_OBJECT

public:
    explicit ReceptionPanel(ScreenContext& context, QWidget* parent = nullptr);

    void reset() override;
    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    void goTo(const QString& field) override;
    QWidget* firstField() const override;
    bool goBack() override;

protected:
    void showData() override;
    void retranslate() override;
    bool showAtField(const Violation& violation) override;
    void clearFields() override;

private:
    void buildLayout();
    QWidget* buildLeft();
    QWidget* buildRight();
    void buildBanner();
    void connectEdits();

    // The form as it stands; what can't be read is told at its field and gives nothing.
    std::optional<Intake> read();
    bool readHours(Intake& intake);
    void fill(const Intake& intake);
    bool isDirty() const;
    bool isEditable() const;
    void onEdited();
    void save();
    // Somebody else saved what is being typed into.
    bool isStale() const;
    // What is typed together with what the store holds by then.
    Intake mergedWith(const Intake& stored, const Intake& mine, FieldMerge& merge) const;
    void saveOnTop(const Intake& stored, int revision, const Intake& both);
    void send(const Intake& intake);
    void showPromises();
    void changePromiseNow();
    std::optional<ContactWay> told() const;
    void showWalkRound(bool shown);
    void lookUpLastWalk();

    Card* m_words;
    FormField* m_statement;
    QCheckBox* m_readBack;
    SymptomBar* m_symptoms;
    Card* m_promise;
    QLabel* m_promises;
    FormField* m_due;
    FormField* m_reason;
    FormField* m_told;
    QPushButton* m_change;
    Card* m_readings;
    FormField* m_odometer;
    FormField* m_hours;  // of a machine
    FormField* m_odometerReason;
    FormField* m_fuel;
    FormField* m_battery;
    FormField* m_lamps;
    FormField* m_keyTag;
    StayPanel* m_stay;
    FormField* m_belongings;
    QStackedWidget* m_stack;  // the form, or the walk-round in its place
    WalkRoundView* m_walk;
    WalkRoundButton* m_walkButton;
    QLabel* m_banner;
    QAction* m_save;
    QAction* m_print;  // the intake sheet

    Intake m_base;  // as it was when it came into the fields
    int m_baseRevision = 0;
    bool m_filling = false;
    bool m_edited = false;
    bool m_saveAgain = false;
    Instant m_shownDue;
    OrderId m_lastWalkOf;  // whose last visit is shown
};

}  // namespace baydesk
