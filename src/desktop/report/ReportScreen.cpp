#include "desktop/report/ReportScreen.h"

#include "desktop/desk/Desk.h"
#include "desktop/print/PaperSource.h"
#include "desktop/report/FigureList.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "documents/report/DailyReport.h"
#include "documents/report/FigureWords.h"
#include "documents/report/ReportCsv.h"

#include <QAction>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

ReportScreen::ReportScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_model(makeFigureRowModel(Formats(context.clock, context.calendar), this)),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_date(new FormField(new QDateEdit, u"date"_qs, this)),
      m_figures(new FigureList(this)),
      m_card(new Card(this)),
      m_value(new QLabel(this)),
      m_formula(new QLabel(this)),
      m_rows(new DataTable(u"report.rows"_qs, this)),
      m_problem(new QLabel(this)),
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
    m_formula->setWordWrap(true);
    m_problem->setWordWrap(true);
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
    m_bar->setPrimary(m_print);
    m_bar->setSecondary({m_save, m_open});
}

void ReportScreen::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_date);
    for (QAction* action : {m_before, m_after, m_today}) {
        auto* button = new KeyButton(this);
        button->follow(action);
        head->addWidget(button, 0, Qt::AlignBottom);
    }
    auto* halves = new QHBoxLayout;
    halves->setSpacing(metrics::Grid);
    halves->addWidget(m_figures);
    halves->addWidget(m_card, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void ReportScreen::connectParts() {
    connect(date(), &QDateEdit::dateChanged, this, &ReportScreen::ask);
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

void ReportScreen::onShown() {
    if (m_report)
        m_figures->focusChosen();
    else
        date()->setFocus();
}

void ReportScreen::showDay(QDate day) {
    date()->setMaximumDate(today());
    date()->setDate(day);
}

void ReportScreen::step(int days) { showDay(day().addDays(days)); }

// Only the day that is not over changes; the others are asked once.
void ReportScreen::refresh() {
    date()->setMaximumDate(today());
    ask();
}

void ReportScreen::ask() {
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
    m_open->setVisible(hasOrder);
    m_after->setEnabled(day() < today());
    m_today->setEnabled(day() != today());
    const QString why = tr("A day that has not come has no figures.");
    m_after->setToolTip(m_after->isEnabled() ? QString() : why);
    m_print->setEnabled(isThere());
    m_save->setEnabled(isThere());
}

void ReportScreen::openOrder(qint64 place) {
    const NumberedRow* row = m_model->find(place);
    if (row && row->row.order) m_context.navigator.openOrder(row->row.order);
}

// -- out of the program

void ReportScreen::chooseFile() {
    if (!m_report) return;
    auto* dialog = new QFileDialog(this, tr("Save as table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_qs);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(day().toString(Qt::ISODate) + u".csv"_qs);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportScreen::saveTo);
    dialog->open();
}

void ReportScreen::saveTo(const QString& path) {
    if (!m_report) return;
    const Phrases phrases(tr("en", "code of the language these words are in: en, zh_CN"));
    // A spreadsheet on a Chinese desk takes a file without this mark for GB 18030.
    const QByteArray bytes =
        "\xEF\xBB\xBF" + reportCsv(*m_report, phrases, m_context.calendar).toUtf8();
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
    m_title->setText(tr("Daily report"));
    m_date->setLabel(tr("&Business day"));
    m_before->setText(tr("Day before"));
    m_after->setText(tr("Day after"));
    m_today->setText(tr("Today"));
    m_print->setText(tr("Print the daily report"));
    m_save->setText(tr("Save as table"));
    showFigures();
    Q_EMIT titleChanged();
}

}  // namespace baydesk
