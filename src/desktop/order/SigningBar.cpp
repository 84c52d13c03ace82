#include "desktop/order/SigningBar.h"

#include "desktop/order/SigningDialog.h"
#include "desktop/print/PaperPreview.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int SignSize = 16;

bool anythingApproved(const OrderState& order) {
    return std::any_of(order.jobs.begin(), order.jobs.end(),
                       [](const Job& job) { return job.isApproved(); });
}

QString wordFor(PaperPart part) {
    switch (part) {
        case PaperPart::Car:
            return SigningBar::tr("the car");
        case PaperPart::People:
            return SigningBar::tr("the people");
        case PaperPart::Readings:
            return SigningBar::tr("the readings");
        case PaperPart::Statement:
            return SigningBar::tr("the statement");
        case PaperPart::Belongings:
            return SigningBar::tr("the belongings");
        case PaperPart::WalkRound:
            return SigningBar::tr("the walk-round");
        case PaperPart::Promise:
            return SigningBar::tr("the promised time");
        case PaperPart::Jobs:
            return SigningBar::tr("the jobs");
        case PaperPart::Amounts:
            return SigningBar::tr("the amounts");
    }
    return {};
}

}  // namespace

SigningBar::SigningBar(ScreenContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_mark(new QLabel(this)),
      m_words(new WrappedLabel(this)),
      m_sign(new QPushButton(this)) {
    m_words->setTextFormat(Qt::PlainText);
    m_sign->setAutoDefault(false);
    markAs(m_sign, "link");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 2, 8, 2);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_mark);
    line->addWidget(m_words, 1);
    line->addWidget(m_sign);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (!m_data || !paper()) return;
        (new SigningDialog(m_context, *paper(), m_data->order().id, window()))->open();
    });
    hide();
}

void SigningBar::setData(const OrderData& fresh) {
    m_data = fresh;
    showState();
}

void SigningBar::setStep(Step step) {
    m_step = step;
    showState();
}

// The paper that belongs to the step; nothing where there is none to be signed yet.
std::optional<SignedPaper> SigningBar::paper() const {
    if (!m_data || m_data->order().express) return std::nullopt;
    const OrderState& order = m_data->order();
    if (m_step == Step::Reception) return SignedPaper::Intake;
    if (!anythingApproved(order)) return std::nullopt;
    if (m_step == Step::Quote) return SignedPaper::Contract;
    if (m_step == Step::Settle) return SignedPaper::SettlementList;
    return std::nullopt;
}

void SigningBar::showState() {
    const std::optional<SignedPaper> shown = paper();
    setVisible(shown.has_value());
    if (!shown) return;
    const SigningState signing = signingOf(*shown, m_data->order());
    const bool wanted = m_data->view.signedPapers.contains(*shown);
    const bool amber = signing.state == SignedState::Changed || (wanted && !signing.isSigned());
    markAs(this, amber ? "note" : "");
    const Icon icon = signing.isSigned() ? Icon::Check : amber ? Icon::Warning : Icon::Pen;
    const Token token = signing.isSigned() ? Token::Green
                        : amber            ? Token::Amber
                                           : Token::TextSecond;
    m_mark->setPixmap(Icons::pixmap(icon, SignSize, Tokens::current()(token), devicePixelRatioF()));
    m_words->setText(sentence(signing));
    const bool open = m_data->order().document != DocumentState::Cancelled;
    m_sign->setVisible(open && m_context.may(Verb::SignPaper));
    m_sign->setText(signing.state == SignedState::Unsigned ? tr("Si&gn…") : tr("Si&gn again…"));
    m_sign->setAccessibleName(tr("Sign: %1").arg(PaperPreview::nameOf(paperOf(*shown))));
}

QString SigningBar::sentence(const SigningState& signing) const {
    const QString name = PaperPreview::nameOf(paperOf(*paper()));
    const QString at = m_formats.moment(signing.last.at);
    const QString& person = signing.last.person;
    switch (signing.state) {
        case SignedState::Unsigned:
            return tr("%1: not signed").arg(name);
        case SignedState::Signed:
            if (signing.last.way == SigningWay::Drawn)
                return tr("%1: signed by %2, %3").arg(name, person, at);
            return signing.last.picture.isEmpty()
                       ? tr("%1: signed on paper by %2, %3; no scan is kept").arg(name, person, at)
                       : tr("%1: signed on paper by %2, %3").arg(name, person, at);
        case SignedState::Changed: {
            QStringList parts;
            for (const PaperPart each : signing.changed) parts << wordFor(each);
            return tr("%1: unsigned. Changed since %2 signed it, %3: %4")
                .arg(name, person, at, parts.join(tr(", ")));
        }
    }
    return {};
}

void SigningBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { showState(); });
    QFrame::changeEvent(event);
}

}  // namespace baydesk
