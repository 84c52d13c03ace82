#include "desktop/order/ExitBar.h"

#include "desktop/order/OrderWords.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/ExitDialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

ExitBar::ExitBar(ScreenContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_sign(new QLabel(this)),
      m_words(new WrappedLabel(this)),
      m_print(new QPushButton(this)),
      m_back(new QPushButton(this)) {
    markAs(this, "note");
    m_words->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_sign);
    line->addWidget(m_words, 1);
    for (QPushButton* button : {m_print, m_back}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_context.navigator.preview(PaperKind::ExitPass, m_data->order().id); });
    connect(m_back, &QPushButton::clicked, this,
            [this] { (new TakeBackDialog(m_context, m_data->order(), window()))->open(); });
    hide();
    retranslate();
}

QString ExitBar::words() const { return m_words->text(); }

void ExitBar::setData(const OrderData& fresh) {
    m_data = fresh;
    showPass();
}

void ExitBar::showPass() {
    const ExitPass* out = m_data->order().openExit();
    setVisible(out != nullptr);
    if (!out) return;
    QString words = tr("Out since %1: %2, driven by %3 · pass %4")
                        .arg(m_formats.moment(out->leftAt), OrderWords::exitPurpose(out->purpose),
                             out->driver, out->number);
    if (!out->destination.isEmpty())
        words += QStringLiteral(" · ") + tr("to %1").arg(out->destination);
    m_words->setText(words);
    m_back->setEnabled(m_context.may(Verb::TakeBack));
    m_back->setAccessibleDescription(words);
}

void ExitBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QFrame::changeEvent(event);
}

void ExitBar::retranslate() {
    m_sign->setPixmap(
        Icons::pixmap(Icon::Car, 16, Tokens::current()(Token::Amber), devicePixelRatioF()));
    m_print->setText(tr("Print the pass"));
    m_back->setText(tr("The car is back…"));
    for (QPushButton* each : {m_print, m_back}) each->setAccessibleName(each->text());
    if (m_data) showPass();
}

}  // namespace baydesk
