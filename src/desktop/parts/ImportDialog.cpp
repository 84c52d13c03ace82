#include "desktop/parts/ImportDialog.h"

#include "desktop/desk/Desk.h"
#include "desktop/parts/ImportWords.h"
#include "desktop/parts/RefusalModel.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace baydesk {

namespace {

constexpr QSize SheetSize(860, 560);

}  // namespace

ImportDialog::ImportDialog(ScreenContext& context, ImportKind kind, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_kind(kind),
      m_slot(kind == ImportKind::Stock ? u"parts.import.stock"_qs : u"parts.import.prices"_qs),
      m_file(new FormField(new QLineEdit, u"file"_qs, this)),
      m_choose(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_summary(new WrappedLabel(this)),
      m_before(new EmptyState(this)),
      m_model(new RefusalModel(this)),
      m_refusals(new DataTable(u"parts.refusals"_qs, this)),
      m_problem(new WrappedLabel(this)),
      m_import(new QAction(this)),
      m_close(new QAction(this)) {
    build();
    connectParts();
    retranslate();
}

void ImportDialog::build() {
    m_choose->setAutoDefault(false);
    m_progress->setRange(0, 0);  // a list is read and written in one go: no percentage is known
    m_progress->setTextVisible(false);
    m_summary->setTextFormat(Qt::PlainText);
    markAs(m_problem, "error");
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_refusals->setModel(m_model);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_file, 1);
    auto* beside = new QVBoxLayout;  // level with the field, under its label
    beside->addSpacing(m_file->control()->mapTo(m_file, QPoint()).y() + 20);
    beside->addWidget(m_choose);
    beside->addStretch(1);
    line->addLayout(beside);
    body()->addLayout(line);
    body()->addWidget(m_progress);
    body()->addWidget(m_summary);
    body()->addWidget(m_before, 1);
    body()->addWidget(m_refusals, 1);
    body()->addWidget(m_problem);
    resize(SheetSize);
}

void ImportDialog::connectParts() {
    auto* path = m_file->controlAs<QLineEdit>();
    connect(path, &QLineEdit::editingFinished, this, &ImportDialog::readFile);
    // Typed or pasted again, the same file is read again: it may have been mended meanwhile.
    connect(path, &QLineEdit::textEdited, this, [this] { m_path.clear(); });
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_import, &QAction::triggered, this, &ImportDialog::import);
    connect(m_close, &QAction::triggered, this, &QDialog::accept);
    connect(actionBar(), &ActionBar::missingChosen, this, [this] { m_file->focusControl(); });
}

void ImportDialog::chooseFile() {
    auto* chooser = new QFileDialog(this, windowTitle());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Lists (*.csv *.tsv *.txt *.xlsx)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_file->controlAs<QLineEdit>()->setText(path);
        m_path.clear();
        readFile();
    });
    chooser->open();
}

void ImportDialog::readFile() {
    const QString path = pathOf(m_file->controlAs<QLineEdit>()->text());
    if (path == m_path || m_step == Step::Writing) return;
    m_path = path;
    m_preview.reset();
    m_counts.reset();
    m_model->setRefusals({});
    m_file->clearProblem();
    m_problem->hide();
    m_context.desk.forget(m_slot);
    if (path.isEmpty()) {
        goTo(Step::Choosing);
        return;
    }
    m_key = IdempotencyKey::make();
    goTo(Step::Reading);
    m_context.desk.askLatest(
        m_slot, this, [kind = m_kind, path](Workplace&) { return planImport(kind, path); },
        [this](const Result<ImportPreview>& preview) { show(preview); });
}

void ImportDialog::show(const Result<ImportPreview>& preview) {
    if (!preview) {
        m_file->showProblem(ImportWords::ofFile(preview.error().first()));
        goTo(Step::Choosing);
        m_file->focusControl();
        return;
    }
    m_preview = *preview;
    m_model->setRefusals(preview->refused);
    goTo(Step::Previewing);
    if (m_model->rowCount() > 0) {
        m_refusals->view()->setFocus();  // to be read before anything is pressed
    } else {
        actionBar()->primaryButton()->setFocus();
    }
    announce();
}

void ImportDialog::import() {
    if (m_step != Step::Previewing || !m_preview) return;
    m_problem->hide();
    goTo(Step::Writing);
    m_context.desk.tell(
        this,
        [preview = *m_preview, caller = m_context.caller(m_key)](Workplace& workplace) {
            return preview.parts ? importParts(workplace, caller, *preview.parts)
                                 : importLabour(workplace, caller, *preview.labour);
        },
        [this](const Result<ImportCounts>& counts) { finish(counts); });
}

void ImportDialog::finish(const Result<ImportCounts>& counts) {
    if (!counts) {
        m_problem->setText(ErrorText::sentences(counts.error()));
        m_problem->show();
        goTo(Step::Previewing);
        return;
    }
    m_counts = *counts;
    m_key = IdempotencyKey::make();
    goTo(Step::Finished);
    actionBar()->primaryButton()->setFocus();
    announce();
    m_context.navigator.say(m_summary->text());
}

void ImportDialog::goTo(Step step) {
    m_step = step;
    m_progress->setVisible(step == Step::Reading || step == Step::Writing);
    const bool before = step == Step::Choosing || step == Step::Reading;
    m_before->setVisible(before);
    m_refusals->setVisible(!before);
    m_file->setEnabled(before || step == Step::Previewing);
    m_choose->setEnabled(m_file->isEnabled());
    if (step == Step::Finished) actionBar()->setSecondary({});  // nothing is left to cancel
    updateWords();
    updateBar();
}

void ImportDialog::updateBar() {
    const int count = m_preview ? m_preview->count() : 0;
    m_import->setText(count > 0 ? tr("Import %n item(s)", nullptr, count) : tr("Import"));
    m_close->setText(tr("Close"));
    m_import->setEnabled(m_step != Step::Writing);
    setPrimary(m_step == Step::Finished ? m_close : m_import);
    QList<Missing> missing;
    const bool choosing = m_step == Step::Choosing || m_step == Step::Reading;
    if (choosing) missing.append({m_file->field(), tr("a file that can be read")});
    if (!choosing && count == 0)
        missing.append({m_file->field(), tr("a file with a row that can come in")});
    actionBar()->setMissing(missing);
}

void ImportDialog::updateWords() {
    QString words;
    switch (m_step) {
        case Step::Choosing:
            break;
        case Step::Reading:
            words = tr("Reading the file…");
            break;
        case Step::Previewing:
            words = ImportWords::summary(*m_preview);
            break;
        case Step::Writing:
            words = tr("Importing %n item(s), all or nothing. Please wait.", nullptr,
                       m_preview->count());
            break;
        case Step::Finished:
            words = ImportWords::outcome(*m_preview, *m_counts);
            break;
    }
    m_summary->setText(words);
    m_summary->setVisible(!words.isEmpty());
}

// What comes in, or what was done, is told to whoever cannot see it.
void ImportDialog::announce() const {
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ImportDialog::summary() const { return m_summary->text(); }

void ImportDialog::done(int result) {
    if (m_step == Step::Writing) return;
    m_context.desk.forget(m_slot);
    Dialog::done(result);
}

void ImportDialog::showEvent(QShowEvent* event) {
    Dialog::showEvent(event);
    m_file->focusControl();
}

void ImportDialog::retranslate() {
    const bool stock = m_kind == ImportKind::Stock;
    setHeading(stock ? tr("Import a stock list") : tr("Import a price list"));
    m_file->setLabel(tr("&File"));
    m_file->setHint(stock ? tr("CSV or text with a row of headings; needed are code, name and "
                               "price. UTF-8 and GBK are told apart by themselves.")
                          : tr("CSV or text with a row of headings; needed are name and price. "
                               "UTF-8 and GBK are told apart by themselves."));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setAccessibleName(tr("Choose…"));
    m_progress->setAccessibleName(tr("Progress"));
    m_before->setContent(
        Icon::Parts,
        tr("Before anything is written, you see here what comes in and what does not."));
    m_refusals->setTitle(tr("Rows that stay out"));
    m_refusals->setEmptyState(Icon::Check, tr("Every row comes in."));
    goTo(m_step);
}

}  // namespace baydesk
