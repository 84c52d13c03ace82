#include "desktop/store/lists/ImportPage.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/FieldPanel.h"
#include "desktop/store/lists/ImportWords.h"
#include "desktop/store/lists/PreviewModel.h"
#include "desktop/store/lists/RefusalModel.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/TableParts.h"
#include "desktop/widgets/WrappedLabel.h"
#include "exchange/ImportSource.h"
#include "exchange/RefusalReport.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <algorithm>
#include <array>

namespace baydesk {

namespace {

constexpr std::array<ListKind, 5> Kinds = {ListKind::Customers, ListKind::Vehicles, ListKind::Parts,
                                           ListKind::Labour, ListKind::History};
constexpr int WidestColumn = 260;
constexpr int RoomForSign = 36;
const QString ReadSlot = QStringLiteral("import.read");
const QString CheckSlot = QStringLiteral("import.check");

using Files = std::vector<std::shared_ptr<const ImportFile>>;

Result<Files> readAll(const QStringList& paths, Encoding encoding) {
    Files files;
    for (const QString& path : paths) {
        Result<ImportFile> file = readImportFile(path, encoding);
        if (!file) return file.error();
        files.push_back(std::make_shared<const ImportFile>(std::move(file).value()));
    }
    return files;
}

int indexOf(ListKind kind) {
    return static_cast<int>(std::find(Kinds.begin(), Kinds.end(), kind) - Kinds.begin());
}

}  // namespace

ImportPage::ImportPage(ScreenContext& context, ListKind kind, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_kind(kind),
      m_run(ListImport::of(context.desk)),
      m_title(new QLabel(this)),
      m_kinds(new ChoiceRow(static_cast<int>(Kinds.size()), this)),
      m_file(new FormField(new QLineEdit, QStringLiteral("file"), this)),
      m_choose(new QPushButton(this)),
      m_encoding(new FormField(new QComboBox, QStringLiteral("encoding"), this)),
      m_duplicates(new FormField(new QComboBox, QStringLiteral("duplicates"), this)),
      m_shown(new QComboBox(this)),
      m_past(new QComboBox(this)),
      m_heading(new QCheckBox(this)),
      m_fieldCard(new Card(this)),
      m_fields(new FieldPanel),
      m_previewModel(new PreviewModel(this)),
      m_preview(new TableView(this)),
      m_refusalModel(new RefusalModel(this)),
      m_refusals(new DataTable(QStringLiteral("import.refusals"), this)),
      m_rows(new QTabWidget(this)),
      m_before(new EmptyState(this)),
      m_content(new QWidget(this)),
      m_progress(new QProgressBar(this)),
      m_summary(new WrappedLabel(this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_import(new QAction(this)),
      m_cancel(new QAction(this)),
      m_save(new QAction(this)),
      m_anew(new QAction(this)),
      m_look(new QTimer(this)) {
    build();
    connectParts();
    connectRun();
    m_kinds->choose(indexOf(m_kind));
    retranslate();
}

ImportPage::~ImportPage() {
    stopChecking();
    if (m_step == Step::Finished) m_run.close();  // it has been read
    if (m_run.isOnItsWay()) tellWhenItEnds();
}

void ImportPage::connectParts() {
    auto* path = m_file->controlAs<QLineEdit>();
    connect(path, &QLineEdit::editingFinished, this, &ImportPage::readFiles);
    // Typed or pasted again, the same file is read again: it may have been mended meanwhile.
    connect(path, &QLineEdit::textEdited, this, [this] { m_asked.clear(); });
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_kinds, &ChoiceRow::chosen, this,
            [this](int index) { choose(Kinds.at(static_cast<std::size_t>(index))); });
    connect(m_encoding->controlAs<QComboBox>(), &QComboBox::activated, this, [this] {
        m_asked.clear();
        readFiles();
    });
    connect(m_duplicates->controlAs<QComboBox>(), &QComboBox::activated, this, &ImportPage::check);
    connect(m_shown, &QComboBox::activated, this, [this](int index) {
        m_current = index;
        showSource();
    });
    connect(m_past, &QComboBox::activated, this, [this] {
        changeSource(asPast(source(), static_cast<PastFile>(m_past->currentData().toInt())));
    });
    connect(m_heading, &QCheckBox::clicked, this,
            [this](bool has) { changeSource(withHeading(m_kind, source(), has)); });
    connect(m_fields, &FieldPanel::chosen, this, &ImportPage::columnChosen);
    connect(m_bar, &ActionBar::missingChosen, this, [this](const QString& field) {
        if (field == m_file->field())
            m_file->focusControl();
        else
            m_fields->focusField(field);
    });
    connect(m_import, &QAction::triggered, this, &ImportPage::import);
    connect(m_cancel, &QAction::triggered, this, &ImportPage::cancel);
    connect(m_save, &QAction::triggered, this, &ImportPage::saveReport);
    connect(m_anew, &QAction::triggered, this, &ImportPage::startAnew);
    connect(m_look, &QTimer::timeout, this, &ImportPage::updateProgress);
}

// What is on its way already is shown, whoever started it and whichever page did.
void ImportPage::connectRun() {
    connect(&m_run, &ListImport::changed, this, &ImportPage::followRun);
    if (m_run.phase() == ListImport::Phase::Idle) return;
    m_kind = m_run.task().kind;
    m_sources = m_run.task().sources;
    m_plan = m_run.task().plan;
    showSource();
    followRun();
}

QString ImportPage::title() const { return tr("Import"); }

QAction* ImportPage::primary() const { return m_step == Step::Finished ? m_anew : m_import; }

QList<QAction*> ImportPage::screenActions() const { return {m_import, m_cancel, m_save, m_anew}; }

void ImportPage::onShown() {
    if (m_step == Step::Choosing) m_file->focusControl();
}

void ImportPage::choose(ListKind kind) {
    const bool busy = m_step == Step::Running || m_step == Step::Failed;
    if (!busy && kind != m_kind) {
        m_kind = kind;
        if (m_step == Step::Finished)
            startAnew();
        else if (!m_sources.empty())
            takeFiles([this] {
                Files files;
                for (const ListSource& each : m_sources) files.push_back(each.file);
                return files;
            }());
        retranslate();
    }
    m_kinds->choose(indexOf(m_kind));
}

// -- from the file to what it comes to

void ImportPage::chooseFiles() {
    auto* chooser = new FileChooser(this, title());
    chooser->setFileMode(m_kind == ListKind::History ? QFileDialog::ExistingFiles
                                                     : QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx *.xls)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        QStringList quoted;
        for (const QString& path : paths) quoted << u'"' + path + u'"';
        m_file->controlAs<QLineEdit>()->setText(paths.size() == 1 ? paths.front()
                                                                  : quoted.join(u' '));
        m_asked.clear();
        readFiles();
    });
    chooser->open();
}

void ImportPage::readFiles() {
    const QString asked = m_file->controlAs<QLineEdit>()->text().trimmed();
    if (asked == m_asked || m_step == Step::Running || m_step == Step::Failed) return;
    m_asked = asked;
    stopChecking();
    m_sources.clear();
    m_plan.reset();
    m_file->clearProblem();
    m_problem->hide();
    m_context.desk.forget(ReadSlot);
    const QStringList paths = pathsOf(asked);
    if (paths.isEmpty()) {
        goTo(Step::Choosing);
        return;
    }
    goTo(Step::Reading);
    const auto encoding =
        static_cast<Encoding>(m_encoding->controlAs<QComboBox>()->currentData().toInt());
    m_context.desk.askLatest(
        ReadSlot, this, [paths, encoding](Workplace&) { return readAll(paths, encoding); },
        [this](const Result<Files>& files) { takeFiles(files); });
}

void ImportPage::takeFiles(const Result<Files>& files) {
    if (!files) {
        m_file->showProblem(ImportWords::ofFile(m_kind, files.error().first()));
        goTo(Step::Choosing);
        m_file->focusControl();
        return;
    }
    m_sources.clear();
    for (const auto& file : *files) m_sources.push_back(sourceOf(m_kind, file));
    m_current = 0;
    m_shown->clear();
    for (const ListSource& each : m_sources)
        m_shown->addItem(QFileInfo(each.file->name).fileName());
    m_rows->setCurrentIndex(0);
    showSource();
    check();
}

void ImportPage::showSource() {
    const ListSource& shown = source();
    m_shown->setCurrentIndex(m_current);
    m_past->setCurrentIndex(m_past->findData(static_cast<int>(shown.past)));
    m_heading->setChecked(shown.columns.heading.has_value());
    m_fields->show(m_kind, shown);
    m_previewModel->setSource(m_kind, shown);
    m_previewModel->setPlan(m_plan);
    tabFollowsLayout(this);  // the fields are others
    m_preview->resizeColumnsToContents();
    // A sign may come into each cell when its problem is known.
    for (int column = 0; column < m_previewModel->columnCount(); ++column)
        m_preview->setColumnWidth(
            column, std::min(m_preview->columnWidth(column) + RoomForSign, WidestColumn));
}

void ImportPage::changeSource(ListSource changed) {
    source() = std::move(changed);
    m_plan.reset();
    showSource();
    check();
}

void ImportPage::columnChosen() {
    source().fields = m_fields->columns();
    m_plan.reset();
    m_previewModel->setSource(m_kind, source());
    check();
}

QStringList ImportPage::missing() const {
    QStringList fields;
    for (const ListSource& each : m_sources)
        fields << missingFields(each.fields, each.headings(m_kind));
    fields.removeDuplicates();
    return fields;
}

// A part is known by its code and an order by its number: there is nothing to choose.
Duplicates ImportPage::duplicates() const {
    if (m_kind != ListKind::Customers && m_kind != ListKind::Vehicles) return Duplicates::Merge;
    return static_cast<Duplicates>(m_duplicates->controlAs<QComboBox>()->currentData().toInt());
}

// Reads every row for what is wrong with it, on another thread.
void ImportPage::check() {
    if (m_sources.empty()) return;
    stopChecking();
    m_plan.reset();
    m_previewModel->setPlan(nullptr);
    m_refusalModel->setRefusals(m_kind, {});
    m_key = IdempotencyKey::make();
    if (!missing().isEmpty()) {
        goTo(Step::Ready);
        return;
    }
    goTo(Step::Checking);
    m_watch = std::make_shared<PlanWatch>();
    m_look->start();
    using Planned = Result<std::shared_ptr<const ListPlan>>;
    m_context.desk.askLatest(
        CheckSlot, this,
        [kind = m_kind, sources = m_sources, duplicates = duplicates(),
         watch = m_watch](Workplace& workplace) -> Planned {
            Result<ListPlan> plan =
                planList(importListOf(kind, sources, duplicates), workplace.calendar, watch);
            if (!plan) return plan.error();
            return std::make_shared<const ListPlan>(std::move(plan).value());
        },
        [this](const Planned& plan) { takePlan(plan); });
}

void ImportPage::stopChecking() {
    if (m_watch) m_watch->stopped = true;
    m_watch.reset();
    m_look->stop();
    m_context.desk.forget(CheckSlot);
}

void ImportPage::takePlan(const Result<std::shared_ptr<const ListPlan>>& plan) {
    m_watch.reset();
    m_look->stop();
    if (!plan) {
        m_file->showProblem(ImportWords::ofFile(m_kind, plan.error().first()));
        goTo(Step::Ready);
        return;
    }
    m_plan = *plan;
    m_previewModel->setPlan(m_plan);
    m_refusalModel->setRefusals(m_kind, m_plan->refused);
    goTo(Step::Ready);
    announce();
}

// -- from there into the store

void ImportPage::import() {
    if (m_step == Step::Failed) {
        m_run.goOn();
        return;
    }
    if (m_step != Step::Ready || !m_plan) return;
    for (const ListSource& each : m_sources) rememberColumns(m_kind, each);
    m_run.start({m_kind, m_sources, duplicates(), m_plan}, m_context.caller(m_key));
}

void ImportPage::cancel() {
    if (m_step == Step::Running) {
        if (m_run.stop()) m_context.navigator.say(tr("Stopped: nothing was imported"));
        return;
    }
    stopChecking();
    m_context.desk.forget(ReadSlot);
    startAnew();
}

void ImportPage::followRun() {
    using Phase = ListImport::Phase;
    switch (m_run.phase()) {
        case Phase::Idle:
            if (m_step == Step::Running || m_step == Step::Failed) goTo(Step::Ready);
            return;
        case Phase::Beginning:
        case Phase::Writing:
            m_problem->hide();
            if (m_step != Step::Running) goTo(Step::Running);
            updateProgress();
            updateBar();
            return;
        case Phase::Failed:
            m_problem->setText(ErrorText::sentences(*m_run.failure()));
            m_problem->show();
            goTo(Step::Failed);
            return;
        case Phase::Ended:
            break;
    }
    const bool isNews = m_step == Step::Running;
    m_counts = m_run.counts();
    m_refusalModel->setRefusals(m_kind, allRefused());
    goTo(Step::Finished);
    if (!isNews) return;
    if (isVisible()) m_bar->primaryButton()->setFocus();
    announce();
    m_context.navigator.say(m_summary->text());
}

std::vector<Refusal> ImportPage::allRefused() const {
    if (!m_plan) return {};
    std::vector<Refusal> refused = m_plan->refused;
    if (m_step == Step::Finished || m_run.phase() == ListImport::Phase::Ended)
        for (Refusal& each : m_plan->contradicted(m_counts.contradicted))
            refused.push_back(std::move(each));
    return refused;
}

void ImportPage::saveReport() {
    if (m_sources.empty() || !m_plan) return;
    const QFileInfo first(m_sources.front().file->name);
    auto* chooser = new FileChooser(this, tr("Save the rows that stay out"), first.absolutePath());
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setNameFilter(tr("CSV (*.csv)"));
    chooser->setDefaultSuffix(QStringLiteral("csv"));
    chooser->selectFile(tr("%1, to be mended").arg(first.completeBaseName()) +
                        QStringLiteral(".csv"));
    connect(chooser, &QFileDialog::fileSelected, this, &ImportPage::writeReportTo);
    chooser->open();
}

// One file for each source that has such rows: they have other columns.
void ImportPage::writeReportTo(const QString& path) {
    const bool inChinese = QLocale().language() == QLocale::Chinese;
    m_context.desk.ask(
        this,
        [kind = m_kind, sources = m_sources, refused = allRefused(), path,
         headings = reportHeadings(inChinese)](Workplace&) -> Result<int> {
            int rows = 0;
            int files = 0;
            for (const ListSource& each : sources) {
                const QFileInfo first(path);
                const QString name = files == 0 ? path
                                                : QStringLiteral("%1/%2 %3.csv")
                                                      .arg(first.path(), first.completeBaseName())
                                                      .arg(files + 1);
                const bool has = std::any_of(
                    refused.begin(), refused.end(),
                    [&each](const Refusal& refusal) { return refusal.file == each.file->name; });
                if (!has) continue;
                const Result<int> written = writeReport(
                    name, *each.file, each.columns, each.fields, each.headings(kind), refused,
                    headings,
                    [kind](const Refusal& refusal) { return ImportWords::ofRow(kind, refusal); });
                if (!written) return written.error();
                rows += *written;
                ++files;
            }
            return rows;
        },
        [this, path](const Result<int>& rows) {
            if (rows)
                m_context.navigator.say(
                    tr("Wrote %n row(s) to %1", nullptr, *rows).arg(QFileInfo(path).fileName()));
            else
                m_context.navigator.warn(ErrorText::sentences(rows.error()));
        });
}

void ImportPage::startAnew() {
    if (m_run.isOnItsWay()) return;
    m_step = Step::Choosing;
    m_run.close();
    m_sources.clear();
    m_plan.reset();
    m_counts = {};
    m_asked.clear();
    m_file->controlAs<QLineEdit>()->clear();
    m_file->clearProblem();
    m_problem->hide();
    m_fields->clear();
    m_previewModel->clear();
    m_refusalModel->setRefusals(m_kind, {});
    goTo(Step::Choosing);
    m_file->focusControl();
}

}  // namespace baydesk
