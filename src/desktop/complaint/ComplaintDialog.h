#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace baydesk {

class FormField;

// Writes a complaint down, over the order or the customer's file it comes from. Whoever hears it
// may; the clock runs from then on.
class ComplaintDialog : public Dialog {
    Q_OBJECT

public:
    ComplaintDialog(ScreenContext& context, OrderId order, QWidget* parent);
    ComplaintDialog(ScreenContext& context, CustomerId customer, QWidget* parent);

protected:
    void retranslate() override;

private:
    ComplaintDialog(ScreenContext& context, QWidget* parent);
    template <typename Id>
    void ask(Id id);
    void take(const Result<ComplaintSubject>& subject);
    void updateMissing();
    void save();
    void answered(const Result<Outcome>& outcome);

    ScreenContext& m_context;
    std::optional<ComplaintSubject> m_subject;
    QLabel* m_about;
    FormField* m_source;
    FormField* m_level;
    FormField* m_category;
    FormField* m_words;
    QLabel* m_problem;
    FormProblems m_problems;
    QAction* m_save;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
