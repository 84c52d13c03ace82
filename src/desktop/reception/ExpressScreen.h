#pragma once

#include "application/order/Express.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"
#include "domain/vehicle/Vehicle.h"

class QLabel;

namespace baydesk {

class ActionBar;
class Card;
class ChoiceRow;
class ExpressKeys;
class FormField;
class PlateLabel;
class SuggestField;
class SumList;

// 快修单: one screen from plate to cash. The plate's tail and Enter, a digit for what is done, the
// key of the tender, and Enter: the order is made, paid, settled and gone (decisions.md, The three
// states). How it is paid is said anew for each car: nobody's cash is booked by a key too many.
class ExpressScreen : public Screen {
    Q_OBJECT

public:
    explicit ExpressScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_sell; }
    QList<QAction*> screenActions() const override { return {m_sell, m_print, m_clear}; }

    SuggestField* plateField() const { return m_plate; }
    ExpressKeys* keys() const { return m_keys; }
    ActionBar* actionBar() const { return m_bar; }
    FormField* handedOver() const { return m_handed; }
    FormField* opening() const { return m_opening; }
    bool hasItems() const { return !m_items.empty(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    // A car that Enter would take: a known one, or one that is new by its plate.
    struct Car {
        Plate plate;
        VehicleId vehicle = {};
        QString words = {};
    };

    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    void buildActions();
    void connectFields();
    void retranslate();

    void search(const QString& text);
    void showCars(const QString& typed, const std::vector<Car>& known);
    void takeCar(const Car& car);
    void readItems();
    void add(int item);
    void removeLast();
    void findOther(const QString& text);
    void showSum();
    void updateMissing();
    void goTo(const QString& field);
    Money total() const;
    // None: nobody has said it yet.
    std::optional<Tender> tender() const;
    void chooseTender(Tender tender);
    void readDrawer();
    bool needsFloat() const;
    std::vector<Tendered> tenders() const;
    void sell();
    void sold(const Outcome& outcome);
    void refused(const Error& error);
    void clear();

    ScreenContext& m_context;
    Formats m_formats;
    IdempotencyKey m_key = IdempotencyKey::make();
    std::vector<LabourItem> m_items;  // what may be sold, the most sold first
    std::vector<Car> m_found;
    std::vector<LabourItem> m_others;  // found by typing
    Car m_car;
    std::vector<LabourItem> m_chosen;
    OrderId m_last;  // sold a moment ago
    QString m_lastNumber;
    bool m_enterWaits = false;  // pressed before the cars were found
    bool m_busy = false;
    bool m_drawerOpen = true;  // as long as nothing else is known

    QLabel* m_title;
    PlateLabel* m_plateLabel;
    Card* m_carCard;
    QLabel* m_plateName;
    SuggestField* m_plate;
    QLabel* m_carWords;
    Card* m_jobCard;
    ExpressKeys* m_keys;
    SuggestField* m_other;
    QLabel* m_none;
    Card* m_billCard;
    SumList* m_sums;
    QLabel* m_tenderName;
    ChoiceRow* m_tenders;
    FormField* m_handed;
    FormField* m_opening;
    QLabel* m_help;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_sell;
    QAction* m_print;
    QAction* m_clear;
};

}  // namespace baydesk
