#include "desktop/store/PracticeStart.h"

#include "application/practice/Practice.h"
#include "desktop/desk/Desk.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 520;
constexpr int LookMs = 100;
constexpr int OrdersOfAYear = 16'000;

}  // namespace

PracticeStart::PracticeStart(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_done(std::make_shared<std::atomic<int>>(0)),
      m_card(new Card(this)),
      m_title(new QLabel(this)),
      m_words(new WrappedLabel(this)),
      m_bar(new QProgressBar(this)) {
    m_card->setFixedWidth(CardWidth);
    markAs(m_title, "title");
    markAs(m_words, "second");
    m_bar->setRange(0, OrdersOfAYear);
    m_bar->setTextVisible(false);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_bar);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(3);
    connect(&m_look, &QTimer::timeout, this, &PracticeStart::showProgress);
    retranslate();
}

void PracticeStart::make() {
    m_look.start(LookMs);
    m_desk.tell(
        this,
        [done = m_done](Workplace& workplace) {
            const PracticeWish wish =
                practiceAsOf(workplace.clock->now(), workplace.calendar, OrdersOfAYear);
            return makePractice(workplace, wish, QString(), [done](qint64 orders, qint64) {
                done->store(static_cast<int>(orders));
            });
        },
        [this](const Result<PracticeReport>& report) {
            m_look.stop();
            if (report)
                Q_EMIT made();
            else
                Q_EMIT failed(report.error());
        });
}

void PracticeStart::showProgress() { m_bar->setValue(m_done->load()); }

void PracticeStart::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PracticeStart::retranslate() {
    m_title->setText(tr("The practice store is being made"));
    m_words->setText(
        tr("A year of invented customers, cars and orders, in a file of its own. Try whatever you "
           "like: nothing in it is real, and nothing of it gets into your own store."));
    m_bar->setAccessibleName(m_title->text());
    m_card->setAccessibleName(m_title->text());
}

}  // namespace baydesk
