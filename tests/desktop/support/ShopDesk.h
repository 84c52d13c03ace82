#pragma once

#include "application/store/Shops.h"
#include "desktop/desk/Desk.h"
#include "support/FixedClock.h"
#include "support/StoreFixture.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QTemporaryDir>
#include <memory>

namespace baydesk::testing {

// A desk over a real store in a file of its own, for tests of screens. The store's clock stands at
// 2026-11-23 09:00 in Shanghai until a test moves it.
class ShopDesk : public ::testing::Test {
protected:
    // Without a store: the first start.
    void openEmpty();
    // With a store and its manager 李敏, PIN 2468.
    void openShop();

    Desk& desk() { return *m_desk; }
    FixedClock& clock() { return m_clock; }
    StaffId manager() const { return m_manager; }

    // Asks and waits for the answer; a refusal fails the test.
    template <typename Question>
    auto asked(Question question) {
        using Given = std::invoke_result_t<Question, Workplace&>;
        std::optional<Given> given;
        desk().ask(m_desk.get(), question, [&given](const Given& answer) { given = answer; });
        EXPECT_TRUE(waitUntil([&given] { return given.has_value(); }));
        if (!given->ok()) ADD_FAILURE() << describe(given->error()).toStdString();
        return given->value();
    }
    template <typename Verb>
    auto told(Verb verb) {
        using Given = std::invoke_result_t<Verb, Workplace&>;
        std::optional<Given> given;
        desk().tell(m_desk.get(), verb, [&given](const Given& answer) { given = answer; });
        EXPECT_TRUE(waitUntil([&given] { return given.has_value(); }));
        if (!given->ok()) ADD_FAILURE() << describe(given->error()).toStdString();
        return given->value();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Instant{1'795'395'600'000}};  // 2026-11-23T01:00:00Z
    StaffId m_manager;
    std::unique_ptr<Desk> m_desk;  // last: it works with everything above
};

}  // namespace baydesk::testing
