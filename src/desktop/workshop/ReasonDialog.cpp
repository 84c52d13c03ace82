#include "desktop/workshop/ReasonDialog.h"

#include "desktop/widgets/FormField.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Width = 520;
constexpr int FieldHeight = 84;

}  // namespace

ReasonDialog::ReasonDialog(ScreenContext& context, Verb verb, const QString& field,
                           const Words& words, Deed deed, QWidget* parent)
    : VerbDialog(context, verb, parent),
      m_words(words),
      m_deed(std::move(deed)),
      m_field(new FormField(new QPlainTextEdit, field, this)) {
    auto* edit = m_field->controlAs<QPlainTextEdit>();
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(FieldHeight);
    m_field->setLabel(words.label);
    m_field->setHint(words.hint);
    body()->addWidget(m_field);
    setFields({m_field});
    setHeading(words.heading);
    primary()->setText(words.button);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] { updateMissing(); });
    // The hint takes more than one line.
    resize(Width, std::max(sizeHint().height(), layout()->totalHeightForWidth(Width)));
    updateMissing();
    m_field->focusControl();
}

void ReasonDialog::type(const QString& text) {
    m_field->controlAs<QPlainTextEdit>()->setPlainText(text);
}

QString ReasonDialog::typed() const {
    return m_field->controlAs<QPlainTextEdit>()->toPlainText().trimmed();
}

Result<VerbDialog::Work> ReasonDialog::work() const {
    return Work([deed = m_deed, text = typed()](Workplace& workplace, const Caller& caller) {
        return deed(workplace, caller, text);
    });
}

QString ReasonDialog::missingWords() const {
    return m_words.needed && typed().isEmpty() ? m_field->label() : QString();
}

QString ReasonDialog::missingField() const { return m_field->field(); }

}  // namespace baydesk
