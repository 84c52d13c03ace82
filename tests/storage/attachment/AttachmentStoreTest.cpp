#include "storage/attachment/AttachmentStore.h"

#include "support/StoreFixture.h"

#include <QFileInfo>

namespace baydesk::testing {

namespace {

class AttachmentStoreTest : public StoreFixture {
protected:
    QString put(const QByteArray& bytes, const QString& type = u"image/jpeg"_qs) {
        const auto id = AttachmentStore::put(database(), {type, bytes}, clock().now());
        if (id) return *id;
        ADD_FAILURE() << describe(id.error()).toStdString();
        return {};
    }
};

BAYDESK_ON_BOTH_ENGINES(AttachmentStoreTest);

TEST_P(AttachmentStoreTest, GivesBackWhatItWasGiven) {
    const QByteArray photo = QByteArray("\xff\xd8\0\x10", 4) + QByteArray(300'000, '\x7f');
    const QString id = put(photo);
    EXPECT_EQ(id, AttachmentStore::idOf(photo));
    EXPECT_EQ(id.size(), 64);
    reopen();
    const auto found =
        database().read([&](Session& session) { return AttachmentStore::get(session, id); });
    ASSERT_TRUE(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->bytes, photo);
    EXPECT_EQ((*found)->mediaType, u"image/jpeg"_qs);
}

TEST_P(AttachmentStoreTest, TheSameContentIsKeptOnce) {
    EXPECT_EQ(put("scan"), put("scan"));
    EXPECT_NE(put("scan"), put("other scan"));
    EXPECT_EQ(number(u"SELECT count(*) FROM attachment"_qs), 2);
}

TEST_P(AttachmentStoreTest, AnUnknownOneIsNothing) {
    const auto found = database().read(
        [](Session& session) { return AttachmentStore::get(session, u"00"_qs).has_value(); });
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
}

TEST_P(AttachmentStoreTest, DamagedContentIsNotHandedOut) {
    const QString id = put("signature");
    script(engine() == Engine::Sqlite ? u"UPDATE attachment SET bytes = x'00'"_qs
                                      : u"UPDATE attachment SET bytes = '\\x00'"_qs);
    const auto found = database().read(
        [&](Session& session) { return AttachmentStore::get(session, id).has_value(); });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().first().kind, ErrorKind::StoreDamaged);
}

TEST_P(AttachmentStoreTest, AFilesAttachmentsAreBesideIt) {
    put("photo");
    EXPECT_EQ(QFileInfo::exists(address().location + u"-attachments"_qs),
              engine() == Engine::Sqlite);
}

}  // namespace

}  // namespace baydesk::testing
