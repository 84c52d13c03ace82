#include "desktop/parts/PartsScreen.h"

#include "desktop/parts/LabourTab.h"
#include "desktop/parts/StockTab.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace baydesk {

PartsScreen::PartsScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_title(new QLabel(this)),
      m_tabs(new QTabWidget(this)),
      m_stock(new StockTab(context, this)),
      m_labour(new LabourTab(context, this)) {
    markAs(m_title, "title");
    m_tabs->addTab(m_stock, QString());
    m_tabs->addTab(m_labour, QString());
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        // Another tab is in front: its search field, unless the person walks along the tabs.
        if (isVisible() && !m_tabs->tabBar()->hasFocus()) current()->start();
        Q_EMIT titleChanged();
    });
    retranslate();
}

CatalogueTab* PartsScreen::current() const {
    return m_tabs->currentWidget() == m_labour ? static_cast<CatalogueTab*>(m_labour) : m_stock;
}

QString PartsScreen::title() const { return tr("Parts"); }

void PartsScreen::onShown() { current()->start(); }

void PartsScreen::refresh() { current()->refresh(); }

QAction* PartsScreen::primary() const { return current()->addAction(); }

QList<QAction*> PartsScreen::screenActions() const {
    return m_stock->tabActions() + m_labour->tabActions();
}

void PartsScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void PartsScreen::retranslate() {
    m_title->setText(title());
    m_tabs->setAccessibleName(title());
    m_tabs->tabBar()->setAccessibleName(title());
    m_tabs->setTabText(0, tr("&Stock"));
    m_tabs->setTabText(1, tr("&Price list"));
    Q_EMIT titleChanged();
}

}  // namespace baydesk
