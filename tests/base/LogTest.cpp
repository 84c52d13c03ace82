#include "base/Log.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace baydesk::testing {

TEST(LogTest, WritesToAFileThatOnlyItsOwnerReads) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("日志.log"));
    log::start(path);
    log::info(QStringLiteral("a line 行 with {} braces"));
    log::warning(QStringLiteral("a warning"));
    log::error(QStringLiteral("an error"));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(content.contains(QStringLiteral("a line 行 with {} braces")));
    EXPECT_TRUE(content.contains(QStringLiteral("a warning")));
    EXPECT_TRUE(content.contains(QStringLiteral("an error")));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(file.permissions() & others, QFile::Permissions());
}

}  // namespace baydesk::testing
