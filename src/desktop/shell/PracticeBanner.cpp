#include "desktop/shell/PracticeBanner.h"

#include "application/store/StoreCare.h"
#include "desktop/desk/Desk.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace baydesk {

PracticeBanner::PracticeBanner(QWidget* parent) : QWidget(parent), m_words(new QLabel(this)) {
    setObjectName(QStringLiteral("practiceBanner"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(2 * metrics::Grid, metrics::Grid / 2, 2 * metrics::Grid,
                             metrics::Grid / 2);
    line->addWidget(m_words, 0, Qt::AlignCenter);
    hide();
    retranslate();
}

void PracticeBanner::look(Desk& desk) {
    desk.askLatest(
        QStringLiteral("window.practice"), this,
        [](Workplace& workplace) { return storeCare(workplace); },
        [this](const Result<StoreCare>& care) { setPractice(care.ok() && care->isPractice); });
}

void PracticeBanner::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens(Token::AmberSoft));
    painter.setPen(tokens(Token::Amber));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void PracticeBanner::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PracticeBanner::retranslate() {
    m_words->setText(tr("Practice store — nothing here is real"));
    m_words->setAccessibleName(m_words->text());
    setAccessibleName(m_words->text());
}

}  // namespace baydesk
