#pragma once

#include "domain/order/Symptom.h"

#include <QWidget>
#include <vector>

class QPushButton;

namespace baydesk {

// The button that asks the questions of the questionnaire, and says how many symptoms were told;
// its tool tip says which.
class SymptomBar : public QWidget {
    Q_OBJECT

public:
    explicit SymptomBar(QWidget* parent = nullptr);

    void setSymptoms(const std::vector<Symptom>& symptoms, bool editable = true);
    const std::vector<Symptom>& symptoms() const { return m_symptoms; }
    QPushButton* button() const { return m_ask; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void retranslate();

    std::vector<Symptom> m_symptoms;
    QPushButton* m_ask;
};

}  // namespace baydesk
