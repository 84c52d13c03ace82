#include "desktop/text/FormProblems.h"

#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"

#include <QAccessible>
#include <QLabel>
#include <QStringList>

namespace baydesk {

FormProblems::FormProblems(QList<FormField*> fields, QLabel* rest)
    : m_fields(std::move(fields)), m_rest(rest) {
    markAs(m_rest, "error");
    m_rest->setWordWrap(true);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->hide();
}

void FormProblems::show(const Error& error) const {
    clear();
    FormField* first = nullptr;
    QStringList rest;
    for (const Violation& violation : error.violations()) {
        FormField* at = field(violation.field);
        const QString sentence = ErrorText::sentence(violation);
        if (!at || at->isHidden()) {
            rest.append(sentence);
            continue;
        }
        if (!at->hasProblem()) at->showProblem(sentence);
        if (!first || m_fields.indexOf(at) < m_fields.indexOf(first)) first = at;
    }
    m_rest->setText(rest.join(u' '));
    m_rest->setVisible(!rest.isEmpty());
    if (!rest.isEmpty()) {
        QAccessibleEvent event(m_rest, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    if (first) first->focusControl();
}

void FormProblems::clear() const {
    for (FormField* each : m_fields)
        if (each->hasProblem()) each->clearProblem();
    m_rest->clear();
    m_rest->hide();
}

FormField* FormProblems::field(const QString& name) const {
    if (name.isEmpty()) return nullptr;
    for (FormField* each : m_fields)
        if (each->field() == name) return each;
    return nullptr;
}

void FormProblems::goTo(const QString& name) const {
    if (FormField* at = field(name)) at->focusControl();
}

}  // namespace baydesk
