#include "storage/sqlite/GatheredWrites.h"

namespace baydesk::sqlite {

namespace {

// SQLite's own writing takes less than 128 KiB at once.
constexpr std::size_t MostBytes = 128 * 1024 - 1;

}  // namespace

bool GatheredWrites::follows(sqlite3_int64 offset) const {
    return offset == m_begin + static_cast<sqlite3_int64>(m_bytes.size());
}

int GatheredWrites::write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    const std::size_t together = m_bytes.size() + static_cast<std::size_t>(count);
    if (!follows(offset) || together > MostBytes) {
        if (const int flushed = flush(file); flushed != SQLITE_OK) return flushed;
    }
    if (m_bytes.empty()) m_begin = offset;
    const auto* const first = static_cast<const unsigned char*>(bytes);
    m_bytes.insert(m_bytes.end(), first, first + count);
    return SQLITE_OK;
}

int GatheredWrites::flush(sqlite3_file* file) {
    if (m_bytes.empty()) return SQLITE_OK;
    const int written =
        file->pMethods->xWrite(file, m_bytes.data(), static_cast<int>(m_bytes.size()), m_begin);
    m_bytes.clear();
    return written;
}

}  // namespace baydesk::sqlite
