#include "desktop/store/BackupCard.h"

#include "application/store/Restoring.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/BackupWords.h"
#include "desktop/store/RestoreDialog.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace baydesk {

BackupCard::BackupCard(ScreenContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_state(new QLabel(this)),
      m_details(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_now(new QAction(this)),
      m_second(new QAction(this)),
      m_noSecond(new QAction(this)),
      m_restore(new QAction(this)) {
    layOut();
    connect(m_now, &QAction::triggered, this, &BackupCard::makeNow);
    connect(m_second, &QAction::triggered, this, &BackupCard::chooseFolder);
    connect(m_noSecond, &QAction::triggered, this, [this] { useFolder({}); });
    connect(m_restore, &QAction::triggered, this, &BackupCard::openRestore);
    retranslate();
}

void BackupCard::layOut() {
    for (QLabel* label : {m_state, m_details, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        // A long path must not make the window wider.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        body()->addWidget(label);
    }
    markAs(m_details, "second");
    markAs(m_problem, "error");
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    auto* buttons = new FlowLayout(metrics::Grid);
    for (QAction* action : actions()) {
        auto* button = new KeyButton(this);
        button->follow(action);
        buttons->addWidget(button);
        m_buttons << button;
    }
    body()->addLayout(buttons);
}

void BackupCard::focusActions() { m_buttons.front()->setFocus(Qt::OtherFocusReason); }

void BackupCard::refresh() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return storeCare(workplace); },
        [this](const Result<StoreCare>& care) {
            if (!care) return;
            m_care = *care;
            retranslate();
        });
}

void BackupCard::ended(const QString& words, const QString& problem) {
    m_busy = false;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!words.isEmpty()) m_context.navigator.say(words);
    m_context.navigator.backupsChanged();
    updateActions();
    refresh();
}

void BackupCard::makeNow() {
    if (m_busy) return;
    m_busy = true;
    updateActions();
    // A question to a reader: whoever saves meanwhile does not wait for it.
    m_context.desk.ask(
        this,
        [caller = m_context.caller()](Workplace& workplace) {
            return makeBackupFor(workplace, caller);
        },
        [this](const Result<MadeBackup>& made) {
            if (!made)
                ended({}, ErrorText::sentences(made.error()));
            else if (made->copyFailure)
                ended({}, tr("The backup is made, but no second copy: %1")
                              .arg(BackupWords::ofCopy(*made->copyFailure)));
            else
                ended(tr("The backup is made and checked"), {});
        });
}

void BackupCard::chooseFolder() {
    auto* chooser = new FileChooser(this, tr("Folder for the second copy"));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &BackupCard::useFolder);
    chooser->open();
}

void BackupCard::useFolder(const QString& folder) {
    if (m_busy) return;
    m_busy = true;
    updateActions();
    m_context.desk.ask(
        this,
        [caller = m_context.caller(), folder](Workplace& workplace) {
            return useSecondFolder(workplace, caller, folder);
        },
        [this, folder](const Result<QString>& copied) {
            if (!copied)
                ended({}, BackupWords::ofCopy(copied.error()));
            else
                ended(folder.isEmpty() ? tr("Backups are no longer copied to a second folder")
                                       : tr("Backups are copied to %1 too").arg(folder),
                      {});
        });
}

void BackupCard::openRestore() {
    if (!m_care) return;
    auto* dialog = new RestoreDialog({m_care->backups.address, m_formats, m_care->name}, window());
    connect(dialog, &RestoreDialog::chosen, this,
            [this, dialog](const QString& file) { permit(dialog, file); });
    dialog->open();
}

void BackupCard::permit(RestoreDialog* dialog, const QString& file) {
    m_context.desk.tell(
        dialog,
        [caller = m_context.caller(), file](Workplace& workplace) {
            return permitRestore(workplace, caller, file);
        },
        [this, dialog](const Result<RestorePermit>& permit) {
            if (!permit) {
                dialog->showProblem(permit.error());
                return;
            }
            dialog->accept();
            m_context.navigator.restoreBackup(*permit);
        });
}

void BackupCard::updateActions() {
    const bool may = m_context.may(Verb::BackUp);
    m_now->setText(m_busy ? tr("Backing up …") : tr("Back up now"));
    // A second press does nothing; a button that went grey under the cursor would send it on.
    m_now->setEnabled(may);
    m_second->setEnabled(may && !m_busy);
    m_noSecond->setVisible(m_care && !m_care->backups.secondFolder.isEmpty());
    m_noSecond->setEnabled(may && !m_busy);
    m_restore->setEnabled(m_context.may(Verb::Restore) && !m_busy && m_care);
    const QString why = may ? QString() : tr("Needs the right to change the shop's settings.");
    for (QAction* action : actions()) action->setToolTip(may ? action->text() : why);
    // At a counter of a server none of this is to be done here.
    if (m_care && m_care->backups.byOwner)
        for (QAction* action : actions()) action->setVisible(false);
}

void BackupCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void BackupCard::retranslate() {
    setTitle(tr("Backups"));
    m_second->setText(tr("Second folder…"));
    m_noSecond->setText(tr("No second folder"));
    m_restore->setText(tr("Restore…"));
    if (m_care && m_care->isPractice) {
        m_state->setText(
            tr("Nothing in a practice store is real: no backups are made by themselves."));
        m_details->clear();
    } else if (m_care) {
        const bool alarming = BackupWords::isAlarming(m_care->backups.state);
        m_state->setText(BackupWords::line(m_care->backups, m_formats));
        markAs(m_state, alarming ? "alarm" : "");
        m_details->setText(BackupWords::placesAndAdvice(m_care->backups));
        for (QLabel* label : {m_state, m_details})
            label->setToolTip(BackupWords::details(m_care->backups, m_formats));
    }
    // Nothing to read, nothing to stop at: before the state is known, too.
    for (QLabel* label : {m_state, m_details}) label->setVisible(!label->text().isEmpty());
    updateActions();
}

}  // namespace baydesk
