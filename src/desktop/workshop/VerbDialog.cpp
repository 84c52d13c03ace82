#include "desktop/workshop/VerbDialog.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Names.h"
#include "desktop/widgets/ActionBar.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

VerbDialog::VerbDialog(ScreenContext& context, Verb verb, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_verb(verb),
      m_rest(new QLabel(this)),
      m_do(new QAction(this)) {
    setPrimary(m_do);
    connect(m_do, &QAction::triggered, this, &VerbDialog::press);
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& field) { m_problems.goTo(field); });
}

QString VerbDialog::problem() const { return m_rest->text(); }

void VerbDialog::setFields(const QList<FormField*>& fields) {
    body()->addWidget(m_rest);
    m_problems = FormProblems(fields, m_rest);
}

void VerbDialog::updateMissing() {
    QList<Missing> missing;
    if (!m_context.may(m_verb))
        missing.append({QString(), tr("your right to %1").arg(Names::of(rightFor(m_verb)))});
    if (const QString words = missingWords(); !words.isEmpty())
        missing.append({missingField(), words});
    actionBar()->setMissing(missing);
}

void VerbDialog::press() {
    if (m_busy) return;
    m_problems.clear();
    const Result<Work> told = work();
    if (!told) {
        m_problems.show(told.error());
        return;
    }
    m_busy = true;
    m_context.desk.tell(
        this,
        [work = *told, caller = m_context.caller(m_key)](Workplace& workplace) {
            return work(workplace, caller);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                m_problems.show(outcome.error());
                return;
            }
            accept();
        });
}

}  // namespace baydesk
