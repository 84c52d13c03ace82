// How the express screen looks: its parts, where they stand, and its words. What it does is in
// ExpressScreen.cpp.

#include "desktop/order/OrderWords.h"
#include "desktop/order/SuggestField.h"
#include "desktop/order/SumList.h"
#include "desktop/reception/ExpressKeys.h"
#include "desktop/reception/ExpressScreen.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int TendersAtOnce = 5;  // all but on account
constexpr int BillWidth = 400;
constexpr int PlateWidth = 260;

}  // namespace

ExpressScreen::ExpressScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_title(new QLabel(this)),
      m_plateLabel(new PlateLabel(PlateSize::Large, this)),
      m_carCard(new Card(this)),
      m_plateName(new QLabel(this)),
      m_plate(new SuggestField(this)),
      m_carWords(new QLabel(this)),
      m_jobCard(new Card(this)),
      m_keys(new ExpressKeys(this)),
      m_other(new SuggestField(this)),
      m_none(new QLabel(this)),
      m_billCard(new Card(this)),
      m_sums(new SumList(this)),
      m_tenderName(new QLabel(this)),
      m_tenders(new ChoiceRow(TendersAtOnce, this)),
      m_handed(new FormField(new MoneyEdit, QStringLiteral("handedOver"), this)),
      m_opening(new FormField(new MoneyEdit, QStringLiteral("opening"), this)),
      m_help(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_bar(new ActionBar(this)),
      m_sell(new QAction(this)),
      m_print(new QAction(this)),
      m_clear(new QAction(this)) {
    build();
    buildActions();
    m_bar->setPrimary(m_sell);
    m_bar->setSecondary({m_print, m_clear});
    retranslate();
    readItems();
}

void ExpressScreen::build() {
    markAs(m_title, "title");
    markAs(m_problem, "error");
    markAs(m_help, "small");
    markAs(m_none, "second");
    for (QLabel* label : {m_problem, m_help, m_none, m_carWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->hide();
    QSizePolicy keepsRoom = m_plateLabel->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_plateLabel->setSizePolicy(keepsRoom);
    m_plateLabel->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_plateLabel);
    head->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 10, 16, 4);
    whole->setSpacing(metrics::Grid);
    whole->addLayout(head);
    whole->addLayout(columns, 1);
    whole->addWidget(m_problem);
    whole->addWidget(m_bar);
    setTabOrder(m_plate, m_keys);
    setTabOrder(m_keys, m_other);
    setTabOrder(m_other, m_tenders);
    setTabOrder(m_tenders, m_handed);
    setTabOrder(m_handed, m_opening);
}

QWidget* ExpressScreen::buildLeft() {
    auto* side = new QWidget(this);
    m_plateName->setBuddy(m_plate);
    markAs(m_plateName, "second");
    m_plate->setFixedWidth(PlateWidth);
    m_plate->setFont(Theme::boldFont(18));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_plate);
    line->addWidget(m_carWords, 1);
    m_carCard->body()->addWidget(m_plateName);
    m_carCard->body()->addLayout(line);
    m_jobCard->body()->addWidget(m_none);
    m_jobCard->body()->addWidget(m_keys);
    m_jobCard->body()->addWidget(m_other);
    m_jobCard->body()->addStretch(1);
    m_other->hide();
    m_none->hide();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_carCard);
    column->addWidget(m_jobCard, 1);
    return side;
}

QWidget* ExpressScreen::buildRight() {
    m_billCard->setFixedWidth(BillWidth);
    markAs(m_tenderName, "second");
    QVBoxLayout* body = m_billCard->body();
    body->addWidget(m_sums);
    body->addSpacing(metrics::Grid);
    body->addWidget(m_tenderName);
    body->addWidget(m_tenders);
    body->addWidget(m_handed);
    body->addWidget(m_opening);
    m_opening->hide();
    body->addStretch(1);
    body->addWidget(m_help);
    return m_billCard;
}

void ExpressScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void ExpressScreen::retranslate() {
    m_title->setText(tr("Express order"));
    m_carCard->setTitle(tr("Car"));
    m_plateName->setText(tr("&Plate or its tail, then Enter"));
    m_plate->setAccessibleName(tr("Plate"));
    m_plate->setPlaceholderText(tr("345 or 粤B12345"));
    m_plate->setListName(tr("Cars found"));
    m_jobCard->setTitle(tr("What is done"));
    m_keys->setAccessibleName(tr("Express jobs"));
    m_none->setText(
        tr("No job of the price list is marked as express yet. Mark some under Parts, Labour."));
    m_other->setPlaceholderText(tr("Another express job: type its name"));
    m_other->setAccessibleName(tr("Another express job"));
    m_other->setListName(tr("Express jobs found"));
    m_billCard->setTitle(tr("To pay"));
    m_tenderName->setText(tr("Paid by"));
    QStringList words;
    for (int tender = 0; tender < TendersAtOnce; ++tender)
        words.append(OrderWords::tender(static_cast<Tender>(tender)));
    m_tenders->setWords(words);
    m_handed->setLabel(tr("&Handed over"));
    m_opening->setLabel(tr("In the &drawer when the shift opens"));
    m_help->setText(
        tr("1 to 9: what is done · Backspace: take the last one back · F6 cash, F7 WeChat, F8 "
           "Alipay, F9 card, F11 transfer · Enter: take the money"));
    m_clear->setText(tr("Clear the form"));
    showSum();
    Q_EMIT titleChanged();
}

}  // namespace baydesk
