#include "desktop/customer/PhonesEditor.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/theme/Icons.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

PhonesEditor::PhonesEditor(QWidget* parent)
    : QWidget(parent),
      m_rows(new QWidget(this)),
      m_column(new QVBoxLayout(m_rows)),
      m_preferred(new QButtonGroup(this)),
      m_reveal(new QPushButton(this)),
      m_number(new FormField(new QLineEdit, QStringLiteral("phones"), this)),
      m_note(new FormField(new QLineEdit, QStringLiteral("phoneNote"), this)),
      m_add(new QPushButton(this)) {
    layOut();
    number()->installEventFilter(this);
    note()->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &PhonesEditor::addTyped);
    connect(number(), &QLineEdit::textEdited, this, [this](const QString& text) {
        m_number->clearProblem();
        const QString odd = CustomerText::sentence(checkPhone(text));
        if (text.size() >= 11 && !odd.isEmpty()) m_number->showWarning(odd);
        Q_EMIT edited();
    });
    connect(note(), &QLineEdit::textEdited, this, &PhonesEditor::edited);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        m_revealed = !m_revealed;
        showRows();
    });
    connect(m_preferred, &QButtonGroup::idClicked, this, [this](int id) {
        for (std::size_t i = 0; i < m_phones.size(); ++i)
            m_phones[i].preferred = static_cast<int>(i) == id;
        Q_EMIT edited();
    });
    retranslate();
}

QLineEdit* PhonesEditor::number() const { return m_number->controlAs<QLineEdit>(); }
QLineEdit* PhonesEditor::note() const { return m_note->controlAs<QLineEdit>(); }

void PhonesEditor::layOut() {
    markAs(m_reveal, "link");
    m_reveal->setAutoDefault(false);
    m_add->setAutoDefault(false);
    m_add->setIcon(Icons::icon(Icon::Plus));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    number()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    auto* fresh = new QHBoxLayout;
    fresh->setSpacing(metrics::Grid);
    fresh->addWidget(m_number, 4);
    fresh->addWidget(m_note, 3);
    auto* below = new QVBoxLayout;
    below->setSpacing(2);
    below->addSpacing(18);  // beside the fields, not beside their labels
    below->addWidget(m_add);
    below->addStretch(1);
    fresh->addLayout(below);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    whole->addWidget(m_rows);
    whole->addWidget(m_reveal, 0, Qt::AlignLeft);
    whole->addLayout(fresh);
}

void PhonesEditor::setPhones(const std::vector<CustomerPhone>& phones) {
    m_phones = phones;
    number()->clear();
    note()->clear();
    m_number->clearProblem();
    showRows();
}

std::vector<CustomerPhone> PhonesEditor::phones() const {
    std::vector<CustomerPhone> all = m_phones;
    const Phone typed = Phone::of(number()->text());
    const bool known = std::any_of(all.begin(), all.end(),
                                   [&](const CustomerPhone& each) { return each.phone == typed; });
    if (!typed.isNone() && !known)
        all.push_back({.phone = typed, .note = note()->text().trimmed(), .preferred = false});
    return all;
}

void PhonesEditor::setMayReveal(bool may) {
    if (m_mayReveal == may) return;
    m_mayReveal = may;
    if (!may) m_revealed = false;
    showRows();
}

void PhonesEditor::addTyped() {
    const Phone typed = Phone::of(number()->text());
    if (typed.isNone()) {
        m_number->focusControl();
        return;
    }
    m_phones = phones();
    number()->clear();
    note()->clear();
    m_number->clearProblem();
    showRows();
    m_number->focusControl();
    Q_EMIT edited();
}

void PhonesEditor::showRows() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<QAbstractButton*> before = m_preferred->buttons();
    for (QAbstractButton* button : before) m_preferred->removeButton(button);
    for (std::size_t i = 0; i < m_phones.size(); ++i) addRow(i);
    m_rows->setVisible(!m_phones.empty());
    m_reveal->setVisible(m_mayReveal && !m_phones.empty());
    m_reveal->setText(m_revealed ? tr("Hide the numbers") : tr("Show the numbers"));
    m_reveal->setAccessibleName(m_reveal->text());
}

void PhonesEditor::addRow(std::size_t index) {
    const CustomerPhone& entry = m_phones.at(index);
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    const QString shown = m_revealed ? entry.phone.grouped() : entry.phone.masked();
    auto* call = new QRadioButton(
        entry.note.isEmpty() ? shown : shown + QStringLiteral(" · ") + entry.note, row);
    call->setAccessibleName(tr("Call %1").arg(call->text()));
    call->setToolTip(tr("The number to call"));
    call->setChecked(entry.preferred || (m_phones.size() == 1));
    m_preferred->addButton(call, static_cast<int>(index));
    auto* remove = new QToolButton(row);
    remove->setIcon(Icons::icon(Icon::Trash));
    markAs(remove, "flat");
    remove->setAccessibleName(tr("Remove %1").arg(shown));
    remove->setToolTip(tr("Remove this number"));
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_phones.erase(m_phones.begin() + static_cast<std::ptrdiff_t>(index));
        showRows();
        Q_EMIT edited();
    });
    line->addWidget(call, 1);
    line->addWidget(remove);
    m_column->addWidget(row);
}

bool PhonesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !number()->text().isEmpty() && watched == note()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            addTyped();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PhonesEditor::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void PhonesEditor::retranslate() {
    m_number->setLabel(tr("Another phone"));
    m_note->setLabel(tr("Whose, when"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the phone"));
    showRows();
}

}  // namespace baydesk
