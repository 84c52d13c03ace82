#include "desktop/staff/SignIn.h"

#include "application/staff/StaffDesk.h"
#include "desktop/desk/Desk.h"
#include "desktop/desk/Remembered.h"
#include "desktop/staff/PinPad.h"
#include "desktop/store/LanguageSwitch.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpressionValidator>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int CardWidth = 640;
constexpr int CardHeight = 560;
constexpr int PersonHeight = 44;
constexpr int MostRecent = 5;
constexpr QLatin1String RecentKey("people/recent");
constexpr int TickMs = 250;  // a quarter of the second that is shown

QString rolesOf(const Staff& person) {
    QStringList words;
    for (const Role role : person.roles.list()) words.append(Names::of(role));
    return words.join(QStringLiteral(" · "));
}

// The people who signed in on this PC, the last one first.
QStringList recentPeople() { return remembered(RecentKey).toStringList(); }

void rememberPerson(StaffId person) {
    const QString id = QString::number(person.value());
    QStringList recent = recentPeople();
    recent.removeAll(id);
    recent.prepend(id);
    remember(RecentKey, recent.mid(0, MostRecent));
}

int firstRole(const Staff& person) {
    const std::vector<Role> roles = person.roles.list();
    return roles.empty() ? RoleCount : static_cast<int>(roles.front());
}

}  // namespace

SignIn::SignIn(Desk& desk, const Clock& clock, Language& language, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_clock(clock),
      m_card(new Card(this)),
      m_title(new QLabel(m_card)),
      m_reason(new QLabel(m_card)),
      m_list(new QListWidget(m_card)),
      m_who(new WrappedLabel(m_card)),
      m_pin(new FormField(new QLineEdit, QStringLiteral("pin"), m_card)),
      m_go(new QAction(this)),
      m_button(new PrimaryButton(m_card)),
      m_tick(new QTimer(this)) {
    layOut(language);
    auto* pin = m_pin->controlAs<QLineEdit>();
    pin->setEchoMode(QLineEdit::Password);
    pin->setMaxLength(8);
    pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    pin->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,8}")), pin));
    // Up and Down in the PIN choose another person: one hand, one place.
    pin->installEventFilter(this);
    m_list->installEventFilter(this);
    m_button->follow(m_go);
    m_tick->setInterval(TickMs);
    connect(m_tick, &QTimer::timeout, this, &SignIn::showLock);
    connect(m_go, &QAction::triggered, this, &SignIn::attempt);
    connect(pin, &QLineEdit::textEdited, this, [this] {
        m_pin->clearProblem();
        updateButton();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &SignIn::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_pin->focusControl(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, &SignIn::attempt);
    }
    setFocusProxy(m_pin);
    retranslate();
}

void SignIn::layOut(Language& language) {
    m_card->setFixedSize(CardWidth, CardHeight);
    markAs(m_title, "title");
    markAs(m_reason, "second");
    markAs(m_who, "amount");
    m_list->setIconSize({24, 24});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new LanguageSwitch(language, m_card));
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * metrics::Grid);
    right->addWidget(m_who);
    right->addWidget(m_pin);
    auto* pad = new PinPad(m_card);
    right->addWidget(pad);
    connect(pad, &PinPad::digit, this, [this](int digit) {
        auto* pin = m_pin->controlAs<QLineEdit>();
        if (!pin->isEnabled()) return;
        pin->insert(QString::number(digit));
        m_pin->clearProblem();
        updateButton();
    });
    connect(pad, &PinPad::erase, m_pin->controlAs<QLineEdit>(), &QLineEdit::backspace);
    right->addWidget(m_button);
    right->addStretch(1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(3 * metrics::Grid);
    halves->addWidget(m_list, 5);
    halves->addLayout(right, 4);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addLayout(halves, 1);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(m_card, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setTabOrder(m_list, m_pin->control());
    setTabOrder(m_pin->control(), m_button);
}

void SignIn::askFor(StaffId expected, const QString& reason) {
    m_expected = expected;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_pin->controlAs<QLineEdit>()->clear();
    m_pin->clearProblem();
    m_desk.ask(
        this, [](Workplace& workplace) { return staffList(workplace); },
        [this](const Result<std::vector<Staff>>& people) {
            m_failed = !people.ok();
            if (people)
                showPeople(*people);
            else
                m_pin->showProblem(ErrorText::sentences(people.error()));
        });
    showLock();
    m_pin->focusControl();
}

void SignIn::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

bool SignIn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_pin->control()) {
        if (enter && key->modifiers() == (key->modifiers() & Qt::KeypadModifier)) {
            attempt();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    } else if (watched == m_list) {
        // Digits belong to the PIN, wherever the focus is.
        const bool digit = key->text().size() == 1 && key->text().at(0).isDigit();
        if (enter || digit) {
            m_pin->focusControl();
            if (digit) m_pin->controlAs<QLineEdit>()->insert(key->text());
            updateButton();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignIn::retranslate() {
    m_title->setText(tr("Who is there?"));
    m_list->setAccessibleName(tr("People of the store"));
    m_pin->setLabel(tr("&PIN"));
    m_card->setAccessibleName(m_title->text());
    if (!m_people.empty()) {
        if (const Staff* person = chosen()) m_expected = person->id;
        showPeople(m_people);
    }
    updateButton();
}

void SignIn::showPeople(std::vector<Staff> people) {
    people.erase(std::remove_if(people.begin(), people.end(),
                                [](const Staff& person) { return !person.active; }),
                 people.end());
    m_people = std::move(people);
    sortPeople();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const Staff& person : m_people) {
        auto* item = new QListWidgetItem(Icons::icon(Icon::User), person.name, m_list);
        item->setText(person.name + u'\n' + rolesOf(person));
        item->setData(Qt::AccessibleTextRole, person.name);
        item->setToolTip(rolesOf(person));
        item->setSizeHint({0, PersonHeight});
        if (person.id == m_expected) row = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_people.empty() ? -1 : row);
    choose();
}

void SignIn::sortPeople() {
    const QStringList recent = recentPeople();
    const auto place = [&recent](const Staff& person) {
        const auto at = recent.indexOf(QString::number(person.id.value()));
        return at < 0 ? MostRecent + firstRole(person) : static_cast<int>(at);
    };
    std::stable_sort(m_people.begin(), m_people.end(), [&](const Staff& one, const Staff& other) {
        if (place(one) != place(other)) return place(one) < place(other);
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
}

const Staff* SignIn::chosen() const {
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_people.size()) return nullptr;
    return &m_people.at(static_cast<std::size_t>(row));
}

void SignIn::choose() {
    const Staff* person = chosen();
    m_who->setText(person ? person->name : QString());
    m_pin->controlAs<QLineEdit>()->clear();
    m_pin->clearProblem();
    showLock();
}

void SignIn::attempt() {
    const Staff* person = chosen();
    auto* pin = m_pin->controlAs<QLineEdit>();
    if (!person || m_busy || secondsLocked() > 0) return;
    if (pin->text().isEmpty()) {
        m_pin->showProblem(tr("Type your PIN."));
        m_pin->focusControl();
        return;
    }
    m_busy = true;
    updateButton();
    m_desk.tell(
        this,
        [id = person->id, typed = pin->text()](Workplace& workplace) {
            return signIn(workplace, id, typed);
        },
        [this, id = person->id](const Result<Staff>& outcome) { answered(id, outcome); });
}

void SignIn::answered(StaffId person, const Result<Staff>& outcome) {
    m_busy = false;
    auto* pin = m_pin->controlAs<QLineEdit>();
    if (outcome) {
        pin->clear();
        updateButton();
        rememberPerson(person);
        Q_EMIT signedIn(*outcome);
        return;
    }
    const Violation& why = outcome.error().first();
    if (why.kind == ErrorKind::PinLocked) {
        const int seconds = why.details.value(QStringLiteral("seconds")).toInt();
        m_lockedUntil[person] = Instant{m_clock.now().ms + qint64{seconds} * 1000};
        pin->clear();
        showLock();
        return;
    }
    m_pin->showProblem(why.kind == ErrorKind::WrongPin ? tr("This is not the PIN. Type it again.")
                                                       : ErrorText::sentence(why));
    pin->selectAll();
    m_pin->focusControl();
    updateButton();
}

int SignIn::secondsLocked() const {
    const Staff* person = chosen();
    if (!person) return 0;
    const auto found = m_lockedUntil.find(person->id);
    if (found == m_lockedUntil.end()) return 0;
    const qint64 left = found->second.ms - m_clock.now().ms;
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void SignIn::showLock() {
    const int seconds = secondsLocked();
    QWidget* pin = m_pin->control();
    if (seconds > 0) {
        m_tick->start();
        pin->setEnabled(false);
        m_pin->showProblem(
            tr("Too many wrong PINs. You can try again in %n second(s).", nullptr, seconds));
    } else if (!pin->isEnabled()) {
        m_tick->stop();
        pin->setEnabled(true);
        m_pin->clearProblem();
        m_pin->focusControl();
    } else {
        m_tick->stop();
    }
    updateButton();
}

void SignIn::updateButton() {
    const Staff* person = chosen();
    m_go->setText(m_busy ? tr("Checking the PIN …")
                         : (person ? tr("Sign in as %1").arg(person->name) : tr("Sign in")));
    m_go->setEnabled(!m_busy && person && secondsLocked() == 0);
}

}  // namespace baydesk
