#pragma once

#include "desktop/parts/CardDialog.h"
#include "domain/parts/Part.h"

namespace baydesk {

// The card of an item of the price list.
class LabourDialog : public CardDialog {
    Q_OBJECT

public:
    // An item without an id is a new one.
    LabourDialog(ScreenContext& context, const LabourItem& item, QWidget* parent);

protected:
    Result<Save> typed() const override;
    void readLatest() override;
    QList<FormField*> needed() const override;
    void retranslate() override;

private:
    void build();
    Values valuesOf(const LabourItem& item) const;

    LabourItem m_item;
    FormField* m_name;
    FormField* m_section;
    FormField* m_hours;
    FormField* m_price;
    FormField* m_express;
};

}  // namespace baydesk
