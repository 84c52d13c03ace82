#pragma once

#include "exchange/DelimitedReader.h"
#include "exchange/ImportPlan.h"
#include "exchange/TextDecoding.h"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>
#include <QByteArray>
#include <QString>
#include <memory>

namespace baydesk::testing {

// Text as a file in another encoding has it.
inline QByteArray encoded(const QString& text, const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open(charset, &status);
    QByteArray bytes(text.size() * 4 + 16, '\0');
    const int32_t size = ucnv_fromUChars(
        converter, bytes.data(), static_cast<int32_t>(bytes.size()),
        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    EXPECT_TRUE(U_SUCCESS(status)) << charset;
    bytes.truncate(size);
    return bytes;
}

inline ImportFile importFile(const QString& text) {
    return {QStringLiteral("list.csv"), readDelimited(text, delimiterOf(text))};
}

// A file of tests/data/import as the program reads it.
inline ImportFile sampleFile(const QString& name) {
    const QString path = QStringLiteral(BAYDESK_TEST_DATA "/import/") + name;
    const Result<QString> text = readTextFile(path);
    EXPECT_TRUE(text.ok()) << path.toStdString();
    if (!text.ok()) return {name, {}};
    return {name, readDelimited(*text, delimiterOf(*text))};
}

}  // namespace baydesk::testing
