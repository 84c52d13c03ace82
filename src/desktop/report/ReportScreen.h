#pragma once

#include "application/report/DayReport.h"
#include "desktop/print/PaperRequest.h"
#include "desktop/report/FigureRowModel.h"
#include "desktop/shell/Screen.h"
#include "domain/report/Period.h"

#include <optional>

class QDateEdit;
class QLabel;
class QStackedWidget;

namespace baydesk {

class ActionBar;
class Card;
class DataTable;
class FigureList;
class ChoiceRow;
class FormField;
class SummaryView;
struct ScreenContext;

// 报表: the manager's day in figures, for any business day; each figure shows how it is made and
// the rows behind it (requirements T2, T8, T12). Or a week, a month, a year in a summary.
class ReportScreen : public Screen {
    Q_OBJECT

public:
    explicit ReportScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;

    void showDay(QDate day);
    QDate day() const;
    // What is on screen; nothing before the first answer, or where it was refused.
    const std::optional<DayReport>& report() const { return m_report; }
    FigureList* figures() const { return m_figures; }
    DataTable* rows() const { return m_rows; }
    QLabel* formula() const { return m_formula; }
    QLabel* problem() const { return m_problem; }
    QDateEdit* date() const;
    QAction* saveAction() const { return m_save; }
    SummaryView* summary() const { return m_summary; }
    // Nothing: the day by itself.
    std::optional<ReportPeriod> period() const;
    void showPeriod(std::optional<ReportPeriod> period, QDate day);
    // Writes the table as "Save as table" does once a name has been chosen.
    void saveTo(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void layOut();
    void connectParts();
    void retranslate();
    void ask();
    void take(const Result<DayReport>& report);
    void showFigures();
    void showRows();
    void step(int count);
    void askDay();
    void askSummary();
    void openPart(const DateRange& part);
    QByteArray csv() const;
    bool isSavable() const;
    QDate today() const;
    // What is on screen is of the day that is chosen.
    bool isThere() const;
    PaperRequest paper() const;
    void updateActions();
    void openOrder(qint64 place);
    void chooseFile();

    ScreenContext& m_context;
    std::optional<DayReport> m_report;
    FigureRowModel* m_model;
    QLabel* m_title;
    QLabel* m_state;
    FormField* m_date;
    ChoiceRow* m_period;
    QStackedWidget* m_stack;
    FigureList* m_figures;
    Card* m_card;
    QLabel* m_value;
    QLabel* m_formula;
    DataTable* m_rows;
    SummaryView* m_summary;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_before;
    QAction* m_after;
    QAction* m_today;
    QAction* m_print;
    QAction* m_save;
    QAction* m_open;
};

}  // namespace baydesk
