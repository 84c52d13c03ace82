#include "desktop/shell/TopBar.h"

#include "desktop/shell/SearchBox.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace baydesk {

namespace {

constexpr int Height = 48;
constexpr int MostSearch = 520;
constexpr int Edge = 3;  // room for the focus ring

// The brand is a name, the same in every language: its last character wears the accent.
class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent) : QWidget(parent) {
        setFixedWidth(metrics::RailWidth - metrics::Grid);
        setAccessibleName(QStringLiteral("接车台 Baydesk"));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Tokens tokens = Tokens::current();
        const QString first = QStringLiteral("接车");
        QPainter painter(this);
        painter.setFont(Theme::boldFont(17));
        painter.setPen(tokens(Token::Text));
        painter.drawText(rect().adjusted(metrics::Grid, 0, 0, 0), Qt::AlignVCenter, first);
        const int width = painter.fontMetrics().horizontalAdvance(first);
        painter.setPen(tokens(Token::Accent));
        painter.drawText(rect().adjusted(metrics::Grid + width, 0, 0, 0), Qt::AlignVCenter,
                         QStringLiteral("台"));
    }
};

}  // namespace

ChipButton::ChipButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setContent(ChipText content) {
    m_content = std::move(content);
    setText(m_content.text);
    setAccessibleName(m_content.text);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const {
    return chipSize(m_content, Theme::font(metrics::FontSizeSmall))
        .grownBy({Edge, Edge, Edge, Edge});
}

void ChipButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintChip(painter, rect().adjusted(Edge, Edge, -Edge, -Edge), m_content,
              Theme::font(metrics::FontSizeSmall));
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::current()(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

TopBar::TopBar(SearchBox* search, QWidget* parent)
    : QWidget(parent),
      m_late(new ChipButton(this)),
      m_calls(new ChipButton(this)),
      m_user(new QToolButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(Height);
    search->setMaximumWidth(MostSearch);
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setIcon(Icons::icon(Icon::User));
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setObjectName(QStringLiteral("userButton"));
    markAs(m_user, "flat");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::Grid, 0, metrics::Grid, 0);
    line->setSpacing(metrics::Grid);
    line->addWidget(new Brand(this));
    line->addWidget(search, 3);
    line->addStretch(2);
    line->addWidget(m_late);
    line->addWidget(m_calls);
    line->addWidget(m_user);
    connect(m_late, &QAbstractButton::clicked, this, &TopBar::lateChosen);
    connect(m_calls, &QAbstractButton::clicked, this, &TopBar::callsChosen);
    setTabOrder(search, m_late);
    setTabOrder(m_late, m_calls);
    setTabOrder(m_calls, m_user);
    retranslate();
}

void TopBar::setLate(int count) {
    m_lateCount = count;
    retranslate();
}

void TopBar::setCallsDue(int count) {
    m_callCount = count;
    retranslate();
}

void TopBar::setUser(const QString& nameAndRole) {
    m_user->setText(nameAndRole);
    m_user->setAccessibleName(nameAndRole.isEmpty() ? tr("User") : nameAndRole);
    m_user->setVisible(!nameAndRole.isEmpty());
}

void TopBar::setUserMenu(QMenu* menu) { m_user->setMenu(menu); }

void TopBar::openUserMenu() { m_user->showMenu(); }

void TopBar::paintEvent(QPaintEvent* /*event*/) {
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens(Token::Surface));
    painter.setPen(tokens(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TopBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void TopBar::retranslate() {
    m_late->setContent({Tone::Red, tr("%n late", nullptr, m_lateCount), Icon::Clock});
    m_late->setToolTip(tr("Orders whose promised time has passed"));
    m_late->setVisible(m_lateCount > 0);
    m_calls->setContent({Tone::Amber, tr("%n call(s) due", nullptr, m_callCount), Icon::Phone});
    m_calls->setToolTip(tr("Follow-up calls to make today"));
    m_calls->setVisible(m_callCount > 0);
    if (m_user->text().isEmpty()) setUser({});
}

}  // namespace baydesk
