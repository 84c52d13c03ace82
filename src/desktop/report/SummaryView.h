#pragma once

#include "application/report/Summary.h"
#include "documents/report/SummaryTable.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QTableView;

namespace baydesk {

class SummaryModel;
struct ScreenContext;

// A week, a month or a year in figures, part by part: each part stands there as soon as it is
// known, what is still to come is seen and may be stopped (ui.md, Long work).
class SummaryView : public QWidget {
    Q_OBJECT

public:
    explicit SummaryView(ScreenContext& context, QWidget* parent = nullptr);

    // Begins anew.
    void show(ReportPeriod period, QDate day);
    // Only what can have changed: the part that is not over, and one that has begun since. What was
    // stopped stays so.
    void refresh();
    // Nothing more is asked for.
    void stop();

    const SummaryTable& table() const { return m_table; }
    bool isWorking() const { return m_working; }
    QTableView* view() const { return m_view; }
    QAction* stopAction() const { return m_stop; }
    QLabel* state() const { return m_state; }

Q_SIGNALS:
    // More is known, or it was stopped.
    void changed();
    void refused(const Error& error);
    // Somebody wants to see the part by itself.
    void partChosen(const DateRange& part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void goOn();
    void askNext();
    void take(std::size_t at, const Result<SummaryPart>& part);
    std::size_t nextPart() const;
    void showTable();
    void showState();
    bool hasCome(std::size_t part) const;
    void openCurrent();
    void retranslate();

    ScreenContext& m_context;
    ReportPeriod m_period = ReportPeriod::Year;
    SummaryTable m_table;
    std::vector<bool> m_wanted;  // by part: still to be asked for
    std::vector<bool> m_isOver;  // by part: it will not change any more
    SummaryModel* m_model;
    QProgressBar* m_progress;
    QLabel* m_state;
    QAction* m_stop;  // and on again
    QTableView* m_view;
    bool m_working = false;
    bool m_stopped = false;
};

}  // namespace baydesk
