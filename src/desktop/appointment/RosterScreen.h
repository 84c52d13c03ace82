#pragma once

#include "application/appointment/Rosters.h"
#include "desktop/shell/Screen.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

class QLabel;

namespace baydesk {

class ActionBar;
class Card;
class DataTable;
struct ScreenContext;

// Bays, working hours and leave: what appointments are planned with.
class RosterScreen : public Screen {
    Q_OBJECT

public:
    explicit RosterScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_addBay; }
    QList<QAction*> screenActions() const override;

    DataTable* bays() const { return m_bays; }
    DataTable* hours() const { return m_hours; }
    DataTable* leave() const { return m_leave; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void show(const RosterView& view);
    void updateActions();
    const Staff* currentPerson() const;
    void endLeave();
    std::vector<Column<Staff>> hourColumns();
    std::vector<Column<Absence>> leaveColumns();
    QString hoursOf(const Staff& person, int weekday) const;

    ScreenContext& m_context;
    Formats m_formats;
    RosterView m_view;
    bool m_busy = false;
    QLabel* m_title;
    Card* m_bayCard;
    Card* m_hourCard;
    Card* m_leaveCard;
    ValueTableModel<Bay>* m_bayModel;
    ValueTableModel<Staff>* m_hourModel;
    ValueTableModel<Absence>* m_leaveModel;
    DataTable* m_bays;
    DataTable* m_hours;
    DataTable* m_leave;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_addBay;
    QAction* m_changeBay;
    QAction* m_changeHours;
    QAction* m_addLeave;
    QAction* m_endLeave;
};

}  // namespace baydesk
