#include "exchange/TextDecoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace baydesk {

namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

struct ByteOrderMark {
    QByteArray bytes;
    const char* charset;
    Encoding encoding;
};

const std::array<ByteOrderMark, 4>& byteOrderMarks() {
    static const std::array<ByteOrderMark, 4> marks = {{
        {QByteArray("\xEF\xBB\xBF", 3), "UTF-8", Encoding::Utf8},
        {QByteArray("\x84\x31\x95\x33", 4), "gb18030", Encoding::Gb18030},
        {QByteArray("\xFF\xFE", 2), "UTF-16LE", Encoding::Utf16},
        {QByteArray("\xFE\xFF", 2), "UTF-16BE", Encoding::Utf16},
    }};
    return marks;
}

// The text, if every byte fits that charset.
std::optional<QString> strictly(const QByteArray& bytes, const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset, &status));
    if (U_FAILURE(status)) return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    // None of these charsets makes more UTF-16 units than it has bytes.
    QString text(bytes.size(), Qt::Uninitialized);
    static_assert(sizeof(QChar) == sizeof(UChar));
    auto* const begin = reinterpret_cast<UChar*>(text.data());
    UChar* target = begin;
    const char* source = bytes.constData();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source,
                   bytes.constData() + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status)) return std::nullopt;
    text.truncate(target - begin);
    return text;
}

bool isControl(QChar sign) {
    if (sign == u'\t' || sign == u'\n' || sign == u'\r') return false;
    return sign < u' ' || (sign >= QChar(0x7F) && sign < QChar(0xA0));
}

// Text has no zeros and hardly any control characters; a single stray one is the row's fault, not
// the file's.
bool looksLikeText(const QString& text) {
    constexpr qsizetype OneIn = 20;
    qsizetype controls = 0;
    for (const QChar sign : text) {
        if (sign.isNull() || sign >= QChar(0xFFFE)) return false;
        if (isControl(sign)) ++controls;
    }
    return controls <= 1 + text.size() / OneIn;
}

std::optional<QString> plausibly(const QByteArray& bytes, const char* charset) {
    std::optional<QString> text = strictly(bytes, charset);
    if (text && !looksLikeText(*text)) return std::nullopt;
    return text;
}

// UTF-16 without a mark shows by its zero bytes: every comma, digit and line end has one, always on
// the same side.
const char* unmarkedUtf16(const QByteArray& bytes) {
    if (bytes.size() % 2 != 0) return nullptr;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        if (bytes[at] == 0) ++zeros[at % 2];
    if (zeros[0] == 0 && zeros[1] > 0) return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] > 0) return "UTF-16BE";
    return nullptr;
}

// Whether bytes that are valid GB18030 are meant so: Big5 and Shift-JIS bytes are valid too, but
// they fall mostly outside the area of GB 2312, where nearly all of Chinese business writing is.
bool isMostlyGb2312(const QByteArray& bytes) {
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype at = 0; at + 1 < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) continue;
        ++pairs;
        ++at;
        if (lead >= 0xA1 && lead <= 0xF7 && static_cast<unsigned char>(bytes[at]) >= 0xA1) ++common;
    }
    return common * 10 >= pairs * 7;
}

std::optional<QString> asIcuTakesIt(const QByteArray& bytes) {
    constexpr int32_t LeastConfidence = 20;
    constexpr qsizetype Sample = 1024 * 1024;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    if (U_FAILURE(status)) return std::nullopt;
    const auto size = static_cast<int32_t>(std::min(bytes.size(), Sample));
    ucsdet_setText(detector.get(), bytes.constData(), size, &status);
    int32_t count = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status)) return std::nullopt;
    for (int32_t at = 0; at < count; ++at) {
        if (ucsdet_getConfidence(matches[at], &status) < LeastConfidence) break;
        std::optional<QString> text = plausibly(bytes, ucsdet_getName(matches[at], &status));
        if (text) return text;
    }
    return std::nullopt;
}

std::optional<QString> guessed(const QByteArray& bytes) {
    if (const char* const utf16 = unmarkedUtf16(bytes)) return plausibly(bytes, utf16);
    std::optional<QString> text = plausibly(bytes, "UTF-8");
    if (text) return text;
    std::optional<QString> chinese = plausibly(bytes, "gb18030");
    if (chinese && isMostlyGb2312(bytes)) return chinese;
    text = asIcuTakesIt(bytes);
    return text ? text : chinese;
}

std::optional<QString> decoded(const QByteArray& bytes, Encoding encoding) {
    for (const ByteOrderMark& mark : byteOrderMarks()) {
        if (!bytes.startsWith(mark.bytes)) continue;
        if (encoding != Encoding::Auto && encoding != mark.encoding) continue;
        return plausibly(bytes.mid(mark.bytes.size()), mark.charset);
    }
    switch (encoding) {
        case Encoding::Auto:
            return guessed(bytes);
        case Encoding::Utf8:
            return plausibly(bytes, "UTF-8");
        case Encoding::Gb18030:
            return plausibly(bytes, "gb18030");
        case Encoding::Utf16: {
            const char* const found = unmarkedUtf16(bytes);
            return plausibly(bytes, found ? found : "UTF-16LE");
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Encoding> encodingOf(const QString& name) {
    const QString plain = name.toLower();
    if (plain == u"auto") return Encoding::Auto;
    if (plain == u"utf-8" || plain == u"utf8") return Encoding::Utf8;
    if (plain == u"gb18030" || plain == u"gbk" || plain == u"gb2312") return Encoding::Gb18030;
    if (plain == u"utf-16" || plain == u"utf16") return Encoding::Utf16;
    return std::nullopt;
}

Result<QString> decodeText(const QByteArray& bytes, Encoding encoding) {
    std::optional<QString> text = decoded(bytes, encoding);
    if (!text) return Error(ErrorKind::FileNotText);
    return *std::move(text);
}

Result<QString> readTextFile(const QString& path, Encoding encoding) {
    const QVariantMap details = {{QStringLiteral("path"), path}};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::FileUnreadable, {}, details);
    // One byte more than allowed tells a file too large from one that is just not; a pipe has no
    // size to ask for.
    const QByteArray bytes = file.read(MostTextBytes + 1);
    if (file.error() != QFileDevice::NoError) return Error(ErrorKind::FileUnreadable, {}, details);
    if (bytes.size() > MostTextBytes)
        return Error(ErrorKind::OutOfRange, QStringLiteral("file"),
                     {{QStringLiteral("path"), path}, {QStringLiteral("most"), MostTextBytes}});
    if (bytes.trimmed().isEmpty()) return Error(ErrorKind::FileEmpty, {}, details);
    const std::optional<QString> text = decoded(bytes, encoding);
    if (!text) return Error(ErrorKind::FileNotText, {}, details);
    return *text;
}

}  // namespace baydesk
