#pragma once

#include "desktop/shell/Screen.h"

class QLabel;
class QTabWidget;

namespace baydesk {

class CatalogueTab;
class LabourTab;
class StockTab;
struct ScreenContext;

// 配件: the stock list and the price list of labour.
class PartsScreen : public Screen {
    Q_OBJECT

public:
    explicit PartsScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;

    QTabWidget* tabs() const { return m_tabs; }
    StockTab* stock() const { return m_stock; }
    LabourTab* labour() const { return m_labour; }

protected:
    void changeEvent(QEvent* event) override;

private:
    CatalogueTab* current() const;
    void retranslate();

    QLabel* m_title;
    QTabWidget* m_tabs;
    StockTab* m_stock;
    LabourTab* m_labour;
};

}  // namespace baydesk
