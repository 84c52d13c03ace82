#include "desktop/reception/WalkPhotos.h"

#include "application/order/Photos.h"
#include "desktop/reception/MarkPhoto.h"
#include "desktop/reception/WalkRoundCanvas.h"
#include "desktop/reception/WalkRoundView.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"
#include "support/Typing.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace baydesk::testing {

namespace {

QImage picture(Qt::GlobalColor colour) {
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

class WalkPhotosTest : public ScreenFixture {
protected:
    void openView() {
        m_view = std::make_unique<WalkRoundView>();
        new WalkPhotos(context(), m_view.get());
        m_view->resize(1100, 560);
        showAndWait(*m_view);
        m_view->setFocus();
        QTest::keyClick(m_view->canvas(), Qt::Key_Return);
    }
    void TearDown() override {
        m_view.reset();
        QGuiApplication::clipboard()->clear();
        ScreenFixture::TearDown();
    }
    MarkPhoto* part() { return m_view->findChild<MarkPhoto*>(); }
    // Nothing where it is not shown.
    QPushButton* button(const char* words) {
        return buttonOf<QPushButton>(*m_view, QString::fromUtf8(words));
    }
    QToolButton* small() { return part()->findChild<QToolButton*>(); }
    QLabel* problem() { return part()->findChild<QLabel*>(); }
    Damage mark() { return m_view->walkRound().damages.front(); }
    bool hasPhoto() {
        return waitUntil([this] { return !mark().photo.isEmpty() && small()->isEnabled(); });
    }

    std::unique_ptr<WalkRoundView> m_view;
};

}  // namespace

TEST_F(WalkPhotosTest, AFileBecomesThePhotoOfTheMark) {
    openView();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"dent.png"_qs);
    ASSERT_TRUE(picture(Qt::darkRed).save(path));
    Q_EMIT part()->fileChosen(path);
    ASSERT_TRUE(hasPhoto());
    const QByteArray kept =
        asked([id = mark().photo](Workplace& workplace) { return photo(workplace, id); });
    EXPECT_EQ(QImage::fromData(kept).size(), QSize(64, 48));
    EXPECT_TRUE(small()->isVisible());
    EXPECT_EQ(button("Add a photo…"), nullptr);
    EXPECT_EQ(unnamedControls(*m_view), QStringList());
}

TEST_F(WalkPhotosTest, ThePhotoOnTheClipboardIsPastedAndTakenAway) {
    openView();
    EXPECT_EQ(button("Paste a photo"), nullptr);
    QGuiApplication::clipboard()->setImage(picture(Qt::blue));
    ASSERT_TRUE(waitUntil([this] { return button("Paste a photo") != nullptr; }));
    button("Paste a photo")->click();
    ASSERT_TRUE(hasPhoto());
    button("Remove the photo")->click();
    EXPECT_TRUE(mark().photo.isEmpty());
    EXPECT_FALSE(small()->isVisible());
}

TEST_F(WalkPhotosTest, WhatIsNoPictureIsSaidBesideTheMark) {
    openView();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.jpg"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    Q_EMIT part()->fileChosen(file.fileName());
    ASSERT_TRUE(waitUntil([this] { return problem()->isVisible(); }));
    EXPECT_TRUE(problem()->text().contains(u"JPEG"_qs));
    EXPECT_TRUE(mark().photo.isEmpty());
}

TEST_F(WalkPhotosTest, AMarkThatWentMeanwhileIsSaid) {
    openView();
    Q_EMIT part()->pasted(picture(Qt::red));
    QTest::keyClick(m_view->canvas(), Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([this] { return navigator().last().startsWith(u"warn"_qs); }));
    EXPECT_TRUE(m_view->walkRound().damages.empty());
}

TEST_F(WalkPhotosTest, EachMarkShowsItsOwn) {
    openView();
    Q_EMIT part()->pasted(picture(Qt::red));
    ASSERT_TRUE(hasPhoto());
    QTest::keyClick(m_view->canvas(), Qt::Key_Right);
    QTest::keyClick(m_view->canvas(), Qt::Key_Return);
    EXPECT_FALSE(small()->isVisible()) << "the second mark has none";
    WalkRound walk = m_view->walkRound();
    m_view->setWalkRound(walk);
    m_view->setEditable(false);
    EXPECT_FALSE(part()->isVisible()) << "nothing to look at, nothing to add";
}

}  // namespace baydesk::testing
