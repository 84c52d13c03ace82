#include "desktop/shell/ActionCatalogue.h"

#include <gtest/gtest.h>
#include <QAction>

namespace baydesk::testing {

namespace {

class ActionCatalogueTest : public ::testing::Test {
protected:
    ActionSpec spec(const char16_t* id) {
        ActionSpec made{QString::fromUtf16(id), [] { return QStringLiteral("Everywhere"); },
                        [this] { return m_text; }, [this] { ++m_done; }};
        made.keys = {QKeySequence(Qt::Key_F2)};
        return made;
    }

    bool m_allowed = true;
    bool m_possible = true;
    int m_done = 0;
    QString m_text = QStringLiteral("New &reception");
    ActionCatalogue m_catalogue{[this](Verb) { return m_allowed; }};
};

}  // namespace

TEST_F(ActionCatalogueTest, actionDoesWhatItsDataSays) {
    QAction* action = m_catalogue.add(spec(u"reception.new"));
    EXPECT_EQ(action, m_catalogue.action(QStringLiteral("reception.new")));
    EXPECT_EQ(action->shortcut(), QKeySequence(Qt::Key_F2));
    action->trigger();
    EXPECT_EQ(m_done, 1);
    EXPECT_EQ(m_catalogue.action(QStringLiteral("unknown")), nullptr);
}

TEST_F(ActionCatalogueTest, rightAndPredicateDisableItWithAReason) {
    ActionSpec made = spec(u"reception.new");
    made.verb = Verb::TakeIn;
    made.possible = [this] { return m_possible; };
    made.reason = [] { return QStringLiteral("Choose a car first."); };
    QAction* action = m_catalogue.add(std::move(made));
    EXPECT_TRUE(action->isEnabled());
    m_possible = false;
    m_catalogue.update();
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->toolTip(), QLatin1String("Choose a car first."));
    m_allowed = false;
    m_catalogue.update();
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->toolTip(), QLatin1String("You may not take cars in."));
    action->trigger();
    EXPECT_EQ(m_done, 0);
}

TEST_F(ActionCatalogueTest, sheetAndTextFollowTheLanguage) {
    QAction* action = m_catalogue.add(spec(u"reception.new"));
    m_text = QStringLiteral("新接待");
    m_catalogue.retranslate();
    EXPECT_EQ(action->text(), QStringLiteral("新接待"));
    ASSERT_EQ(m_catalogue.sheet().size(), 1U);
    EXPECT_EQ(m_catalogue.sheet().front(),
              (ActionCatalogue::Line{QStringLiteral("Everywhere"), QStringLiteral("新接待"),
                                     QStringLiteral("F2")}));
}

}  // namespace baydesk::testing
