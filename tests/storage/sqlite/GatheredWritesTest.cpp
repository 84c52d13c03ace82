#include "storage/sqlite/GatheredWrites.h"

#include <gtest/gtest.h>
#include <QByteArray>
#include <vector>

namespace baydesk::sqlite {
namespace {

struct Write {
    qsizetype bytes;
    sqlite3_int64 offset;
    bool operator==(const Write&) const = default;
};

// A file that keeps what it was told, until its disk is full.
struct File {
    sqlite3_file base{};
    std::vector<Write> writes;
    QByteArray content;
    bool isFull = false;
};

int writeInto(sqlite3_file* base, const void* bytes, int count, sqlite3_int64 offset) {
    File& file = *reinterpret_cast<File*>(base);
    if (file.isFull) return SQLITE_FULL;
    file.writes.push_back({count, offset});
    file.content.replace(static_cast<qsizetype>(offset), count,
                         QByteArray(static_cast<const char*>(bytes), count));
    return SQLITE_OK;
}

class GatheredWritesTest : public ::testing::Test {
protected:
    GatheredWritesTest() {
        m_methods.xWrite = &writeInto;
        m_file.base.pMethods = &m_methods;
    }
    int write(const QByteArray& bytes, sqlite3_int64 offset) {
        return m_gathered.write(&m_file.base, bytes.constData(), static_cast<int>(bytes.size()),
                                offset);
    }
    int flush() { return m_gathered.flush(&m_file.base); }
    const std::vector<Write>& writes() const { return m_file.writes; }

    sqlite3_io_methods m_methods{};
    File m_file;
    GatheredWrites m_gathered;
};

TEST_F(GatheredWritesTest, WhatFollowsIsWrittenInOnePiece) {
    EXPECT_EQ(write("head", 32), SQLITE_OK);
    EXPECT_EQ(write("page", 36), SQLITE_OK);
    EXPECT_EQ(write("more", 40), SQLITE_OK);
    EXPECT_TRUE(writes().empty());
    EXPECT_EQ(flush(), SQLITE_OK);
    EXPECT_EQ(writes(), (std::vector<Write>{{12, 32}}));
    EXPECT_EQ(m_file.content.mid(32), "headpagemore");
    EXPECT_EQ(flush(), SQLITE_OK);
    EXPECT_EQ(writes().size(), 1U);
}

TEST_F(GatheredWritesTest, AGapOrAStepBackIsAWriteOfItsOwn) {
    write("one", 0);
    write("two", 10);
    write("ONE", 0);
    flush();
    EXPECT_EQ(writes(), (std::vector<Write>{{3, 0}, {3, 10}, {3, 0}}));
    EXPECT_EQ(m_file.content.left(3), "ONE");
}

TEST_F(GatheredWritesTest, NeverMoreThanSqliteWritesAtOnce) {
    const QByteArray page(4096, 'p');
    for (int at = 0; at < 100; ++at) write(page, at * page.size());
    flush();
    qsizetype all = 0;
    for (const Write& each : writes()) {
        EXPECT_LT(each.bytes, 128 * 1024);
        EXPECT_EQ(each.offset, all);
        all += each.bytes;
    }
    EXPECT_EQ(all, 100 * page.size());
    EXPECT_EQ(writes().size(), 4U);
}

// The commit fails, and what it was to write must not come later.
TEST_F(GatheredWritesTest, AFullDiskIsToldAndTheRestIsLetGo) {
    m_file.isFull = true;
    EXPECT_EQ(write("lost", 0), SQLITE_OK);
    EXPECT_EQ(flush(), SQLITE_FULL);
    m_file.isFull = false;
    EXPECT_EQ(flush(), SQLITE_OK);
    EXPECT_TRUE(writes().empty());
}

}  // namespace
}  // namespace baydesk::sqlite
