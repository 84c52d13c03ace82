#include "desktop/widgets/ScrollAccess.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace baydesk::testing {

TEST(ScrollAccessTest, APartThatHasGoneIsNothing) {
    keepScrollAreasReadable();
    QScrollArea area;
    area.setWidget(new QLabel(QStringLiteral("接车")));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&area);
    ASSERT_NE(face, nullptr);
    ASSERT_GT(face->childCount(), 0);
    for (int part = 0; part < face->childCount(); ++part) EXPECT_NE(face->child(part), nullptr);
    EXPECT_EQ(face->child(face->childCount()), nullptr);
    EXPECT_EQ(face->child(1'000), nullptr);
}

TEST(ScrollAccessTest, ATextIsStillReadAsText) {
    keepScrollAreasReadable();
    QPlainTextEdit text;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&text);
    ASSERT_NE(face, nullptr);
    EXPECT_NE(face->textInterface(), nullptr);
}

}  // namespace baydesk::testing
