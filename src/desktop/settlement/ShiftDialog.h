#pragma once

#include "application/settlement/Shifts.h"
#include "desktop/settlement/MoneyDialog.h"

#include <map>
#include <optional>

namespace baydesk {

class SumList;

// The cashier's shift: opens it with its float, or counts the drawer against the ledger and closes
// it. A difference needs a comment.
class ShiftDialog : public MoneyDialog {
    Q_OBJECT

public:
    // Asks for the user's own shift and shows it when it has come.
    static void ask(ScreenContext& context, QWidget* parent);

    ShiftDialog(ScreenContext& context, const std::optional<ShiftView>& open, QWidget* parent);

protected:
    void retranslate() override;
    Work work() const override;
    QString doneWords(const Outcome& outcome) const override;
    void afterwards(const Outcome& outcome) const override;
    void updateState() override;

private:
    Takings counted() const;

    std::optional<ShiftView> m_open;
    SumList* m_sums = nullptr;
    FormField* m_opening = nullptr;
    std::map<Tender, FormField*> m_counts;
    FormField* m_comment = nullptr;
};

}  // namespace baydesk
