#pragma once

#include "application/Workplace.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"

#include <functional>

class QLabel;

namespace baydesk {

struct ScreenContext;

// A few fields and one verb: tells the desk, closes when it was done, and says at its fields why it
// was not.
class VerbDialog : public Dialog {
    Q_OBJECT

public:
    QAction* primary() const { return m_do; }
    QString problem() const;

protected:
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;

    VerbDialog(ScreenContext& context, Verb verb, QWidget* parent);
    // Once, by the subclass, after its fields are in the body.
    void setFields(const QList<FormField*>& fields);
    // What is to be told now, or what is wrong with what was typed.
    virtual Result<Work> work() const = 0;
    // Words for what is still missing; empty if nothing is.
    virtual QString missingWords() const { return {}; }
    virtual QString missingField() const { return {}; }
    // Whatever was typed or chosen: the missing things are asked again.
    void updateMissing();
    ScreenContext& context() const { return m_context; }
    void retranslate() override { updateMissing(); }

private:
    void press();

    ScreenContext& m_context;
    Verb m_verb;
    QLabel* m_rest;
    QAction* m_do;
    FormProblems m_problems;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
};

}  // namespace baydesk
