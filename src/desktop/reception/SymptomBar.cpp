#include "desktop/reception/SymptomBar.h"

#include "desktop/reception/SymptomDialog.h"
#include "desktop/reception/SymptomWords.h"
#include "desktop/widgets/Retranslate.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace baydesk {

SymptomBar::SymptomBar(QWidget* parent) : QWidget(parent), m_ask(new QPushButton(this)) {
    m_ask->setAutoDefault(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &SymptomBar::ask);
    retranslate();
}

void SymptomBar::setSymptoms(const std::vector<Symptom>& symptoms, bool editable) {
    m_symptoms = symptoms;
    m_ask->setEnabled(editable);
    retranslate();
}

void SymptomBar::ask() {
    auto* dialog = new SymptomDialog(m_symptoms, window());
    connect(dialog, &SymptomDialog::answered, this, [this](const std::vector<Symptom>& symptoms) {
        m_symptoms = symptoms;
        retranslate();
        Q_EMIT edited();
    });
    dialog->open();
}

void SymptomBar::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void SymptomBar::retranslate() {
    QStringList words;
    for (const Symptom& each : m_symptoms) words << SymptomWords::of(each);
    m_ask->setText(words.isEmpty() ? tr("Symptoms…") : tr("Symptoms: %1…").arg(words.size()));
    m_ask->setAccessibleName(m_ask->text());
    m_ask->setAccessibleDescription(words.join(QStringLiteral("; ")));
    m_ask->setToolTip(words.isEmpty() ? tr("When, where, cold or hot, how often (Shift+F7)")
                                      : words.join(u'\n'));
}

}  // namespace baydesk
