#include "desktop/widgets/FormField.h"

#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int SignSize = 14;
constexpr int UnderLabel = 2;

void setSheetProperty(QWidget* widget, const char* name, const QString& value) {
    if (widget->property(name).toString() == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace

QString withoutMnemonic(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A Chinese word has no letter to underline, so the key stands behind it: "(&P)".
        const bool isKeyAlone = text.mid(i, 2) == QLatin1String("(&") &&
                                text.mid(i + 3, 1) == QLatin1String(")") &&
                                text.at(i + 2) != QLatin1Char('&');
        if (isKeyAlone) {
            i += 3;
            continue;
        }
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size()) ++i;
        plain += text.at(i);
    }
    return plain;
}

QVBoxLayout* levelWithControl(QWidget* widget) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addSpacing(QFontMetrics(Theme::font(metrics::FontSizeSmall)).height() + UnderLabel);
    column->addWidget(widget);
    column->addStretch(1);
    return column;
}

FormField::FormField(QWidget* control, QString field, QWidget* parent)
    : QWidget(parent),
      m_control(control),
      m_field(std::move(field)),
      m_label(new ElidingLabel(this)),
      m_sign(new QLabel(this)),
      m_line(new WrappedLabel(this)) {
    markAs(m_label, "small");
    m_label->setBuddy(control);
    m_line->setMinimumWidth(1);  // one long word widens nothing
    m_line->setTextFormat(Qt::PlainText);
    auto* help = new QHBoxLayout;
    help->setSpacing(metrics::Grid / 2);
    help->addWidget(m_sign, 0, Qt::AlignTop);
    help->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(UnderLabel);
    // A tall control takes the room there is; under a line of text the room stays free, so that
    // fields beside each other stand on one line.
    const bool tall = (control->sizePolicy().expandingDirections() & Qt::Vertical) != 0;
    column->addWidget(m_label);
    column->addWidget(control, tall ? 1 : 0);
    column->addLayout(help);
    if (!tall) column->addStretch(1);
    setFocusProxy(control);
    new EnterMovesOn(control);
    updateLine();
}

void FormField::setLabel(const QString& text) {
    m_label->setText(text);
    m_control->setAccessibleName(label());
}

QString FormField::label() const { return withoutMnemonic(m_label->text()); }

void FormField::setHint(const QString& text) {
    m_hint = text;
    updateLine();
}

void FormField::showProblem(const QString& text) { setMessage(Kind::Problem, text); }

void FormField::showWarning(const QString& text) { setMessage(Kind::Warning, text); }

void FormField::clearProblem() { setMessage(Kind::None, {}); }

QString FormField::message() const { return m_kind == Kind::None ? m_hint : m_message; }

void FormField::focusControl() {
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(outer)) area->ensureWidgetVisible(this);
    }
    m_control->setFocus(Qt::OtherFocusReason);
}

void FormField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) updateLine();
    QWidget::changeEvent(event);
}

void FormField::setMessage(Kind kind, const QString& text) {
    if (kind == m_kind && text == m_message) return;
    m_kind = kind;
    m_message = text;
    updateLine();
    if (kind == Kind::None) return;
    QAccessibleEvent event(m_control, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FormField::updateLine() {
    const QString text = message();
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_sign->setVisible(m_kind != Kind::None);
    m_control->setAccessibleDescription(text);
    const bool problem = m_kind == Kind::Problem;
    const Token color = problem ? Token::Red : Token::Amber;
    if (m_kind != Kind::None) {
        m_sign->setPixmap(
            Icons::pixmap(Icon::Warning, SignSize, Tokens::current()(color), devicePixelRatioF()));
    }
    const QString role = m_kind == Kind::None ? QStringLiteral("small")
                         : problem            ? QStringLiteral("error")
                                              : QStringLiteral("warning");
    setSheetProperty(m_line, "role", role);
    setSheetProperty(m_control, "problem", m_kind == Kind::None ? QString() : role);
}

}  // namespace baydesk
