#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/FieldMerge.h"

#include <array>

class QComboBox;
class QLabel;

namespace baydesk {

class FormField;

// Who stands on the rungs of the complaint ladder. Nobody named: the manager.
class LadderDialog : public Dialog {
    Q_OBJECT

public:
    explicit LadderDialog(ScreenContext& context, QWidget* parent);

protected:
    void retranslate() override;

private:
    static constexpr int Named = RungCount - 1;  // the first person is nobody in particular

    FormField* field(Rung rung) const { return m_fields.at(static_cast<std::size_t>(rung) - 1); }
    void take(const Result<LadderView>& view);
    void show(const LadderPeople& people);
    LadderPeople typed() const;
    void save();
    void saveOnTop();
    LadderPeople mergedWith(const LadderPeople& stored, FieldMerge& merge) const;
    void answered(const Result<Outcome>& outcome);

    ScreenContext& m_context;
    std::optional<LadderView> m_view;
    std::array<FormField*, Named> m_fields = {};
    QLabel* m_explained;
    QLabel* m_problem;
    QAction* m_save;
    FormProblems m_problems;
    IdempotencyKey m_key = IdempotencyKey::make();
};

}  // namespace baydesk
