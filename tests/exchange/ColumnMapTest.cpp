#include "exchange/ColumnMap.h"

#include <gtest/gtest.h>
#include <QTemporaryFile>

namespace baydesk::testing {

namespace {

Result<QHash<QString, ColumnMap>> mapsOf(const QByteArray& json) {
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(json);
    file.close();
    return readColumnMaps(file.fileName());
}

}  // namespace

TEST(ColumnMap, readsOneMapOrOneForEachKindOfFile) {
    const auto maps = mapsOf("{\"name\": \"车主\", \"orders\": {\"number\": \"单号\"}}");
    ASSERT_TRUE(maps.ok());
    EXPECT_EQ(maps->value({}), (ColumnMap{{QStringLiteral("name"), QStringLiteral("车主")}}));
    EXPECT_EQ(maps->value(QStringLiteral("orders")),
              (ColumnMap{{QStringLiteral("number"), QStringLiteral("单号")}}));
}

TEST(ColumnMap, refusesWhatIsNoMap) {
    for (const char* json : {"[]", "{", "{\"name\": 3}", "{\"name\": \"\"}",
                             "{\"a\": {\"b\": {}, "
                             "\"c\": null}}"}) {
        const auto maps = mapsOf(json);
        ASSERT_FALSE(maps.ok()) << json;
        EXPECT_EQ(maps.error().first().kind, ErrorKind::FileNotText) << json;
    }
    EXPECT_EQ(readColumnMaps(QStringLiteral("/nowhere.json")).error().first().kind,
              ErrorKind::FileUnreadable);
}

}  // namespace baydesk::testing
