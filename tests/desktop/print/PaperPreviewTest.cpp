#include "desktop/print/PaperPreview.h"

#include "application/settlement/Shifts.h"
#include "desktop/widgets/ActionBar.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>

namespace baydesk::testing {

namespace {

class PaperPreviewTest : public ::testing::Test {
protected:
    PaperPreviewTest() { showAndWait(m_window); }

    void show(PaperKind paper) {
        m_preview = new PaperPreview(m_shop.context(), paper, m_shop.order(), &m_window);
        QSignalSpy shown(m_preview, &PaperPreview::shown);
        m_preview->open();
        ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    }
    bool saysSomething() {
        for (QLabel* label : m_preview->findChildren<QLabel*>())
            if (label->property("role") == QLatin1String("error") && label->isVisible())
                return !label->text().isEmpty();
        return false;
    }

    OrderDesk m_shop;
    QWidget m_window;
    QPointer<PaperPreview> m_preview;
};

}  // namespace

TEST_F(PaperPreviewTest, ShowsTheQuoteAndCountsItsPages) {
    m_shop.addBrakeJob();
    show(PaperKind::Quote);
    ASSERT_TRUE(m_preview->isReady());
    EXPECT_EQ(m_preview->pageCount(), 1);
    EXPECT_EQ(unnamedControls(*m_preview), QStringList());
}

TEST_F(PaperPreviewTest, ShowsTheReportOfAShift) {
    const auto open = openShiftOf(m_shop.workplace(), m_shop.manager());
    ASSERT_TRUE(open && *open);
    m_preview = new PaperPreview(m_shop.context(), (*open)->shift.id, &m_window);
    QSignalSpy shown(m_preview, &PaperPreview::shown);
    m_preview->open();
    ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
    ASSERT_TRUE(m_preview->isReady());
    EXPECT_EQ(m_preview->pageCount(), 1);
}

TEST_F(PaperPreviewTest, ALongOrderHasMorePages) {
    std::vector<Line> lines;
    for (int at = 0; at < 80; ++at)
        lines.push_back(m_shop.labourLine(QStringLiteral("工序 %1").arg(at), Quantity::of(1),
                                          Money::ofYuan(10)));
    m_shop.addJob(QStringLiteral("整车修理"), lines);
    show(PaperKind::Quote);
    EXPECT_GT(m_preview->pageCount(), 1);
}

TEST_F(PaperPreviewTest, ThePaperHasALanguageOfItsOwn) {
    m_shop.addBrakeJob();
    show(PaperKind::Quote);
    const QString chinese = m_preview->model()->letterhead.title;
    const int english = m_preview->language()->findData(QStringLiteral("en"));
    ASSERT_GE(english, 0);
    m_preview->language()->setCurrentIndex(english);
    Q_EMIT m_preview->language()->activated(english);
    EXPECT_NE(m_preview->model()->letterhead.title, chinese);
}

TEST_F(PaperPreviewTest, SaysWhyThereIsNoPaperYet) {
    show(PaperKind::GatePass);
    EXPECT_FALSE(m_preview->isReady());
    EXPECT_TRUE(saysSomething());
    EXPECT_FALSE(m_preview->saveAction()->isEnabled());
}

TEST_F(PaperPreviewTest, SavesThePdf) {
    m_shop.addBrakeJob();
    show(PaperKind::Quote);
    const QString file = m_shop.folder() + QStringLiteral("/quote.pdf");
    m_preview->saveTo(file);
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().startsWith("%PDF"));
    EXPECT_FALSE(m_shop.navigator().said.isEmpty());
}

TEST_F(PaperPreviewTest, AFolderThatIsNotThereIsSaid) {
    m_shop.addBrakeJob();
    show(PaperKind::Quote);
    m_preview->saveTo(m_shop.folder() + QStringLiteral("/nowhere/quote.pdf"));
    EXPECT_TRUE(saysSomething());
}

}  // namespace baydesk::testing
