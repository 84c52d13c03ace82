#pragma once

#include "desktop/widgets/Dialog.h"
#include "domain/order/Symptom.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace baydesk {

class ChoiceRow;
class FormField;

// 症状问诊 (R10): for each thing the customer notices one sheet: what, when, where, cold or hot,
// how often. The same questions for everybody, so that nothing is forgotten at the counter.
class SymptomDialog : public Dialog {
    Q_OBJECT

public:
    SymptomDialog(const std::vector<Symptom>& symptoms, QWidget* parent);

    const std::vector<Symptom>& symptoms() const { return m_symptoms; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void answered(const std::vector<baydesk::Symptom>& symptoms);

protected:
    void retranslate() override;

private:
    QWidget* buildSheet();
    void showSheet();
    void readSheet();
    void add();
    void removeCurrent();
    void fillList(int current);
    Symptom* current();

    std::vector<Symptom> m_symptoms;
    bool m_filling = false;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_sheet = nullptr;
    FormField* m_kind;
    std::vector<QCheckBox*> m_moments;
    std::vector<QCheckBox*> m_places;
    QWidget* m_when;
    QWidget* m_where;
    FormField* m_heat;
    FormField* m_often;
    FormField* m_note;
    QAction* m_keep;
};

}  // namespace baydesk
