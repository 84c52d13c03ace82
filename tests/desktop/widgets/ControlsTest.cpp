#include "desktop/widgets/Card.h"
#include "desktop/widgets/Chip.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FuelGauge.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/PlateLabel.h"
#include "desktop/widgets/QuantityEdit.h"
#include "desktop/widgets/SignaturePad.h"
#include "desktop/widgets/StepBar.h"
#include "desktop/widgets/Toast.h"
#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QAccessible>
#include <QAction>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

TEST(MoneyEdit, readsWhatPeopleTypeAndShowsItPlainly) {
    MoneyEdit edit;
    showAndWait(edit);
    const QSignalSpy edited(&edit, &MoneyEdit::amountEdited);
    QTest::keyClicks(&edit, QStringLiteral("1,280.5"));
    EXPECT_EQ(edit.amount(), Money::ofFen(128'050));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), QLatin1String("1280.50"));
    EXPECT_GT(edited.count(), 0);
    EXPECT_TRUE(edit.alignment() & Qt::AlignRight);
}

TEST(MoneyEdit, keepsWhatItCannotRead) {
    MoneyEdit edit;
    showAndWait(edit);
    EXPECT_TRUE(edit.read().error().has(ErrorKind::Required));
    QTest::keyClicks(&edit, QStringLiteral("abc"));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.text(), QLatin1String("abc"));
    EXPECT_EQ(edit.amount(), std::nullopt);
    EXPECT_TRUE(edit.read().error().has(ErrorKind::NotANumber));
}

TEST(QuantityEdit, readsHoursAndPieces) {
    QuantityEdit edit;
    showAndWait(edit);
    QTest::keyClicks(&edit, QStringLiteral("0.50"));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.quantity(), Quantity::ofThousandths(500));
    EXPECT_EQ(edit.text(), QLatin1String("0.5"));
}

TEST(FuelGauge, isUnreadUntilSomebodyReadsIt) {
    FuelGauge gauge;
    showAndWait(gauge);
    EXPECT_EQ(gauge.eighths(), std::nullopt);
    QTest::keyClick(&gauge, Qt::Key_Home);
    EXPECT_EQ(gauge.eighths(), 0);
    QTest::keyClick(&gauge, Qt::Key_5);
    EXPECT_EQ(gauge.eighths(), 5);
    QTest::keyClick(&gauge, Qt::Key_Right);
    EXPECT_EQ(gauge.eighths(), 6);
    QTest::keyClick(&gauge, Qt::Key_End);
    EXPECT_EQ(gauge.eighths(), FuelGauge::Full);
    gauge.setEighths(std::nullopt);
    EXPECT_EQ(gauge.eighths(), std::nullopt);
}

TEST(FuelGauge, tellsItsValueToAScreenReader) {
    FuelGauge gauge;
    gauge.setEighths(3);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&gauge);
    ASSERT_NE(face, nullptr);
    ASSERT_NE(face->valueInterface(), nullptr);
    EXPECT_EQ(face->valueInterface()->currentValue().toInt(), 3);
    EXPECT_EQ(face->valueInterface()->maximumValue().toInt(), 8);
}

TEST(SignaturePad, keepsTheStrokeAndWipesIt) {
    SignaturePad pad;
    pad.resize(300, 120);
    showAndWait(pad);
    EXPECT_TRUE(pad.isEmpty());
    EXPECT_TRUE(pad.toPng().isEmpty());
    QTest::mousePress(&pad, Qt::LeftButton, {}, QPoint(40, 60));
    QTest::mouseMove(&pad, QPoint(150, 80));
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, QPoint(150, 80));
    EXPECT_FALSE(pad.isEmpty());
    const QImage image = QImage::fromData(pad.toPng(), "PNG");
    EXPECT_EQ(image.size(), QSize(600, 240));
    EXPECT_GT(image.pixelColor(80, 120).alpha(), 0);
    EXPECT_EQ(image.pixelColor(5, 5).alpha(), 0);
    QTest::keyClick(&pad, Qt::Key_Delete);
    EXPECT_TRUE(pad.isEmpty());
}

TEST(StepBar, altNumberAndArrowsChooseAStep) {
    StepBar bar;
    showAndWait(bar);
    QList<Step> chosen;
    QObject::connect(&bar, &StepBar::chosen, [&](Step step) { chosen.append(step); });
    QTest::keyClick(&bar, Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(bar.shown(), Step::Work);
    bar.button(Step::Work)->setFocus();
    QTest::keyClick(bar.button(Step::Work), Qt::Key_Right);
    EXPECT_TRUE(bar.button(Step::Check)->hasFocus());
    QTest::keyClick(bar.button(Step::Check), Qt::Key_Return);
    EXPECT_EQ(chosen, QList<Step>({Step::Work, Step::Check}));
    EXPECT_EQ(unnamedControls(bar), QStringList());
}

TEST(StepBar, saysItsStateInWords) {
    StepBar bar;
    bar.setStep(Step::Reception, StepState::Finished);
    bar.setStep(Step::Quote, StepState::Current, QStringLiteral("waits for approval"));
    EXPECT_EQ(bar.button(Step::Reception)->accessibleDescription(), QLatin1String("done"));
    EXPECT_EQ(bar.button(Step::Quote)->accessibleDescription(), QLatin1String("now"));
    EXPECT_EQ(bar.button(Step::Settle)->accessibleDescription(), QLatin1String("to do"));
}

TEST(PlateLabel, readsAsThePlate) {
    PlateLabel label;
    EXPECT_FALSE(label.accessibleName().isEmpty());
    label.setPlate(Plate::of(PlateKind::Blue, QStringLiteral("皖A12345")));
    EXPECT_EQ(label.accessibleName(), QStringLiteral("皖A·12345"));
    const QImage image = label.grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 4), Tokens::current()(Token::PlateBlue));
}

TEST(Chip, saysInWordsWhatItsColourSays) {
    const Chip chip(Tone::Red, QStringLiteral("2 h late"));
    EXPECT_EQ(chip.accessibleName(), QLatin1String("2 h late"));
    EXPECT_GT(chip.sizeHint().width(), Chip(Tone::Red, QStringLiteral("2")).sizeHint().width());
}

TEST(EmptyState, offersWhatToDo) {
    EmptyState state;
    showAndWait(state);
    QAction action;
    action.setText(QStringLiteral("New reception"));
    state.setContent(Icon::Car, QStringLiteral("No car is in the shop."), &action);
    const QSignalSpy triggered(&action, &QAction::triggered);
    auto* button = state.findChild<QPushButton*>();
    ASSERT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(triggered.count(), 1);
    state.setContent(Icon::Car, QStringLiteral("Nothing."));
    EXPECT_FALSE(button->isVisible());
}

TEST(Toast, offersItsActionOnce) {
    QWidget window;
    window.resize(600, 400);
    showAndWait(window);
    Toast toast(&window);
    int undone = 0;
    toast.say(Tone::Green, QStringLiteral("Saved."), QStringLiteral("Undo"), [&] { ++undone; });
    EXPECT_TRUE(toast.isVisible());
    EXPECT_EQ(toast.accessibleName(), QLatin1String("Saved."));
    QTest::mouseClick(toast.findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(toast.isVisible());
}

TEST(Card, bearsItsTitle) {
    Card card;
    card.setTitle(QStringLiteral("Belongings"));
    EXPECT_EQ(card.title(), QLatin1String("Belongings"));
    EXPECT_EQ(card.accessibleName(), QLatin1String("Belongings"));
}

}  // namespace baydesk::testing
