// What the page Import shows and says at each of its steps.

#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/FieldWords.h"
#include "desktop/store/lists/ImportPage.h"
#include "desktop/store/lists/ImportWords.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>
#include <memory>

namespace baydesk {

void ImportPage::goTo(Step step) {
    m_step = step;
    const bool before = step == Step::Choosing || step == Step::Reading;
    const bool open = step == Step::Ready || step == Step::Checking || before;
    m_before->setVisible(before);
    m_content->setVisible(!before);
    m_shown->setVisible(m_sources.size() > 1);
    m_past->setVisible(m_kind == ListKind::History);
    for (QWidget* each : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_choose),
                          static_cast<QWidget*>(m_encoding), static_cast<QWidget*>(m_duplicates),
                          static_cast<QWidget*>(m_fieldCard), static_cast<QWidget*>(m_kinds)})
        each->setEnabled(open || (step == Step::Finished && each == m_kinds));
    m_duplicates->setVisible(m_kind == ListKind::Customers || m_kind == ListKind::Vehicles);
    m_progress->setVisible(step == Step::Reading || step == Step::Checking ||
                           step == Step::Running);
    updateProgress();
    updateWords();
    updateBar();
}

QString ImportPage::filesName() const {
    QStringList names;
    for (const ListSource& each : m_sources) names << QFileInfo(each.file->name).fileName();
    return names.join(tr(", "));
}

QString ImportPage::progressWords() const {
    if (m_step == Step::Reading) return tr("Reading the file…");
    if (m_step == Step::Checking) return tr("Checking every row…");
    if (m_run.phase() == ListImport::Phase::Beginning)
        return tr("Beginning. You can still stop it.");
    return tr("%1 of %2 are in the store.")
        .arg(m_run.written())
        .arg(m_run.task().plan ? m_run.task().plan->entries : 0);
}

// Nobody looks any more: said in the status line.
void ImportPage::tellWhenItEnds() const {
    const auto connection = std::make_shared<QMetaObject::Connection>();
    const auto end = [connection, &run = m_run, &navigator = m_context.navigator, plan = m_plan,
                      files = filesName()] {
        if (run.isOnItsWay() && run.task().plan == plan) return;
        QObject::disconnect(*connection);
        if (run.task().plan != plan) return;
        if (run.phase() == ListImport::Phase::Ended)
            navigator.say(ImportWords::outcome(*plan, files, run.counts()));
        else if (run.failure())
            navigator.warn(ErrorText::sentences(*run.failure()));
    };
    *connection = connect(&m_run, &ListImport::changed, &m_run, end);
}

void ImportPage::updateProgress() {
    if (m_step == Step::Checking && m_watch) {
        int rows = 0;
        for (const ListSource& each : m_sources) rows += static_cast<int>(each.file->rows.size());
        m_progress->setRange(0, std::max(1, rows));
        m_progress->setValue(m_watch->rows);
    } else if (m_step == Step::Running && m_run.phase() == ListImport::Phase::Writing) {
        m_progress->setRange(0, std::max(1, m_run.task().plan->entries));
        m_progress->setValue(m_run.written());
        m_summary->setText(progressWords());
    } else {
        m_progress->setRange(0, 0);
    }
}

void ImportPage::updateWords() {
    QString words;
    if (m_step == Step::Reading || m_step == Step::Checking || m_step == Step::Running)
        words = progressWords();
    if (m_step == Step::Ready && m_plan) words = ImportWords::summary(*m_plan);
    if (m_step == Step::Finished && m_plan)
        words = ImportWords::outcome(*m_plan, filesName(), m_counts);
    m_summary->setText(words);
    m_summary->setVisible(!words.isEmpty());
    const bool known = m_plan != nullptr;
    int out = known ? m_plan->refusedRows : 0;
    if (m_step == Step::Finished) out += static_cast<int>(m_counts.contradicted.size());
    m_rows->setTabText(0, tr("First rows of the file"));
    m_rows->setTabText(1,
                       known ? tr("Rows that stay out (%1)").arg(out) : tr("Rows that stay out"));
    m_save->setVisible(out > 0 && m_step != Step::Running);
}

void ImportPage::updateBar() {
    const int count = m_plan ? m_plan->entries : 0;
    const bool choosing = m_step == Step::Choosing || m_step == Step::Reading;
    m_import->setText(m_step == Step::Failed ? tr("Try again")
                      : count > 0            ? ImportWords::verb(m_kind, count)
                                             : tr("Import"));
    m_import->setEnabled(m_step != Step::Running && m_context.may(importVerb(m_kind)));
    QList<Missing> missingParts;
    if (!m_context.may(importVerb(m_kind)))
        missingParts.append(
            {QString(), tr("the right to %1").arg(Names::of(rightFor(importVerb(m_kind))))});
    else if (choosing)
        missingParts.append({m_file->field(), tr("a file that can be read")});
    else if (const QStringList fields = missing(); !fields.isEmpty() && m_step == Step::Ready)
        for (const QString& field : fields)
            missingParts.append({field, tr("a column for: %1").arg(FieldWords::of(m_kind, field))});
    else if (m_step == Step::Checking)
        missingParts.append({QString(), tr("the end of the check")});
    else if (m_step == Step::Ready && count == 0)
        missingParts.append({m_file->field(), tr("a file with a row that can come in")});
    const bool mayStop = m_step == Step::Reading || m_step == Step::Checking ||
                         m_run.phase() == ListImport::Phase::Beginning;
    const bool begun = m_step == Step::Running && !mayStop;
    m_cancel->setText(begun ? tr("It has begun and finishes by itself") : tr("Cancel"));
    m_cancel->setToolTip(
        begun ? tr("What is in the store stays there, so all of it comes in: also if you go to "
                   "another page or the program ends.")
              : QString());
    m_cancel->setEnabled(!begun);
    m_cancel->setVisible(mayStop || begun || m_step == Step::Ready);
    if (m_bar->primaryButton()->followed() != primary()) m_bar->setPrimary(primary());
    m_bar->setMissing(missingParts);
}

// What comes in, or what was done, is told to whoever cannot see it.
void ImportPage::announce() const {
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ImportPage::summary() const { return m_summary->text(); }

}  // namespace baydesk
