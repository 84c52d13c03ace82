#include "desktop/reception/WalkRoundView.h"

#include "desktop/reception/CarOutline.h"
#include "desktop/reception/OldMarks.h"
#include "desktop/reception/WalkRoundCanvas.h"
#include "support/NamedControls.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSignalSpy>
#include <map>

namespace baydesk::testing {

namespace {

class WalkRoundViewTest : public ::testing::Test {
protected:
    WalkRoundViewTest() {
        m_view.resize(1100, 560);
        showAndWait(m_view);
        m_view.setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_view.canvas(), key, modifiers);
    }
    QListWidget* list() { return m_view.findChild<QListWidget*>(); }
    QCheckBox* nothing() { return m_view.findChild<QCheckBox*>(); }

    WalkRoundView m_view;
};

}  // namespace

TEST_F(WalkRoundViewTest, ArrowsMoveTheCrossEnterMarksDelRemoves) {
    QSignalSpy edited(&m_view, &WalkRoundView::edited);
    key(Qt::Key_2);  // a dent
    key(Qt::Key_Right);
    key(Qt::Key_Up, Qt::ShiftModifier);
    key(Qt::Key_Return);
    const WalkRound walk = m_view.walkRound();
    ASSERT_EQ(walk.damages.size(), 1U);
    EXPECT_EQ(walk.damages.front().kind, DamageKind::Dent);
    EXPECT_EQ(walk.damages.front().view, CarView::Left);
    EXPECT_EQ(walk.damages.front().x, 525);
    EXPECT_EQ(walk.damages.front().y, 495);
    EXPECT_EQ(list()->count(), 1);
    EXPECT_TRUE(list()->item(0)->text().contains(QStringLiteral("Dent")));
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_view.walkRound().damages.empty());
    EXPECT_EQ(edited.size(), 2);
}

TEST_F(WalkRoundViewTest, TheCrossGoesOnToTheNextSide) {
    key(Qt::Key_PageDown);
    EXPECT_EQ(m_view.canvas()->view(), CarView::Right);
    for (int press = 0; press < 21; ++press) key(Qt::Key_Right);
    EXPECT_EQ(m_view.canvas()->view(), CarView::Front);
    for (int press = 0; press < 21; ++press) key(Qt::Key_Down);
    EXPECT_EQ(m_view.canvas()->view(), CarView::Inside) << "under the front";
}

TEST_F(WalkRoundViewTest, AMachineIsWalkedRoundByItsOwnParts) {
    m_view.setWalkRound({.body = CarBody::Excavator});
    QList<CarView> seen;
    for (int press = 0; press < 12; ++press) {
        seen.append(m_view.canvas()->view());
        key(Qt::Key_PageDown);
    }
    EXPECT_EQ(m_view.canvas()->view(), CarView::Left) << "round once";
    EXPECT_TRUE(seen.contains(CarView::Grease));
    EXPECT_FALSE(seen.contains(CarView::Seats));
    for (int press = 0; press < 6; ++press) key(Qt::Key_PageUp);
    key(Qt::Key_Return);
    EXPECT_EQ(m_view.walkRound().damages.front().view, seen.at(6));
    // A mark of a car's seats is kept in the list although a machine has none to show it on.
    WalkRound mixed = m_view.walkRound();
    mixed.damages.push_back({.view = CarView::Seats});
    m_view.setWalkRound(mixed);
    m_view.canvas()->setCurrent(1);
    key(Qt::Key_PageDown);
    EXPECT_EQ(list()->count(), 2);
}

TEST_F(WalkRoundViewTest, AClickMarksAndNothingFoundIsAnAnswerOfItsOwn) {
    nothing()->click();
    EXPECT_TRUE(m_view.walkRound().nothingFound);
    WalkRoundCanvas* canvas = m_view.canvas();
    QTest::mouseClick(canvas, Qt::LeftButton, {},
                      QPoint(canvas->width() / 6, canvas->height() / 6 + 12));
    const WalkRound walk = m_view.walkRound();
    ASSERT_EQ(walk.damages.size(), 1U);
    EXPECT_FALSE(walk.nothingFound);
    EXPECT_FALSE(nothing()->isEnabled());
    EXPECT_TRUE(check(walk).ok());
}

TEST_F(WalkRoundViewTest, EachMarkHasItsNote) {
    key(Qt::Key_Return);
    auto* note = m_view.findChild<QLineEdit*>();
    ASSERT_TRUE(note->isVisible());
    QTest::keyClicks(note, QStringLiteral("door"));
    EXPECT_EQ(m_view.walkRound().damages.front().note, QStringLiteral("door"));
    EXPECT_EQ(unnamedControls(m_view), QStringList());
}

TEST_F(WalkRoundViewTest, WhatCannotBeChangedIsOnlyShown) {
    m_view.setEditable(false);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_view.walkRound().damages.empty());
}

TEST(CarOutlineTest, EveryBodyHasADrawingOfEverySide) {
    for (int body = 0; body < 5; ++body)
        for (const CarView view : viewsOf(static_cast<CarBody>(body))) {
            QImage image(200, 110, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintOutline(painter, image.rect(), static_cast<CarBody>(body), view, Qt::black);
            painter.end();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) drawn += image.pixelColor(x, y).alpha() > 0;
            EXPECT_GT(drawn, 500) << body << " " << static_cast<int>(view);
        }
}

// R11: old marks from the last visit are pale, and taken over where they are there still.
TEST_F(WalkRoundViewTest, MarksOfTheLastVisitAreTakenOver) {
    const Damage rust{.view = CarView::Rear, .x = 500, .y = 500, .kind = DamageKind::Rust};
    const Damage leak{.view = CarView::Left, .x = 500, .y = 500, .kind = DamageKind::Leak};
    auto* old = m_view.findChild<OldMarks*>();
    EXPECT_FALSE(old->isVisible());
    m_view.setLast({Instant{1}, QStringLiteral("W260101-0001"), {.damages = {rust, leak}}},
                   QStringLiteral("10-03"));
    ASSERT_TRUE(old->isVisible());
    auto* oldList = old->findChild<QListWidget*>();
    EXPECT_EQ(oldList->count(), 2);
    EXPECT_TRUE(m_view.walkRound().damages.empty()) << "nothing is taken over by itself";
    QSignalSpy edited(&m_view, &WalkRoundView::edited);
    key(Qt::Key_Plus);  // the cross stands on the leak
    ASSERT_EQ(m_view.walkRound().damages, std::vector<Damage>{leak});
    EXPECT_EQ(oldList->count(), 1);
    oldList->setCurrentRow(0);
    QTest::keyClick(oldList, Qt::Key_Return);
    EXPECT_EQ(m_view.walkRound().damages, (std::vector<Damage>{leak, rust}));
    EXPECT_FALSE(old->isVisible());
    EXPECT_EQ(edited.size(), 2);
    EXPECT_EQ(unnamedControls(m_view), QStringList());
}

TEST_F(WalkRoundViewTest, ACarIsDrawnAsTheLastTimeUnlessSomebodyHasBegun) {
    const LastWalkRound last{Instant{1}, {}, {.body = CarBody::Pickup, .damages = {{}}}};
    m_view.setLast(last, {}, true);
    EXPECT_EQ(m_view.walkRound().body, CarBody::Pickup);
    m_view.setWalkRound({.body = CarBody::Motorcycle, .nothingFound = true});
    m_view.setLast(last, {}, true);
    EXPECT_EQ(m_view.walkRound().body, CarBody::Motorcycle);
    EXPECT_FALSE(m_view.findChild<OldMarks*>()->isVisible()) << "they have no place on it";
}

TEST_F(WalkRoundViewTest, EveryBodyHasItsOwnDrawingOfEachSide) {
    std::map<QByteArray, int> seen;
    for (int body = 0; body < CarBodyCount; ++body)
        for (const CarView view : {CarView::Left, CarView::Front, CarView::Rear, CarView::Roof}) {
            QImage image(200, 110, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintOutline(painter, image.rect(), static_cast<CarBody>(body), view, Qt::black);
            painter.end();
            EXPECT_EQ(++seen[QByteArray(reinterpret_cast<const char*>(image.constBits()),
                                        image.sizeInBytes())],
                      1)
                << body << ' ' << static_cast<int>(view);
        }
}

}  // namespace baydesk::testing
