#pragma once

#include "desktop/workshop/VerbDialog.h"

namespace baydesk {

class FormField;

// A verb that asks for one thing in words: a reason, or what was found.
class ReasonDialog : public VerbDialog {
    Q_OBJECT

public:
    struct Words {
        QString heading;
        QString label;
        QString hint;
        QString button;
        bool needed = true;
    };
    using Deed = std::function<Result<Outcome>(Workplace&, const Caller&, const QString& typed)>;

    ReasonDialog(ScreenContext& context, Verb verb, const QString& field, const Words& words,
                 Deed deed, QWidget* parent);

    void type(const QString& text);

protected:
    Result<Work> work() const override;
    QString missingWords() const override;
    QString missingField() const override;

private:
    QString typed() const;

    Words m_words;
    Deed m_deed;
    FormField* m_field;
};

}  // namespace baydesk
