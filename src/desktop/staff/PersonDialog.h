#pragma once

#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/FieldMerge.h"

#include <map>

class QCheckBox;
class QLabel;

namespace baydesk {

class FormField;

// One person of the staff: name, roles, whether they still work here, and a new PIN.
class PersonDialog : public Dialog {
    Q_OBJECT

public:
    // A person without an id is a new one.
    PersonDialog(ScreenContext& context, const Staff& person, QWidget* parent);

Q_SIGNALS:
    // It is in the store, under this id.
    void saved(baydesk::StaffId person);

protected:
    void retranslate() override;

private:
    void layOut();
    QString text(const FormField* field) const;
    void updateMissing();
    void save();
    void saveOnTop();
    // Name, roles and whether they work here, as typed.
    Staff typed() const;
    void fill(const Staff& person);
    Staff mergedWith(const Staff& stored, FieldMerge& merge) const;
    void answered(const Result<Outcome>& outcome);

    ScreenContext& m_context;
    Staff m_person;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    FormField* m_name;
    QLabel* m_rolesTitle;
    std::map<Role, QCheckBox*> m_roles;
    QCheckBox* m_active;
    FormField* m_pin;
    FormField* m_repeat;
    QLabel* m_problem;
    QAction* m_save;
    FormProblems m_problems;
};

}  // namespace baydesk
