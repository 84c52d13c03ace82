#include "desktop/order/ApprovalDialog.h"

#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/SignaturePad.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace baydesk::testing {

namespace {

class ApprovalDialogTest : public ::testing::Test {
protected:
    ApprovalDialogTest() {
        m_shop.addBrakeJob();
        m_shop.addJob(
            QStringLiteral("洗车"),
            {m_shop.labourLine(QStringLiteral("洗车"), Quantity::of(1), Money::ofYuan(35))});
        m_shop.offerAll();
        showAndWait(m_window);
        m_dialog = new ApprovalDialog(m_shop.context(), m_shop.view(), &m_window);
        m_dialog->open();
    }
    // The one key for everything.
    void agreeToAll() {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>())
            if (each->accessibleName() == ApprovalDialog::tr("Agrees to all")) each->click();
    }

    PrimaryButton* button() { return m_dialog->actionBar()->primaryButton(); }
    QList<QCheckBox*> jobs() { return m_dialog->findChildren<QCheckBox*>(); }
    void sign() {
        auto* pad = m_dialog->findChild<SignaturePad*>();
        ASSERT_TRUE(waitUntil([&] { return pad->width() > 60 && pad->isVisible(); }));
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
        QTest::mouseMove(pad, {50, 50});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {60, 60});
        ASSERT_FALSE(pad->isEmpty());
    }

    OrderDesk m_shop;
    QWidget m_window;
    QPointer<ApprovalDialog> m_dialog;
};

}  // namespace

TEST_F(ApprovalDialogTest, NothingIsAgreedToBeforeItIsTicked) {
    for (const QCheckBox* job : jobs()) EXPECT_FALSE(job->isChecked());
    EXPECT_TRUE(waitUntil([&] { return jobs().first()->hasFocus(); })) << "the first thing to do";
    EXPECT_FALSE(button()->isEnabled());
    ASSERT_FALSE(m_dialog->actionBar()->missing().isEmpty());
    jobs().at(0)->setFocus();
    QTest::keyClick(jobs().at(0), Qt::Key_Space);
    EXPECT_TRUE(jobs().at(0)->isChecked());
    QTest::keyClick(jobs().at(0), Qt::Key_Return);
    EXPECT_FALSE(jobs().at(0)->hasFocus()) << "Enter goes on and records nothing";
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥560.00")));
}

TEST_F(ApprovalDialogTest, TheSumFollowsEveryTick) {
    agreeToAll();
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥595.00")));
    jobs().at(1)->setChecked(false);
    EXPECT_TRUE(button()->text().contains(QStringLiteral("¥560.00")));
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
}

TEST_F(ApprovalDialogTest, WantsASignatureWhereThereIsToBeOne) {
    agreeToAll();
    EXPECT_FALSE(button()->isEnabled());
    sign();
    EXPECT_TRUE(button()->isEnabled());
    button()->click();
    ASSERT_TRUE(waitUntil([&] { return m_dialog.isNull() || !m_dialog->isVisible(); }));
    const OrderState order = m_shop.state();
    ASSERT_EQ(order.consents.size(), 2U);
    EXPECT_EQ(order.consents.front().way, ConsentWay::Signature);
    EXPECT_FALSE(order.consents.front().signature.isEmpty());
    EXPECT_EQ(order.consents.front().person, QStringLiteral("陈国强"));
}

TEST_F(ApprovalDialogTest, ARefusedJobNeedsItsReason) {
    agreeToAll();
    m_dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);  // in person
    EXPECT_TRUE(button()->isEnabled());
    jobs().at(1)->setChecked(false);
    EXPECT_FALSE(button()->isEnabled());
    for (QLineEdit* each : m_dialog->findChildren<QLineEdit*>())
        if (each->accessibleName().contains(QStringLiteral("洗车")))
            each->setText(QStringLiteral("下次再说"));
    ASSERT_TRUE(button()->isEnabled());
    button()->click();
    ASSERT_TRUE(waitUntil([&] { return m_dialog.isNull() || !m_dialog->isVisible(); }));
    const OrderState order = m_shop.state();
    EXPECT_TRUE(order.jobs.at(0).isApproved());
    EXPECT_EQ(order.jobs.at(1).approval, ApprovalState::Declined);
    EXPECT_EQ(order.jobs.at(1).declineReason, QStringLiteral("下次再说"));
}

TEST_F(ApprovalDialogTest, APhoneCallIsProvedFieldByField) {
    agreeToAll();
    m_dialog->findChildren<QRadioButton*>().at(2)->setChecked(true);  // by phone
    auto* words = m_dialog->findChild<QPlainTextEdit*>();
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->toPlainText().contains(QStringLiteral("洗车 ¥35.00")));
    EXPECT_TRUE(words->toPlainText().contains(QStringLiteral("¥595.00")));
    jobs().at(1)->setChecked(false);
    EXPECT_FALSE(words->toPlainText().contains(QStringLiteral("洗车"))) << "follows the ticks";
    jobs().at(1)->setChecked(true);
    EXPECT_FALSE(button()->isEnabled()) << "the recording is missing";
    FormField* recording = fieldOf(*m_dialog, "recording");
    typeInto(recording, QStringLiteral("REC-42"));
    ASSERT_TRUE(button()->isEnabled());
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    button()->click();
    ASSERT_TRUE(waitUntil([&] { return m_dialog.isNull() || !m_dialog->isVisible(); }));
    const ConsentRecord kept = m_shop.state().consents.front();
    EXPECT_EQ(kept.way, ConsentWay::Phone);
    EXPECT_EQ(kept.evidence.recording, QStringLiteral("REC-42"));
    EXPECT_FALSE(kept.evidence.number.isEmpty());
    EXPECT_FALSE(kept.evidence.words.isEmpty());
}

TEST_F(ApprovalDialogTest, WordsThatWereCorrectedStay) {
    agreeToAll();
    m_dialog->findChildren<QRadioButton*>().at(2)->setChecked(true);
    auto* words = m_dialog->findChild<QPlainTextEdit*>();
    words->setPlainText(QStringLiteral("我的话"));
    jobs().at(1)->setChecked(false);
    EXPECT_EQ(words->toPlainText(), QStringLiteral("我的话"));
}

TEST_F(ApprovalDialogTest, AMessageNeedsItsWordsAndItsSource) {
    agreeToAll();
    m_dialog->findChildren<QRadioButton*>().at(3)->setChecked(true);
    EXPECT_EQ(m_dialog->actionBar()->missing().size(), 2);
    m_dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("可以"));
    typeInto(fieldOf(*m_dialog, "source"), QStringLiteral("WeChat"));
    EXPECT_TRUE(button()->isEnabled());
}

TEST_F(ApprovalDialogTest, ANewPromiseIsAgreedToInTheSameStep) {
    agreeToAll();
    m_dialog->findChildren<QRadioButton*>().at(1)->setChecked(true);  // in person
    jobs().last()->setChecked(true);                                  // with a new promise
    EXPECT_FALSE(button()->isEnabled());
    typeInto(fieldOf(*m_dialog, "promisedAt"), QStringLiteral("+600"));
    typeInto(fieldOf(*m_dialog, "promiseReason"), QStringLiteral("more work"));
    ASSERT_TRUE(button()->isEnabled());
    button()->click();
    ASSERT_TRUE(waitUntil([&] { return m_dialog.isNull() || !m_dialog->isVisible(); }));
    const OrderState order = m_shop.state();
    ASSERT_EQ(order.promises.size(), 2U);
    EXPECT_EQ(order.promises.back().reason, QStringLiteral("more work"));
    EXPECT_TRUE(order.untold().empty());
}

}  // namespace baydesk::testing
