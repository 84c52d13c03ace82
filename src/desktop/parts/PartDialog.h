#pragma once

#include "desktop/parts/CardDialog.h"
#include "domain/parts/Part.h"

namespace baydesk {

// The card of a part. What it cost is shown to whoever may see it, and stays as it is for the
// others.
class PartDialog : public CardDialog {
    Q_OBJECT

public:
    // A part without an id is a new one.
    PartDialog(ScreenContext& context, const Part& part, QWidget* parent);

protected:
    Result<Save> typed() const override;
    void readLatest() override;
    QList<FormField*> needed() const override;
    void retranslate() override;

private:
    void build();
    Values valuesOf(const Part& part) const;

    Part m_part;
    FormField* m_code;
    FormField* m_name;
    FormField* m_grade;
    FormField* m_unit;
    FormField* m_price;
    FormField* m_cost;
    FormField* m_supplier;
    FormField* m_note;
};

}  // namespace baydesk
