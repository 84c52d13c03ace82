#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace baydesk {

// In what characters a file is written. Auto: found out from the bytes.
enum class Encoding { Auto, Utf8, Gb18030, Utf16 };

// "auto", "utf-8", "gb18030" (or "gbk"), "utf-16", in any case; nothing for any other name.
std::optional<Encoding> encodingOf(const QString& name);

// The largest text file that is read at all: 256 MiB.
inline constexpr qint64 MostTextBytes = 256LL * 1024 * 1024;

// Makes text of bytes, strictly: one byte that does not fit, and it is not that encoding. A byte
// order mark decides (unless it contradicts what was asked for) and is taken off. Auto tries UTF-8,
// then GB18030 (what Chinese spreadsheets write), then what ICU takes it for.
// Errors: FileNotText (no such encoding, or binary).
Result<QString> decodeText(const QByteArray& bytes, Encoding encoding = Encoding::Auto);

// Errors with "path": FileUnreadable, FileEmpty, FileNotText; OutOfRange ("most": bytes) at "file".
Result<QString> readTextFile(const QString& path, Encoding encoding = Encoding::Auto);

}  // namespace baydesk
