#pragma once

#include "desktop/order/OrderPage.h"
#include "desktop/order/OrderPanel.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

namespace baydesk::testing {

// The order page in a window, over a real store.
class OrderPageFixture : public ::testing::Test {
protected:
    OrderPageFixture() : m_page(m_shop.context()) { m_page.resize(918, 694); }

    OrderDesk& shop() { return m_shop; }
    OrderPage& page() { return m_page; }
    template <typename Panel>
    Panel& panel(Step step) {
        return *qobject_cast<Panel*>(m_page.panel(step));
    }

    // Shows the order as it is stored now.
    void open() {
        if (!m_page.isVisible()) showAndWait(m_page);
        QSignalSpy loaded(&m_page, &OrderPage::loaded);
        m_page.openOrder(m_shop.order());
        ASSERT_TRUE(waitUntil([&] { return !loaded.isEmpty(); }));
    }
    void press(QAction* action) {
        ASSERT_NE(action, nullptr);
        action->trigger();
    }
    // The button of the bar, as a person finds it.
    PrimaryButton* button() const { return m_page.actionBar()->primaryButton(); }
    QStringList missingWords() const {
        QStringList words;
        for (const Missing& each : m_page.actionBar()->missing()) words.append(each.words);
        return words;
    }
    template <typename Condition>
    bool becomes(Condition condition) {
        return waitUntil([&] { return condition(m_shop.state()); });
    }
    bool shows(Step step) {
        return waitUntil([&] { return m_page.shownStep() == step; });
    }

private:
    OrderDesk m_shop;
    OrderPage m_page;
};

}  // namespace baydesk::testing
