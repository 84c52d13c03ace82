#include "storage/sql/PostgresConnecting.h"

#include "storage/sql/ConnectFailure.h"
#include "storage/sql/ServerSettings.h"

#include <poll.h>
#include <QDeadlineTimer>
#include <QUrlQuery>

#include <cerrno>
#include <clocale>

namespace baydesk::sql {

namespace {

constexpr int PatienceSeconds = 5;

// libpq speaks the language of whoever sits there, and only its English is known. Of this thread,
// and for as long as it lasts.
class InEnglish {
public:
    InEnglish()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE))),
          m_before(::uselocale(m_english)) {}
    ~InEnglish() {
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

// Its own wait would not let the answer be worded with the server's SQLSTATE.
int patienceOf(const DatabaseAddress& address) {
    const QUrlQuery query(address.location.section(u'?', 1));
    const int asked = query.queryItemValue(QStringLiteral("connect_timeout")).toInt();
    return asked > 0 ? asked : PatienceSeconds;
}

// False: it took too long.
bool waitFor(int socket, PostgresPollingStatusType turn, const QDeadlineTimer& limit) {
    pollfd waiting{socket, static_cast<short>(turn == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, static_cast<int>(limit.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

QVariantMap placeOf(const Libpq& pq, const PGconn* connection) {
    const auto text = [](const char* given) { return QString::fromUtf8(given); };
    return {{QStringLiteral("port"), text(pq.port(connection))},
            {QStringLiteral("user"), text(pq.user(connection))},
            {QStringLiteral("database"), text(pq.db(connection))}};
}

ServerConnection begin(const Libpq& pq, const DatabaseAddress& address) {
    const ServerSettings settings = connectSettings(address);
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : settings) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    constexpr int TheAddressIsAUrl = 1;
    return {pq.connectStartParams(keywords.data(), values.data(), TheAddressIsAUrl), pq.finish};
}

}  // namespace

ServerConnection closedConnection(const Libpq& pq) { return {nullptr, pq.finish}; }

Failed connectTo(const Libpq& pq, const DatabaseAddress& address, ServerConnection& connection) {
    if (!pq.isLoaded()) return postgresFailure({}, true, QStringLiteral("libpq is not installed"));
    const InEnglish words;
    connection = begin(pq, address);
    pq.setErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    pq.setNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    const QDeadlineTimer limit(std::chrono::seconds(patienceOf(address)));
    auto turn = pq.status(connection.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED
                                                              : PGRES_POLLING_WRITING;
    while (turn != PGRES_POLLING_OK && turn != PGRES_POLLING_FAILED) {
        if (!waitFor(pq.socket(connection.get()), turn, limit)) {
            EngineFailure late = postgresFailure({}, true, QStringLiteral("no answer in time"));
            connection.reset();
            return late;
        }
        turn = pq.connectPoll(connection.get());
    }
    if (turn == PGRES_POLLING_OK) {
        pq.setErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
        return {};
    }
    EngineFailure failure = connectFailure(QString::fromUtf8(pq.errorMessage(connection.get())),
                                           pq.connectionNeedsPassword(connection.get()) == 1,
                                           placeOf(pq, connection.get()));
    connection.reset();
    return failure;
}

}  // namespace baydesk::sql
