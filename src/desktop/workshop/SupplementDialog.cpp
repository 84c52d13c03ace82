#include "desktop/workshop/SupplementDialog.h"

#include "application/workshop/Supplements.h"
#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Width = 540;
constexpr int FieldHeight = 96;

}  // namespace

SupplementDialog::SupplementDialog(ScreenContext& context, OrderId order, const Job* foundAt,
                                   QWidget* parent)
    : VerbDialog(context, Verb::ReportSupplement, parent),
      m_order(order),
      m_foundAt(foundAt ? foundAt->id : JobId()),
      m_title(foundAt ? foundAt->title : QString()),
      m_canWait(foundAt && foundAt->isApproved() &&
                foundAt->workshop != WorkshopState::QualityCheck && !foundAt->hasPassed()),
      m_words(new FormField(new QPlainTextEdit, QStringLiteral("words"), this)),
      m_waits(new QCheckBox(this)) {
    auto* edit = m_words->controlAs<QPlainTextEdit>();
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(FieldHeight);
    body()->addWidget(m_words);
    body()->addWidget(m_waits);
    setFields({m_words});
    m_waits->setVisible(m_canWait);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] { updateMissing(); });
    SupplementDialog::retranslate();
    // The hint takes more than one line.
    resize(Width, std::max(sizeHint().height(), layout()->totalHeightForWidth(Width)));
    m_words->focusControl();
}

Result<VerbDialog::Work> SupplementDialog::work() const {
    const SupplementForm form{.order = m_order,
                              .foundAt = m_foundAt,
                              .words = m_words->controlAs<QPlainTextEdit>()->toPlainText(),
                              .jobWaits = m_canWait && m_waits->isChecked()};
    return Work([form](Workplace& workplace, const Caller& caller) {
        return reportSupplement(workplace, caller, form);
    });
}

QString SupplementDialog::missingWords() const {
    const bool empty = m_words->controlAs<QPlainTextEdit>()->toPlainText().trimmed().isEmpty();
    return empty ? tr("what was found") : QString();
}

QString SupplementDialog::missingField() const { return m_words->field(); }

void SupplementDialog::retranslate() {
    setHeading(tr("Report a supplement"));
    m_words->setLabel(tr("&What was found"));
    m_words->setHint(
        tr("It goes to the parts keeper for its price. The advisor calls the customer within %n "
           "minute(s) from now.",
           nullptr, static_cast<int>(SupplementPlan::CallWithinMinutes)));
    const QString waits = tr("“%1” waits for the customer's answer").arg(m_title);
    m_waits->setText(QString(waits).replace(u'&', QStringLiteral("&&")));
    m_waits->setAccessibleName(waits);
    primary()->setText(tr("Report it"));
    VerbDialog::retranslate();
}

}  // namespace baydesk
