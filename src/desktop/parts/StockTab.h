#pragma once

#include "desktop/parts/CatalogueTab.h"
#include "desktop/parts/PartListModel.h"

namespace baydesk {

// 配件库存: what lies in the store room and what it is sold for.
class StockTab : public CatalogueTab {
    Q_OBJECT

public:
    explicit StockTab(ScreenContext& context, QWidget* parent = nullptr);

    QAction* correctAction() const { return m_correct; }
    QList<QAction*> tabActions() const override;

protected:
    void ask(const QString& text) override;
    void openCard(qint64 id) override;
    QString emptySentence() const override;
    OutgoingList outgoing(const QString& text) const override;
    void retranslate() override;
    void updateActions() override;

private:
    bool seesCost() const;
    void openCorrection();

    PartListModel* m_model;
    QAction* m_correct;
};

}  // namespace baydesk
