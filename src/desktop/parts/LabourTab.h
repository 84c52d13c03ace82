#pragma once

#include "desktop/parts/CatalogueTab.h"
#include "desktop/parts/LabourListModel.h"

namespace baydesk {

// 工时价目: the published prices of labour.
class LabourTab : public CatalogueTab {
    Q_OBJECT

public:
    explicit LabourTab(ScreenContext& context, QWidget* parent = nullptr);

protected:
    void ask(const QString& text) override;
    void openCard(qint64 id) override;
    QString emptySentence() const override;
    OutgoingList outgoing(const QString& text) const override;
    void retranslate() override;

private:
    LabourListModel* m_model;
};

}  // namespace baydesk
