#include "desktop/report/ReportScreen.h"

#include "desktop/desk/Desk.h"
#include "desktop/print/PaperSource.h"
#include "desktop/report/FigureList.h"
#include "desktop/report/SummaryView.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "documents/report/DailyReport.h"
#include "documents/report/FigureWords.h"
#include "documents/report/ReportCsv.h"

#include <QAction>
#include <QDateEdit>
#include <QLabel>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

// Day, week, month, year.
constexpr int PeriodCount = 4;

}  // namespace

ReportScreen::ReportScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_model(makeFigureRowModel(Formats(context.clock, context.calendar), this)),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_date(new FormField(new QDateEdit, u"date"_qs, this)),
      m_period(new ChoiceRow(PeriodCount, this)),
      m_stack(new QStackedWidget(this)),
      m_figures(new FigureList(this)),
      m_card(new Card(this)),
      m_value(new QLabel(this)),
      m_formula(new WrappedLabel(this)),
      m_rows(new DataTable(u"report.rows"_qs, this)),
      m_summary(new SummaryView(context, this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_before(new QAction(this)),
      m_after(new QAction(this)),
      m_today(new QAction(this)),
      m_print(new QAction(this)),
      m_save(new QAction(this)),
      m_open(new QAction(this)) {
    build();
    layOut();
    connectParts();
    retranslate();
}

void ReportScreen::build() {
    markAs(m_title, "title");
    markAs(m_state, "second");
    markAs(m_value, "amount");
    markAs(m_formula, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    date()->setCalendarPopup(true);
    date()->setDisplayFormat(u"yyyy-MM-dd"_qs);
    date()->setMaximumDate(today());
    date()->setDate(today());
    m_before->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_after->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    m_today->setShortcut(Qt::CTRL | Qt::Key_Home);
    m_print->setShortcut(QKeySequence::Print);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setIcon(Icons::icon(Icon::Save));
    for (QAction* action : screenActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_rows->setModel(m_model);
    m_rows->setContextActions({m_open});
    m_card->body()->addWidget(m_value);
    m_card->body()->addWidget(m_formula);
    m_card->body()->addWidget(m_rows, 1);
    m_period->choose(0);
    m_bar->setPrimary(m_print);
    m_bar->setSecondary({m_save, m_open});
}

void ReportScreen::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_period, 0, Qt::AlignBottom);
    head->addWidget(m_date);
    for (QAction* action : {m_before, m_after, m_today}) {
        auto* button = new KeyButton(this);
        button->follow(action);
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    auto* oneDay = new QWidget(m_stack);
    auto* halves = new QHBoxLayout(oneDay);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(metrics::Grid);
    halves->addWidget(m_figures);
    halves->addWidget(m_card, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    m_stack->addWidget(oneDay);
    m_stack->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void ReportScreen::connectParts() {
    connect(date(), &QDateEdit::dateChanged, this, &ReportScreen::ask);
    connect(m_period, &ChoiceRow::chosen, this, &ReportScreen::retranslate);
    connect(m_period, &ChoiceRow::chosen, this, &ReportScreen::ask);
    connect(m_summary, &SummaryView::changed, this, &ReportScreen::updateActions);
    connect(m_summary, &SummaryView::partChosen, this, &ReportScreen::openPart);
    connect(m_summary, &SummaryView::refused, this, [this](const Error& error) {
        m_problem->setText(ErrorText::sentences(error));
        m_problem->show();
    });
    connect(m_before, &QAction::triggered, this, [this] { step(-1); });
    connect(m_after, &QAction::triggered, this, [this] { step(1); });
    connect(m_today, &QAction::triggered, this, [this] { showDay(today()); });
    connect(m_figures, &FigureList::chosenChanged, this, &ReportScreen::showRows);
    connect(m_rows, &DataTable::opened, this, &ReportScreen::openOrder);
    connect(m_rows, &DataTable::currentChanged, this, &ReportScreen::updateActions);
    connect(m_open, &QAction::triggered, this, [this] { openOrder(m_rows->currentId()); });
    connect(m_print, &QAction::triggered, this,
            [this] { m_context.navigator.previewForm(paper()); });
    connect(m_save, &QAction::triggered, this, &ReportScreen::chooseFile);
}

PaperRequest ReportScreen::paper() const {
    return {[] { return tr("Daily report"); },
            [viewer = m_context.user.id, day = day()](Workplace& workplace) -> Result<PaperSheet> {
                const auto report = dayReport(workplace, viewer, day);
                if (!report) return report.error();
                return shopSheet(workplace, day.toString(Qt::ISODate),
                                 [report = *report](const PaperContext& paper) {
                                     return composeDailyReport(report, paper);
                                 });
            }};
}

QString ReportScreen::title() const { return tr("Reports"); }
QDateEdit* ReportScreen::date() const { return m_date->controlAs<QDateEdit>(); }
QDate ReportScreen::day() const { return date()->date(); }
QDate ReportScreen::today() const { return m_context.calendar.businessDate(m_context.clock.now()); }
QAction* ReportScreen::primary() const { return m_print; }
QList<QAction*> ReportScreen::screenActions() const {
    return {m_before, m_after, m_today, m_print, m_save};
}

std::optional<ReportPeriod> ReportScreen::period() const {
    switch (m_period->choice()) {
        case 1:
            return ReportPeriod::Week;
        case 2:
            return ReportPeriod::Month;
        case 3:
            return ReportPeriod::Year;
        default:
            return {};
    }
}

void ReportScreen::showPeriod(std::optional<ReportPeriod> wanted, QDate day) {
    {
        const QSignalBlocker quiet(date());  // one question, of both
        date()->setMaximumDate(today());
        date()->setDate(day);
    }
    m_period->choose(wanted ? static_cast<int>(*wanted) + 1 : 0);
    retranslate();
    ask();
}

void ReportScreen::onShown() {
    if (period())
        m_summary->view()->setFocus();
    else if (m_report)
        m_figures->focusChosen();
    else
        date()->setFocus();
}

void ReportScreen::showDay(QDate day) {
    date()->setMaximumDate(today());
    date()->setDate(day);
}

void ReportScreen::step(int count) {
    showDay(period() ? std::min(moved(*period(), day(), count), today()) : day().addDays(count));
}

// A month of a year, a week of a month, a day of a week.
void ReportScreen::openPart(const DateRange& part) {
    const bool isDay = part.first == part.last;
    const auto inside = *period() == ReportPeriod::Year ? ReportPeriod::Month : ReportPeriod::Week;
    const QDate last = std::min(part.last, today());
    showPeriod(isDay ? std::nullopt : std::optional(inside), last);
    onShown();
}

// Only the day that is not over changes; the others are asked once.
void ReportScreen::refresh() {
    date()->setMaximumDate(today());
    if (period())
        m_summary->refresh();
    else
        askDay();
}

void ReportScreen::ask() {
    m_stack->setCurrentIndex(period() ? 1 : 0);
    period() ? askSummary() : askDay();
}

void ReportScreen::askSummary() {
    m_problem->hide();
    m_state->clear();
    m_summary->show(*period(), day());
    updateActions();
}

void ReportScreen::askDay() {
    // Never one day's figures under another day's date.
    if (m_report && !isThere()) {
        for (Figure& figure : m_report->figures)
            figure = {figure.kind, figure.of, std::nullopt, {}};
        showFigures();
    }
    if (!isThere()) m_state->setText(tr("Being worked out …"));
    updateActions();
    m_context.desk.askLatest(
        u"report"_qs, this,
        [viewer = m_context.user.id, day = day()](Workplace& workplace) {
            return dayReport(workplace, viewer, day);
        },
        [this](const Result<DayReport>& report) { take(report); });
}

bool ReportScreen::isThere() const { return m_report && m_report->day == day(); }

void ReportScreen::take(const Result<DayReport>& report) {
    m_problem->setVisible(!report.ok());
    m_report.reset();
    if (report)
        m_report = *report;
    else
        m_problem->setText(ErrorText::sentences(report.error()));
    showFigures();
}

void ReportScreen::showFigures() {
    const Phrases phrases(tr("en", "code of the language these words are in: en, zh_CN"));
    m_figures->setFigures(m_report ? m_report->figures : std::vector<Figure>(), phrases);
    m_figures->setVisible(m_report.has_value());
    const Formats formats(m_context.clock, m_context.calendar);
    m_state->setText(isThere() && m_report->running
                         ? tr("The day is not over: as of %1").arg(formats.time(m_report->seenAt))
                         : QString());
    updateActions();
}

void ReportScreen::showRows() {
    const Figure* figure = m_figures->chosen();
    const Phrases phrases(tr("en", "code of the language these words are in: en, zh_CN"));
    const QString name = figure ? nameOf(*figure, phrases) : title();
    m_card->setTitle(name);
    m_rows->setTitle(name);
    m_value->setText(figure ? valueText(*figure) : QString());
    m_formula->setText(figure ? formulaOf(figure->kind, phrases) : QString());
    m_model->setRows(figure ? numbered(*figure) : std::vector<NumberedRow>());
    m_rows->setEmptyState(Icon::Reports, isThere()
                                             ? tr("Nothing of this kind happened on this day.")
                                             : tr("Being worked out …"));
    updateActions();
}

void ReportScreen::updateActions() {
    const NumberedRow* row = m_model->find(m_rows->currentId());
    const bool hasOrder = row && row->row.order;
    m_open->setText(hasOrder ? tr("Open %1").arg(row->row.reference) : tr("Open the order"));
    m_open->setVisible(hasOrder && !period());
    m_after->setEnabled(period() ? rangeOf(*period(), day()).last < today() : day() < today());
    m_today->setEnabled(period() ? !rangeOf(*period(), day()).contains(today()) : day() != today());
    const QString why = tr("A day that has not come has no figures.");
    m_after->setToolTip(m_after->isEnabled() ? QString() : why);
    m_print->setVisible(!period());
    m_print->setEnabled(isThere());
    m_save->setEnabled(isSavable());
}

void ReportScreen::openOrder(qint64 place) {
    const NumberedRow* row = m_model->find(place);
    if (row && row->row.order) m_context.navigator.openOrder(row->row.order);
}

// -- out of the program

// A summary also half known: its parts say which.
bool ReportScreen::isSavable() const {
    return period() ? m_summary->table().known() > 0 : isThere();
}

void ReportScreen::chooseFile() {
    if (!isSavable()) return;
    auto* dialog = new FileChooser(this, tr("Save as table"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_qs);
    const QDate first = period() ? rangeOf(*period(), day()).first : day();
    dialog->selectFile(first.toString(Qt::ISODate) + u".csv"_qs);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportScreen::saveTo);
    dialog->open();
}

QByteArray ReportScreen::csv() const {
    const Phrases phrases(tr("en", "code of the language these words are in: en, zh_CN"));
    const QString text = period() ? summaryCsv(m_summary->table(), phrases)
                                  : reportCsv(*m_report, phrases, m_context.calendar);
    // A spreadsheet on a Chinese desk takes a file without this mark for GB 18030.
    return "\xEF\xBB\xBF" + text.toUtf8();
}

void ReportScreen::saveTo(const QString& path) {
    if (!isSavable()) return;
    const QByteArray bytes = csv();
    QSaveFile file(path);
    const bool written = file.open(QFile::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    m_problem->setVisible(!written);
    if (!written)
        m_problem->setText(
            ErrorText::sentences(Error(ErrorKind::FileNotWritable, {}, {{u"path"_qs, path}})));
    else
        m_context.navigator.say(tr("Saved %1").arg(path));
}

void ReportScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    refresh();
}

void ReportScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void ReportScreen::retranslate() {
    m_period->setWords({tr("Day"), tr("Week"), tr("Month"), tr("Year")});
    const std::array titles{tr("Daily report"), tr("Weekly summary"), tr("Monthly summary"),
                            tr("Yearly summary")};
    const std::array before{tr("Day before"), tr("Week before"), tr("Month before"),
                            tr("Year before")};
    const std::array after{tr("Day after"), tr("Week after"), tr("Month after"), tr("Year after")};
    const std::array now{tr("Today"), tr("This week"), tr("This month"), tr("This year")};
    const auto chosen = static_cast<std::size_t>(std::max(0, m_period->choice()));
    m_title->setText(titles.at(chosen));
    m_date->setLabel(tr("&Business day"));
    m_before->setText(before.at(chosen));
    m_after->setText(after.at(chosen));
    m_today->setText(now.at(chosen));
    m_print->setText(tr("Print the daily report"));
    m_save->setText(tr("Save as table"));
    showFigures();
    Q_EMIT titleChanged();
}

}  // namespace baydesk
