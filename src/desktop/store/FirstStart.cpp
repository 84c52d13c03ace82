#include "desktop/store/FirstStart.h"

#include "application/store/Shops.h"
#include "desktop/desk/Desk.h"
#include "desktop/store/LanguageSwitch.h"
#include "desktop/text/FormProblems.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QShortcut>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int CardWidth = 640;

FormField* pinField(const QString& field, QWidget* parent) {
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(8);
    edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}")), edit));
    return new FormField(edit, field, parent);
}

QString textOf(const FormField* field) { return field->controlAs<QLineEdit>()->text(); }

}  // namespace

FirstStart::FirstStart(Desk& desk, Language& language, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new Card(this)),
      m_welcome(new QLabel(this)),
      m_lead(new QLabel(this)),
      m_later(new QLabel(this)),
      m_shopName(new FormField(new QLineEdit, QStringLiteral("shopName"), m_card)),
      m_managerName(new FormField(new QLineEdit, QStringLiteral("managerName"), m_card)),
      m_pin(pinField(QStringLiteral("pin"), m_card)),
      m_repeat(pinField(QStringLiteral("repeat"), m_card)),
      m_server(new LinkButton(m_card)),
      m_problem(new QLabel(m_card)),
      m_start(new QAction(this)),
      m_practice(new QAction(this)),
      m_restore(new QAction(this)),
      m_bar(new ActionBar(m_card)),
      m_problems({m_shopName, m_managerName, m_pin, m_repeat}, m_problem) {
    layOut(language);
    m_bar->setPrimary(m_start);
    m_bar->setSecondary({m_restore, m_practice});
    connect(m_restore, &QAction::triggered, this, &FirstStart::restoreAsked);
    connect(m_practice, &QAction::triggered, this, &FirstStart::practiceAsked);
    connect(m_server, &QPushButton::clicked, this, &FirstStart::connectionAsked);
    connect(m_start, &QAction::triggered, this, &FirstStart::setUp);
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { m_problems.goTo(field); });
    for (FormField* field : {m_shopName, m_managerName, m_pin, m_repeat}) {
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, [this, field] {
            field->clearProblem();
            updateMissing();
        });
    }
    m_repeat->control()->installEventFilter(this);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(key, &QShortcut::activated, this, &FirstStart::pressPrimary);
    }
    setFocusProxy(m_shopName);
    retranslate();
}

void FirstStart::layOut(Language& language) {
    m_card->setFixedWidth(CardWidth);
    markAs(m_welcome, "title");
    for (QLabel* label : {m_lead, m_later}) {
        markAs(label, "second");
        label->setWordWrap(true);
    }
    auto* pins = new QHBoxLayout;
    pins->setSpacing(2 * metrics::Grid);
    pins->addWidget(m_pin, 1);
    pins->addWidget(m_repeat, 1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_welcome, 1);
    head->addWidget(new LanguageSwitch(language, m_card));
    QVBoxLayout* body = m_card->body();
    body->setSpacing(metrics::Grid + metrics::Grid / 2);
    body->addLayout(head);
    body->addWidget(m_lead);
    body->addWidget(m_shopName);
    body->addWidget(m_managerName);
    body->addLayout(pins);
    body->addWidget(m_later);
    body->addWidget(m_server, 0, Qt::AlignLeft);
    body->addWidget(m_problem);
    body->addWidget(m_bar);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    // Not by alignment: that would not hear how high the wrapped words are.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    page->addLayout(middle);
    page->addStretch(3);
    QWidget* before = nullptr;
    for (FormField* field : {m_shopName, m_managerName, m_pin, m_repeat}) {
        if (before) setTabOrder(before, field->control());
        before = field->control();
    }
}

void FirstStart::pressPrimary() { m_bar->pressPrimary(); }

void FirstStart::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

// The last field: Enter is the end of the form.
bool FirstStart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_repeat->control() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            pressPrimary();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FirstStart::retranslate() {
    m_welcome->setText(tr("Welcome to Baydesk"));
    m_lead->setText(tr("Three things, and you can take in the first car."));
    m_shopName->setLabel(tr("&Name of the store"));
    m_shopName->setHint(tr("As it stands on your papers, for example Chengdong Auto Repair."));
    m_managerName->setLabel(tr("Your na&me"));
    m_managerName->setHint(tr("You will be the store manager and may do everything."));
    m_pin->setLabel(tr("&PIN to sign in"));
    m_pin->setHint(tr("4 to 8 digits."));
    m_repeat->setLabel(tr("PIN once mo&re"));
    m_later->setText(
        tr("Address, licence, staff and everything else can be filled in later under Settings. "
           "To try the program first, open the practice store: it has a year of invented work, in "
           "a file of its own. If this shop has worked with Baydesk before, restore its backup."));
    m_server->setText(tr("This shop has a server already: connect to it"));
    m_restore->setText(tr("Restore a backup"));
    m_restore->setToolTip(tr("From another computer, a USB stick or an earlier store here"));
    m_practice->setText(tr("Practice store"));
    m_practice->setToolTip(tr("Opens a store with a year of invented customers and orders"));
    m_card->setAccessibleName(m_welcome->text());
    m_problems.clear();
    updateMissing();
}

void FirstStart::updateMissing() {
    m_start->setText(m_busy ? tr("Setting up …") : tr("Set up the store"));
    m_start->setEnabled(!m_busy);
    m_practice->setEnabled(!m_busy);
    m_restore->setEnabled(!m_busy);
    m_server->setEnabled(!m_busy);
    QList<Missing> missing;
    const auto require = [&missing](const FormField* field, const QString& words) {
        if (textOf(field).trimmed().isEmpty()) missing.append({field->field(), words});
    };
    require(m_shopName, tr("store"));
    require(m_managerName, tr("name"));
    require(m_pin, tr("PIN"));
    if (missing.isEmpty()) require(m_repeat, tr("PIN once more", "what is missing"));
    m_bar->setMissing(missing);
}

void FirstStart::setUp() {
    if (m_busy) return;
    if (textOf(m_pin) != textOf(m_repeat)) {
        m_repeat->showProblem(tr("The two PINs differ. Type the same one twice."));
        m_repeat->focusControl();
        return;
    }
    m_problems.clear();
    m_busy = true;
    updateMissing();
    const NewShop form{
        .shopName = textOf(m_shopName), .managerName = textOf(m_managerName), .pin = textOf(m_pin)};
    m_desk.tell(
        this, [form, key = m_key](Workplace& workplace) { return setUpShop(workplace, form, key); },
        [this](const Result<Outcome>& outcome) { answered(outcome); });
}

void FirstStart::answered(const Result<Outcome>& outcome) {
    m_busy = false;
    updateMissing();
    if (!outcome) {
        m_problems.show(outcome.error());
        return;
    }
    m_key = IdempotencyKey::make();
    Q_EMIT storeMade(StaffId(outcome->id));
}

}  // namespace baydesk
