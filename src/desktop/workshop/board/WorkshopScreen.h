#pragma once

#include "base/Error.h"
#include "desktop/shell/Screen.h"
#include "desktop/workshop/board/BoardCard.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QTimer;

namespace baydesk {

class ActionBar;
class BoardList;
class Chip;
class ChoiceRow;
struct ScreenContext;

// 车间: every job in the workshop as a card, by stage, by technician, or what technicians reported;
// the longest stuck first. Dragging dispatches, starts and holds, and so do the keys.
class WorkshopScreen : public Screen {
    Q_OBJECT

public:
    explicit WorkshopScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_open; }
    QList<QAction*> screenActions() const override;

    ChoiceRow* modes() const { return m_modes; }
    QLineEdit* filterBox() const { return m_filter; }
    const std::vector<BoardList*>& lists() const { return m_lists; }
    BoardList* list(const QString& key) const;
    // What a drop of the job onto the column does.
    void drop(JobId job, const BoardColumn& onto);
    QString problem() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;

    void build();
    void connectParts();
    void retranslate();
    BoardMode mode() const;
    void showBoard();
    void showLists(const std::vector<BoardColumn>& columns);
    BoardList* addList();
    void goSideways(const BoardList* from, int direction);
    const BoardCard* current() const;
    const workshop::JobCard* currentJob() const;
    const workshop::JobCard* find(JobId job) const;
    void updateHead();
    void updateChoice();
    void tell(const Work& work);
    void dispatchTo(const workshop::JobCard& job, StaffId from, StaffId to);
    void begin(const workshop::JobCard& job);
    void hold(const workshop::JobCard& job);
    void chooseTeam(const workshop::JobCard& job);
    void openCurrent();
    void showProblem(const QString& words);

    ScreenContext& m_context;
    BoardView m_view;
    bool m_loaded = false;
    QLabel* m_title;
    QLabel* m_count;
    Chip* m_late;
    ChoiceRow* m_modes;
    QLineEdit* m_filter;
    QScrollArea* m_area;
    QWidget* m_board;
    QHBoxLayout* m_columns;
    std::vector<BoardList*> m_lists;
    BoardList* m_active = nullptr;  // whose card the keys are about
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_open;
    QAction* m_begin;
    QAction* m_hold;
    QAction* m_team;
    QAction* m_sheet;
    QTimer* m_minute;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
