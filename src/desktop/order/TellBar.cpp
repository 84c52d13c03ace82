#include "desktop/order/TellBar.h"

#include "application/order/Notices.h"
#include "desktop/desk/Desk.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

TellBar::TellBar(ScreenContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_sign(new QLabel(this)),
      m_words(new WrappedLabel(this)),
      m_ask(new QLabel(this)),
      m_phone(new QPushButton(this)),
      m_message(new QPushButton(this)),
      m_inPerson(new QPushButton(this)) {
    markAs(this, "note");
    markAs(m_ask, "second");
    m_words->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_sign);
    line->addWidget(m_words, 1);
    line->addWidget(m_ask);
    for (QPushButton* button : {m_phone, m_message, m_inPerson}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_phone, &QPushButton::clicked, this, [this] { tell(ContactWay::Phone); });
    connect(m_message, &QPushButton::clicked, this, [this] { tell(ContactWay::Message); });
    connect(m_inPerson, &QPushButton::clicked, this, [this] { tell(ContactWay::InPerson); });
    hide();
    retranslate();
}

void TellBar::setData(const OrderData& fresh) {
    m_data = fresh;
    m_busy = false;
    m_untold = fresh.order().untold();
    showFirst();
}

void TellBar::showFirst() {
    setVisible(!m_untold.empty());
    if (m_untold.empty()) return;
    m_words->setText(words(m_untold.front()));
    for (QPushButton* button : {m_phone, m_message, m_inPerson}) {
        button->setEnabled(m_context.may(Verb::TellCustomer));
        button->setAccessibleDescription(m_words->text());
    }
}

QString TellBar::words(const Untold& thing) const {
    const OrderState& order = m_data->order();
    switch (thing.about) {
        case NoticeAbout::Promise: {
            const PromiseChange& promise = order.promises.back();
            return tr("Customer not told: promised %1 now, because %2")
                .arg(m_formats.moment(promise.dueAt), promise.reason);
        }
        case NoticeAbout::Ready:
            return tr("Customer not told: the car is ready since %1")
                .arg(m_formats.moment(thing.since));
        case NoticeAbout::Diagnosis: {
            const Job* job = order.job(thing.job);
            return tr("Customer not told: “%1” found %2")
                .arg(job ? job->title : QString(), job ? job->cause : QString());
        }
    }
    return {};
}

void TellBar::tell(ContactWay way) {
    if (m_busy || m_untold.empty()) return;
    m_busy = true;
    const Untold thing = m_untold.front();
    const NoticeForm form{
        .order = m_data->order().id, .about = thing.about, .diagnosis = thing.job, .way = way};
    const Caller caller = m_context.caller();
    m_context.desk.tell(
        this,
        [form, caller](Workplace& workplace) { return tellCustomer(workplace, caller, form); },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                Q_EMIT refused(ErrorText::sentences(outcome.error()));
                return;
            }
            Q_EMIT refused({});
            m_context.navigator.say(
                tr("Kept that the customer of %1 was told").arg(outcome->number));
        });
}

void TellBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QFrame::changeEvent(event);
}

void TellBar::retranslate() {
    m_sign->setPixmap(
        Icons::pixmap(Icon::Phone, 16, Tokens::current()(Token::Amber), devicePixelRatioF()));
    m_ask->setText(tr("Told just now:"));
    const auto name = [](QPushButton* button, const QString& text, const QString& whole) {
        button->setText(text);
        button->setAccessibleName(whole);
    };
    name(m_phone, tr("by phone"), tr("The customer was told by phone"));
    name(m_message, tr("by message"), tr("The customer was told by message"));
    name(m_inPerson, tr("in person"), tr("The customer was told in person"));
    if (m_data) showFirst();
}

}  // namespace baydesk
