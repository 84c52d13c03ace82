// Signing papers on the screen (R26).
#include "desktop/order/SigningDialog.h"

#include "application/order/Signing.h"
#include "desktop/order/ScanPicker.h"
#include "desktop/order/SigningBar.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/SignaturePad.h"
#include "support/OrderPageFixture.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

namespace baydesk::testing {

namespace {

class SigningDialogTest : public OrderPageFixture {
protected:
    void openDialog(SignedPaper paper) {
        showAndWait(m_window);
        m_dialog = new SigningDialog(shop().context(), paper, shop().order(), &m_window);
        QSignalSpy shown(m_dialog, &SigningDialog::shown);
        m_dialog->open();
        ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    }
    void draw() {
        SignaturePad* pad = m_dialog->pad();
        ASSERT_TRUE(waitUntil([&] { return pad->width() > 60 && pad->isVisible(); }));
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
        QTest::mouseMove(pad, {50, 50});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {60, 60});
    }
    void keep() { m_dialog->actionBar()->pressPrimary(); }
    bool isSigned(SignedPaper paper) {
        return becomes(
            [paper](const OrderState& order) { return signingOf(paper, order).isSigned(); });
    }

    QWidget m_window;
    QPointer<SigningDialog> m_dialog;
};

}  // namespace

TEST_F(SigningDialogTest, SealsTheTextThatIsOnTheScreen) {
    openDialog(SignedPaper::Intake);
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    EXPECT_FALSE(m_dialog->person()->text().isEmpty()) << "whoever brought the car";
    EXPECT_EQ(m_dialog->actionBar()->missing().size(), 1) << "the signature";
    const QString shown = m_dialog->shownText();
    EXPECT_TRUE(shown.contains(shop().state().number));
    draw();
    keep();
    ASSERT_TRUE(isSigned(SignedPaper::Intake));
    const PaperSignature last = signingOf(SignedPaper::Intake, shop().state()).last;
    EXPECT_EQ(last.way, SigningWay::Drawn);
    const auto text = signedText(shop().workplace(), last.sealedText);
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, shown);
    EXPECT_TRUE(waitUntil([&] { return m_dialog.isNull(); }));
}

TEST_F(SigningDialogTest, OnPaperWithAScan) {
    openDialog(SignedPaper::Intake);
    m_dialog->onPaper()->click();
    EXPECT_FALSE(m_dialog->pad()->isVisible());
    EXPECT_TRUE(m_dialog->actionBar()->missing().isEmpty()) << "the scan may come later";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan.png"));
    QImage image(600, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    ASSERT_TRUE(image.save(path));
    m_dialog->scan()->take(path);
    ASSERT_TRUE(waitUntil([&] { return !m_dialog->scan()->scan().isEmpty(); }));
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    keep();
    ASSERT_TRUE(isSigned(SignedPaper::Intake));
    const PaperSignature last = signingOf(SignedPaper::Intake, shop().state()).last;
    EXPECT_EQ(last.way, SigningWay::OnPaper);
    EXPECT_FALSE(last.picture.isEmpty());
}

TEST_F(SigningDialogTest, AnotherLanguageIsAnotherTextAndSignedAnew) {
    openDialog(SignedPaper::Intake);
    draw();
    ASSERT_FALSE(m_dialog->pad()->isEmpty());
    const QString before = m_dialog->shownText();
    auto* languages = m_dialog->findChild<QComboBox*>();
    languages->setCurrentIndex(languages->currentIndex() == 0 ? 1 : 0);
    Q_EMIT languages->activated(languages->currentIndex());
    EXPECT_NE(m_dialog->shownText(), before);
    EXPECT_TRUE(m_dialog->pad()->isEmpty());
}

TEST_F(SigningDialogTest, TheOrderSaysWhatIsSignedAndWhyNoLonger) {
    open();
    page().showStep(Step::Reception);
    SigningBar* bar = page().signing();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->words()->text().contains(QStringLiteral("not signed")));
    openDialog(SignedPaper::Intake);
    draw();
    keep();
    ASSERT_TRUE(isSigned(SignedPaper::Intake));
    ASSERT_TRUE(
        waitUntil([&] { return bar->words()->text().contains(QStringLiteral("signed by")); }));
    Intake intake = shop().state().intake;
    intake.fuelEighths = intake.fuelEighths.value_or(0) == 3 ? 4 : 3;
    const Caller caller = shop().context().caller();
    ASSERT_TRUE(editIntake(shop().workplace(), caller,
                           {shop().order(), intake, shop().state().intakeRevision})
                    .ok());
    page().refresh();
    EXPECT_TRUE(waitUntil([&] {
        return bar->words()->text().contains(QStringLiteral("unsigned")) &&
               bar->words()->text().contains(QStringLiteral("the readings"));
    })) << bar->words()->text().toStdString();
}

}  // namespace baydesk::testing
