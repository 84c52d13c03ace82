#pragma once

#include "desktop/reception/ReceptionDraft.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/text/Formats.h"

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
class CarPanel;
class Card;
class FormField;
class PlateLabel;
class PromiseField;
class ReceptionFacts;
class SenderPanel;
class WalkRoundButton;
class WalkRoundView;

// The reception: one page from the plate to the order's number. A plate fills in what is known;
// oddities warn and never block; every key stroke is kept as a draft.
class Reception : public Screen {
    Q_OBJECT

public:
    explicit Reception(ScreenContext& context, QWidget* parent = nullptr);

    // A new reception for this car; what is typed already stays if it is another car's.
    void start(const Plate& plate);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_takeIn; }
    QList<QAction*> screenActions() const override { return {m_takeIn, m_express, m_clear}; }
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
    void connectParts();
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

    void lookUpPlate(bool takes);
    void showFacts(const PlateFacts& facts, bool takes);
    void updateFacts();
    void lookUpPhone();
    void lookUpTags();
    void lookUpShop();
    void showOpenOrder();

    void takeIn();
    void answered(const Result<Outcome>& outcome, const QString& plate);

    ScreenContext& m_context;
    Formats m_formats;
    IdempotencyKey m_key = IdempotencyKey::make();
    PlateFacts m_known;
    QString m_tagClash;
    bool m_walkRequired = false;
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
    QFrame* m_open;
    QLabel* m_openWords;
    QPushButton* m_openOrder;
    Card* m_who;
    CarPanel* m_car;
    SenderPanel* m_sender;
    Card* m_arrivalCard;
    ArrivalPanel* m_arrival;
    Card* m_statementCard;
    FormField* m_statement;
    QCheckBox* m_readBack;
    BelongingsCard* m_belongings;
    QStackedWidget* m_stack;  // the form, or the walk-round in its place
    WalkRoundView* m_walk;
    WalkRoundButton* m_walkButton;
    Card* m_promiseCard;
    PromiseField* m_promise;
    FormField* m_class;
    QComboBox* m_classes;
    QLabel* m_problem;
    ActionBar* m_bar;
    ReceptionFacts* m_factsPage;
    QAction* m_takeIn;
    QAction* m_express;
    QAction* m_clear;
    FormProblems m_problems;
};

}  // namespace baydesk
