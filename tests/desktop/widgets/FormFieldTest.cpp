#include "desktop/widgets/FormField.h"

#include "support/NamedControls.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

namespace baydesk::testing {

namespace {

struct Form : QWidget {
    Form() {
        auto* column = new QVBoxLayout(this);
        for (FormField* field : {plate, words, kind, phone}) column->addWidget(field);
        plate->setLabel(QStringLiteral("&Plate"));
        words->setLabel(QStringLiteral("&Customer's words"));
        kind->setLabel(QStringLiteral("&Kind"));
        phone->setLabel(QStringLiteral("P&hone"));
    }
    FormField* plate = new FormField(new QLineEdit, QStringLiteral("plate"));
    FormField* words = new FormField(new QPlainTextEdit, QStringLiteral("words"));
    FormField* kind = new FormField(new QComboBox, QStringLiteral("kind"));
    FormField* phone = new FormField(new QLineEdit, QStringLiteral("phone"));
};

}  // namespace

TEST(FormField, nameOfTheControlIsTheVisibleLabel) {
    const Form form;
    EXPECT_EQ(form.plate->control()->accessibleName(), QLatin1String("Plate"));
    EXPECT_EQ(form.words->label(), QLatin1String("Customer's words"));
    EXPECT_EQ(unnamedControls(form), QStringList());
}

TEST(FormField, ampersandsAreNotRead) {
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Parts && &labour")), QLatin1String("Parts & labour"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("车牌(&P)")), QStringLiteral("车牌"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("里程 (km)(&O)…")), QStringLiteral("里程 (km)…"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("A (&&)")), QStringLiteral("A (&)"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("A &")), QLatin1String("A &"));
}

TEST(FormField, mnemonicGoesToTheControl) {
    Form form;
    showAndWait(form);
    form.plate->focusControl();
    QTest::keyClick(&form, Qt::Key_H, Qt::AltModifier);
    EXPECT_TRUE(form.phone->control()->hasFocus());
}

TEST(FormField, aProblemStandsAtTheFieldAndWhatWasTypedStays) {
    Form form;
    showAndWait(form);
    auto* edit = form.plate->controlAs<QLineEdit>();
    edit->setText(QStringLiteral("皖"));
    form.plate->setHint(QStringLiteral("Scan or type the plate."));
    EXPECT_EQ(form.plate->message(), QLatin1String("Scan or type the plate."));
    form.plate->showProblem(QStringLiteral("Type the whole plate."));
    EXPECT_TRUE(form.plate->hasProblem());
    EXPECT_EQ(form.plate->message(), QLatin1String("Type the whole plate."));
    EXPECT_EQ(edit->accessibleDescription(), QLatin1String("Type the whole plate."));
    EXPECT_EQ(edit->text(), QStringLiteral("皖"));
    form.plate->clearProblem();
    EXPECT_FALSE(form.plate->hasProblem());
    EXPECT_EQ(edit->accessibleDescription(), QLatin1String("Scan or type the plate."));
}

TEST(FormField, aWarningIsNoProblem) {
    const Form form;
    form.plate->showWarning(QStringLiteral("710 km more than last time."));
    EXPECT_FALSE(form.plate->hasProblem());
    EXPECT_EQ(form.plate->message(), QLatin1String("710 km more than last time."));
}

TEST(EnterMovesOn, goesToTheNextFieldAndFromAListToo) {
    Form form;
    showAndWait(form);
    form.plate->focusControl();
    QTest::keyClick(form.plate->control(), Qt::Key_Return);
    EXPECT_TRUE(form.words->control()->hasFocus());
    form.kind->focusControl();
    QTest::keyClick(form.kind->control(), Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_TRUE(form.phone->control()->hasFocus());
}

TEST(EnterMovesOn, isANewLineInATextArea) {
    Form form;
    showAndWait(form);
    auto* words = form.words->controlAs<QPlainTextEdit>();
    form.words->focusControl();
    QTest::keyClicks(words, QStringLiteral("a"));
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClicks(words, QStringLiteral("b"));
    EXPECT_EQ(words->toPlainText(), QLatin1String("a\nb"));
    EXPECT_TRUE(words->hasFocus());
}

TEST(EnterMovesOn, leavesEnterToTheInputMethodWhileItComposes) {
    Form form;
    showAndWait(form);
    form.plate->focusControl();
    QWidget* control = form.plate->control();
    QInputMethodEvent composing(QStringLiteral("wan"), {});
    QCoreApplication::sendEvent(control, &composing);
    QTest::keyClick(control, Qt::Key_Return);
    EXPECT_TRUE(control->hasFocus());

    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("皖"));
    QCoreApplication::sendEvent(control, &commit);
    QTest::keyClick(control, Qt::Key_Return);
    EXPECT_FALSE(control->hasFocus());
    EXPECT_EQ(form.plate->controlAs<QLineEdit>()->text(), QStringLiteral("皖"));
}

TEST(NamedControls, findsTheOneWithoutAName) {
    QWidget screen;
    auto* column = new QVBoxLayout(&screen);
    auto* edit = new QLineEdit;
    column->addWidget(edit);
    EXPECT_EQ(unnamedControls(screen), QStringList(QStringLiteral("QLineEdit in QWidget")));
    edit->setAccessibleName(QStringLiteral("Plate"));
    EXPECT_EQ(unnamedControls(screen), QStringList());
}

}  // namespace baydesk::testing
