#include "exchange/DelimitedReader.h"

#include <csv.h>
#include <QStringView>
#include <algorithm>
#include <map>

namespace baydesk {

namespace {

// The lines of a text, whether they end in LF, CRLF or CR, without their ends.
std::vector<QStringView> linesOf(QStringView whole) {
    std::vector<QStringView> lines;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (whole[at] != u'\n' && whole[at] != u'\r') continue;
        lines.push_back(whole.mid(begin, at - begin));
        if (whole[at] == u'\r' && at + 1 < whole.size() && whole[at + 1] == u'\n') ++at;
        begin = at + 1;
    }
    if (begin < whole.size()) lines.push_back(whole.mid(begin));
    return lines;
}

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }

// libcsv, fed line by line so that each row knows on which line it began.
class RowParser {
public:
    explicit RowParser(QChar delimiter, unsigned char options = 0) {
        constexpr std::size_t Block = 4096;
        csv_init(&m_parser, options);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter.toLatin1()));
        csv_set_blk_size(&m_parser, Block);
    }
    ~RowParser() { csv_free(&m_parser); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    // Whether the row is complete with this line.
    bool feed(QStringView line) {
        const QByteArray bytes = line.toUtf8() + '\n';
        const auto size = static_cast<std::size_t>(bytes.size());
        m_complete = false;
        if (csv_parse(&m_parser, bytes.constData(), size, onField, onRow, this) != size)
            m_failed = true;
        return m_complete;
    }
    bool failed() const { return m_failed; }
    QStringList takeFields() { return std::exchange(m_fields, {}); }

private:
    static void onField(void* bytes, std::size_t size, void* self) {
        const QString field =
            QString::fromUtf8(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
        static_cast<RowParser*>(self)->m_fields.push_back(
            field.size() > MostCellCharacters ? field.left(MostCellCharacters) : field);
    }
    static void onRow(int, void* self) { static_cast<RowParser*>(self)->m_complete = true; }

    csv_parser m_parser = {};
    QStringList m_fields;
    bool m_complete = false;
    bool m_failed = false;
};

class Reader {
public:
    Reader(const QString& text, QChar delimiter) : m_lines(linesOf(text)), m_delimiter(delimiter) {}

    std::vector<DelimitedRow> rows() {
        while (m_at < m_lines.size()) {
            if (isBlank(m_lines[m_at]))
                ++m_at;
            else
                readRow();
        }
        return std::move(m_rows);
    }

private:
    // Reading again after a stray quote costs the rest of the file each time; a file with more of
    // them than this is read line by line from there on.
    static constexpr int MostStrayQuotes = 50;

    void readRow() {
        const std::size_t first = m_at;
        RowParser parser(m_delimiter);
        std::size_t next = first;
        bool complete = false;
        while (!complete && next < m_lines.size()) {
            complete = parser.feed(m_lines[next++]);
            if (!complete && m_strayQuotes >= MostStrayQuotes) break;
        }
        QStringList fields = parser.takeFields();
        if (!complete || (next > first + 1 && !isPlainlyQuoted(first, next, fields.size()))) {
            ++m_strayQuotes;
            keep({lineNumber(first), {m_lines[first].left(MostCellCharacters).toString()}, true});
            m_at = first + 1;
            return;
        }
        keep({lineNumber(first), std::move(fields), false});
        m_at = next;
    }

    // Whether the lines really are one row: a stray quote at the beginning of a field may meet the
    // opening quote of a later row and swallow what lies between. Then the columns differ from
    // those of the row before, or a quote stands where strict rules allow none.
    bool isPlainlyQuoted(std::size_t first, std::size_t next, qsizetype columns) const {
        if (m_width > 0 && columns != m_width) return false;
        RowParser strict(m_delimiter, CSV_STRICT);
        for (std::size_t at = first; at < next; ++at) strict.feed(m_lines[at]);
        return !strict.failed();
    }

    void keep(DelimitedRow row) {
        if (!row.openQuote) m_width = row.fields.size();
        m_rows.push_back(std::move(row));
    }
    static int lineNumber(std::size_t index) { return static_cast<int>(index) + 1; }

    std::vector<QStringView> m_lines;
    QChar m_delimiter;
    std::vector<DelimitedRow> m_rows;
    qsizetype m_width = 0;
    std::size_t m_at = 0;
    int m_strayQuotes = 0;
};

// How often a sign stands on a line outside of quotes.
int countOf(QStringView line, QChar sign) {
    int count = 0;
    bool quoted = false;
    for (const QChar each : line) {
        if (each == u'"') quoted = !quoted;
        if (each == sign && !quoted) ++count;
    }
    return count;
}

}  // namespace

QChar delimiterOf(const QString& text) {
    constexpr int Sample = 30;
    constexpr qsizetype SampleSigns = 100'000;
    const std::vector<QStringView> lines = linesOf(QStringView(text).left(SampleSigns));
    QChar best = u',';
    std::pair<int, int> bestScore;  // lines that agree, delimiters on each
    for (const QChar candidate : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        std::map<int, int> linesWith;
        int seen = 0;
        for (const QStringView line : lines) {
            if (isBlank(line)) continue;
            if (++seen > Sample) break;
            if (const int count = countOf(line, candidate); count > 0) ++linesWith[count];
        }
        for (const auto& entry : linesWith) {
            const std::pair<int, int> score(entry.second, entry.first);
            if (score <= bestScore) continue;
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

qint64 cellsAtMost(const QString& text, QChar delimiter) {
    return text.count(delimiter) + text.count(u'\n') + text.count(u'\r') + 1;
}

std::vector<DelimitedRow> readDelimited(const QString& text, QChar delimiter) {
    return Reader(text, delimiter).rows();
}

}  // namespace baydesk
