#include "storage/sql/EngineLink.h"

#include "base/Contracts.h"
#include "storage/sql/PostgresConnecting.h"
#include "storage/sql/ServerPatience.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace baydesk::sql {

namespace {

// Types of a result's columns, from the server's catalogue (pg_type.dat); they never change.
constexpr Oid BoolType = 16;
constexpr Oid BytesType = 17;
constexpr Oid Int8Type = 20;
constexpr Oid Int2Type = 21;
constexpr Oid Int4Type = 23;

// So many small answers fit into the socket's buffers: with more, client and server could wait for
// each other to read.
constexpr std::size_t MostPending = 200;

using ResultPointer = Libpq::ResultPointer;

// "a = ? AND b = '?'" in the server's way: "a = $1 AND b = '?'".
QByteArray numbered(const QString& statement) {
    QString text;
    int count = 0;
    bool quoted = false;
    for (const QChar character : statement) {
        if (character == QLatin1Char('\'')) quoted = !quoted;
        if (character == QLatin1Char('?') && !quoted) {
            text += QLatin1Char('$') + QString::number(++count);
        } else {
            text += character;
        }
    }
    return text.toUtf8();
}

// A number or a text as it is told to the server; null where it is NULL.
QByteArray textOf(const Value& value) {
    if (value.kind() == Value::Kind::Number) return QByteArray::number(value.number());
    if (value.kind() != Value::Kind::Text) return {};
    return value.text().isEmpty() ? QByteArray("") : value.text().toUtf8();
}

// The values of one statement as libpq wants them. Bytes go as they are, all else as text.
class Parameters {
public:
    explicit Parameters(const Values& values) {
        m_texts.reserve(values.size());
        for (const Value& value : values) add(value);
        for (const QByteArray& text : m_texts) {
            m_pointers.push_back(text.isNull() ? nullptr : text.constData());
            m_lengths.push_back(static_cast<int>(text.size()));
        }
    }

    int count() const { return static_cast<int>(m_texts.size()); }
    const char* const* pointers() const { return m_pointers.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

private:
    void add(const Value& value) {
        const bool isBytes = value.kind() == Value::Kind::Bytes;
        m_formats.push_back(isBytes ? 1 : 0);
        m_texts.push_back(isBytes ? value.bytes() : textOf(value));
    }

    std::vector<QByteArray> m_texts;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

QVariant cellOf(const Libpq& pq, const PGresult* result, int row, int column) {
    if (pq.getisnull(result, row, column) == 1) return {};
    const char* text = pq.getvalue(result, row, column);
    const int length = pq.getlength(result, row, column);
    switch (pq.ftype(result, column)) {
        case BoolType:
            return QVariant::fromValue<qint64>(*text == 't' ? 1 : 0);
        case Int2Type:
        case Int4Type:
        case Int8Type:
            return QVariant::fromValue<qint64>(QByteArray::fromRawData(text, length).toLongLong());
        case BytesType:
            // "\x0afe…": the server's hex form, the default since version 9.
            return QByteArray::fromHex(QByteArray::fromRawData(text + 2, length - 2));
        default:
            return QString::fromUtf8(text, length);
    }
}

// A row of a result, its cells turned into values.
class PostgresRow final : public Row {
public:
    PostgresRow(const Libpq& pq, const PGresult* result)
        : m_pq(pq), m_result(result), m_cells(static_cast<std::size_t>(pq.nfields(result))) {}

    void read(int row) {
        int column = 0;
        for (QVariant& cell : m_cells) cell = cellOf(m_pq, m_result, row, column++);
    }

    qint64 integer(int column) const override { return cell(column).toLongLong(); }
    QString text(int column) const override { return cell(column).toString(); }
    QByteArray bytes(int column) const override { return cell(column).toByteArray(); }
    bool isNull(int column) const override { return cell(column).isNull(); }

private:
    const QVariant& cell(int column) const { return m_cells.at(static_cast<std::size_t>(column)); }

    const Libpq& m_pq;
    const PGresult* m_result;
    std::vector<QVariant> m_cells;
};

// Writes wait in a queue and go to the server together with the next statement that needs an
// answer (libpq's pipeline): a verb costs a few round trips, however many rows it writes. QPSQL has
// no such thing and needs two trips for each statement.
class PostgresLink final : public EngineLink {
public:
    explicit PostgresLink(DatabaseAddress address) : m_address(std::move(address)) {}

    Failed open() override;
    Failed settle(bool readOnly) override;
    Failed beginRead() override {
        return begin(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), true);
    }
    Failed beginWrite() override;
    Failed commit() override;
    void rollback() override;
    Failed read(const QString& statement, const Values& values,
                const std::function<void(const Row&)>& each) override;
    void foretell(const std::function<void()>& reads) override;
    Failed write(const QString& statement, const Values& values, qint64& touched) override;
    Failed writeLater(const QString& statement, const Values& values) override;
    Failed runScript(const QString& text) override;
    Failed copyRows(const QString& table, const QStringList& columns, const Values& cells) override;
    void announce() override;
    bool changedElsewhere() override;
    bool isLost() const override;
    pg_conn* postgres() const override { return m_connection.get(); }

private:
    Failed begin(const QString& statement, bool onlyReads);
    // Ends a transaction that wrote nothing; how it ended is of no interest, and not waited for.
    Failed endReading();
    void finishEnding();
    struct Step {
        QString statement;
        Values values;
        bool isControl = false;  // BEGIN, COMMIT: not prepared
    };

    // The answers that are to come, in order: for a PREPARE the statement's text, else empty.
    using Expected = std::vector<QString>;
    using Answers = std::vector<ResultPointer>;
    // What was foretold, and its answer once it has been asked.
    struct Foretold {
        Step step;
        ResultPointer answer;
    };

    // Sends everything that waits, and what is foretold; gives the answer to the last that waited.
    Failed flush(ResultPointer& last);
    bool send(const Step& step, Expected& expected);
    // The next answer; nothing where there is no more.
    ResultPointer nextAnswer();
    // Sends a text by itself; gives the first answer that is none, or the last.
    ResultPointer runAlone(const char* text);
    // The answers to all but PREPARE.
    Failed receive(const Expected& expected, Answers& answers);
    // The answer to what was foretold, or nothing: it was not.
    Failed take(const QString& statement, const Values& values, ResultPointer& answer);
    EngineFailure failureOf(const PGresult* result) const;
    // Asks for what waits, so that the next call finds the connection idle.
    Failed flushWaiting();

    DatabaseAddress m_address;
    Libpq m_pq;
    ServerConnection m_connection = closedConnection(m_pq);
    std::vector<Step> m_waiting;
    std::vector<Foretold> m_foretold;
    bool m_isForetelling = false;
    // The name under which the server knows each statement text.
    std::unordered_map<QString, QByteArray> m_names;
    int m_nameCount = 0;
    std::size_t m_opening = 0;  // how many steps begin the transaction
    bool m_listens = false;
    bool m_onlyReads = false;
};

Failed PostgresLink::open() { return connectTo(m_pq, m_address, m_connection); }

// What the server closed while nobody asked anything is noticed here.
bool PostgresLink::isLost() const {
    if (!m_pq.isLoaded()) return true;
    hear(m_pq, postgres());
    return m_pq.status(postgres()) == CONNECTION_BAD;
}

ResultPointer PostgresLink::nextAnswer() {
    awaitAnswer(m_pq, postgres());
    return m_pq.own(m_pq.getResult(postgres()));
}

EngineFailure PostgresLink::failureOf(const PGresult* result) const {
    const char* state =
        result != nullptr ? m_pq.resultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    // Only the primary message: the detail quotes the row, which is a customer's data.
    const char* primary =
        result != nullptr ? m_pq.resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    return postgresFailure(
        QString::fromLatin1(state), isLost(),
        QString::fromUtf8(primary != nullptr ? primary : m_pq.errorMessage(postgres())));
}

Failed PostgresLink::settle(bool readOnly) {
    QString settings = QStringLiteral(
        "SET client_min_messages = warning; SET bytea_output = 'hex';"
        "SET standard_conforming_strings = on; SET lock_timeout = '15s';"
        "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5;"
        "SET tcp_keepalives_count = 3");
    if (readOnly) settings += QStringLiteral("; SET default_transaction_read_only = on");
    m_listens = false;
    // What is sent waits in libpq, and only awaitAnswer() waits for the line.
    m_pq.setnonblocking(postgres(), 1);
    return runScript(settings);
}

Failed PostgresLink::begin(const QString& statement, bool onlyReads) {
    finishEnding();
    m_foretold.clear();
    m_onlyReads = onlyReads;
    m_waiting.push_back({statement, {}, true});
    m_opening = m_waiting.size();
    return {};
}

// Where a counter loses its line in the middle of a verb, what it locked is free before the others
// have waited in vain. A long report may think as long as it likes: it locks nothing.
Failed PostgresLink::beginWrite() {
    if (Failed failed = begin(QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"), false))
        return failed;
    m_waiting.push_back(
        {QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = '8s'"), {}, true});
    m_opening = m_waiting.size();
    return {};
}

Failed PostgresLink::commit() {
    m_foretold.clear();
    // Nothing came after BEGIN, which has not been sent.
    if (m_waiting.size() == m_opening && m_pq.transactionStatus(postgres()) == PQTRANS_IDLE) {
        m_waiting.clear();
        return {};
    }
    if (m_onlyReads) return endReading();
    m_waiting.push_back({QStringLiteral("COMMIT"), {}, true});
    ResultPointer last = m_pq.own(nullptr);
    if (Failed failed = flush(last)) return failed;
    // A transaction that had failed answers COMMIT with ROLLBACK, and that is no error to libpq.
    if (qstrcmp(m_pq.cmdStatus(last.get()), "COMMIT") == 0) return {};
    return postgresFailure({}, false, QStringLiteral("the server rolled the transaction back"));
}

Failed PostgresLink::endReading() {
    if (Failed failed = flushWaiting()) return failed;
    const bool sent =
        m_pq.sendQueryParams(postgres(), "COMMIT", 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
    return sent ? Failed() : failureOf(nullptr);
}

void PostgresLink::finishEnding() {
    if (m_pq.transactionStatus(postgres()) != PQTRANS_ACTIVE) return;
    while (nextAnswer()) continue;
}

void PostgresLink::rollback() {
    m_waiting.clear();
    m_foretold.clear();
    finishEnding();
    if (m_pq.transactionStatus(postgres()) == PQTRANS_IDLE || isLost()) return;
    runAlone("ROLLBACK");
}

Failed PostgresLink::read(const QString& statement, const Values& values,
                          const std::function<void(const Row&)>& each) {
    ResultPointer last = m_pq.own(nullptr);
    if (m_isForetelling) {
        m_foretold.push_back({{statement, values}, m_pq.own(nullptr)});
        return {};
    }
    if (Failed failed = take(statement, values, last)) return failed;
    if (!last) {
        m_waiting.push_back({statement, values});
        if (Failed failed = flush(last)) return failed;
    }
    PostgresRow view(m_pq, last.get());
    for (int row = 0; row < m_pq.ntuples(last.get()); ++row) {
        view.read(row);
        each(view);
    }
    return {};
}

void PostgresLink::foretell(const std::function<void()>& reads) {
    const bool outer = std::exchange(m_isForetelling, true);
    reads();
    m_isForetelling = outer;
}

Failed PostgresLink::take(const QString& statement, const Values& values, ResultPointer& answer) {
    const auto known =
        std::find_if(m_foretold.begin(), m_foretold.end(), [&](const Foretold& foretold) {
            return foretold.step.statement == statement && foretold.step.values == values;
        });
    if (known == m_foretold.end()) return {};
    const auto at = known - m_foretold.begin();
    if (!known->answer) {
        ResultPointer last = m_pq.own(nullptr);
        if (Failed failed = flush(last)) return failed;
    }
    answer = std::move(m_foretold[static_cast<std::size_t>(at)].answer);
    m_foretold.erase(m_foretold.begin() + at);
    return {};
}

Failed PostgresLink::write(const QString& statement, const Values& values, qint64& touched) {
    BD_EXPECTS(!m_isForetelling);
    m_waiting.push_back({statement, values});
    ResultPointer last = m_pq.own(nullptr);
    if (Failed failed = flush(last)) return failed;
    touched = QByteArray(m_pq.cmdTuples(last.get())).toLongLong();
    return {};
}

Failed PostgresLink::writeLater(const QString& statement, const Values& values) {
    BD_EXPECTS(!m_isForetelling);
    m_waiting.push_back({statement, values});
    if (m_waiting.size() < MostPending) return {};
    ResultPointer last = m_pq.own(nullptr);
    return flush(last);
}

void PostgresLink::announce() {
    m_waiting.push_back({QStringLiteral("NOTIFY baydesk_changed"), {}, true});
}

bool PostgresLink::changedElsewhere() {
    if (!m_listens) {
        m_listens = !runScript(QStringLiteral("LISTEN baydesk_changed"));
        return false;
    }
    bool changed = false;
    finishEnding();
    m_pq.consumeInput(postgres());
    while (PGnotify* const heard = m_pq.notifies(postgres())) {
        changed = changed || heard->be_pid != m_pq.backendPID(postgres());
        m_pq.freemem(heard);
    }
    return changed;
}

Failed PostgresLink::flushWaiting() {
    if (m_waiting.empty()) return {};
    ResultPointer last = m_pq.own(nullptr);
    return flush(last);
}

ResultPointer PostgresLink::runAlone(const char* text) {
    ResultPointer last = m_pq.own(nullptr);
    finishEnding();
    if (m_pq.sendQuery(postgres(), text) != 1) return last;
    bool failed = false;
    while (ResultPointer answer = nextAnswer()) {
        if (failed) continue;
        const ExecStatusType status = m_pq.resultStatus(answer.get());
        last = std::move(answer);
        if (status == PGRES_COPY_IN) break;
        failed =
            status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY;
    }
    return last;
}

Failed PostgresLink::runScript(const QString& text) {
    if (Failed failed = flushWaiting()) return failed;
    const ResultPointer result = runAlone(text.toUtf8().constData());
    const ExecStatusType status = m_pq.resultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) {
        return {};
    }
    return failureOf(result.get());
}

namespace {

// One value in COPY's text form: a tab ends it, a line break the row, and NULL is written \N.
void appendCopied(QByteArray& text, const Value& value) {
    if (value.kind() == Value::Kind::Bytes) {
        text += "\\\\x" + value.bytes().toHex();
        return;
    }
    const QByteArray told = textOf(value);
    if (told.isNull()) {
        text += "\\N";
        return;
    }
    for (const char character : told) {
        switch (character) {
            case '\\':
                text += "\\\\";
                break;
            case '\n':
                text += "\\n";
                break;
            case '\r':
                text += "\\r";
                break;
            case '\t':
                text += "\\t";
                break;
            default:
                text += character;
        }
    }
}

QByteArray copied(const Values& cells, std::size_t columns) {
    QByteArray text;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        appendCopied(text, cells[at]);
        text += (at + 1) % columns == 0 ? '\n' : '\t';
    }
    return text;
}

}  // namespace

Failed PostgresLink::copyRows(const QString& table, const QStringList& columns,
                              const Values& cells) {
    if (Failed failed = flushWaiting()) return failed;
    const QByteArray statement = QStringLiteral("COPY %1 (%2) FROM STDIN")
                                     .arg(table, columns.join(QLatin1Char(',')))
                                     .toUtf8();
    const ResultPointer begun = runAlone(statement.constData());
    if (m_pq.resultStatus(begun.get()) != PGRES_COPY_IN) return failureOf(begun.get());
    const QByteArray text = copied(cells, static_cast<std::size_t>(columns.size()));
    const bool sent =
        m_pq.putCopyData(postgres(), text.constData(), static_cast<int>(text.size())) == 1 &&
        m_pq.putCopyEnd(postgres(), nullptr) == 1;
    if (!sent) return failureOf(nullptr);
    const ResultPointer ended = nextAnswer();
    const ResultPointer nothing = nextAnswer();
    if (m_pq.resultStatus(ended.get()) != PGRES_COMMAND_OK) return failureOf(ended.get());
    return {};
}

Failed PostgresLink::flush(ResultPointer& last) {
    const std::vector<Step> steps = std::exchange(m_waiting, {});
    if (isLost() || m_pq.enterPipelineMode(postgres()) != 1) return failureOf(nullptr);
    Expected expected;
    bool sent = true;
    for (const Step& step : steps) sent = sent && send(step, expected);
    std::vector<Foretold*> asked;
    for (Foretold& foretold : m_foretold)
        if (!foretold.answer) asked.push_back(&foretold);
    for (const Foretold* const each : asked) sent = sent && send(each->step, expected);
    Failed unsent;
    if (!sent) unsent = failureOf(nullptr);
    if (m_pq.pipelineSync(postgres()) != 1) return unsent ? unsent : failureOf(nullptr);
    Answers answers;
    if (Failed failed = receive(expected, answers); unsent || failed) {
        m_foretold.clear();
        return unsent ? unsent : failed;
    }
    if (!steps.empty()) last = std::move(answers[steps.size() - 1]);
    for (std::size_t at = 0; at < asked.size(); ++at)
        asked[at]->answer = std::move(answers[steps.size() + at]);
    return {};
}

bool PostgresLink::send(const Step& step, Expected& expected) {
    if (step.isControl) {
        expected.emplace_back();
        return m_pq.sendQueryParams(postgres(), step.statement.toUtf8().constData(), 0, nullptr,
                                    nullptr, nullptr, nullptr, 0) == 1;
    }
    const auto [known, isNew] = m_names.try_emplace(step.statement);
    QByteArray& name = known->second;
    if (isNew) {
        name = QByteArray("baydesk_") + QByteArray::number(++m_nameCount);
        const QByteArray text = numbered(step.statement);
        expected.push_back(step.statement);
        if (m_pq.sendPrepare(postgres(), name.constData(), text.constData(), 0, nullptr) != 1) {
            return false;
        }
    }
    const Parameters parameters(step.values);
    expected.emplace_back();
    return m_pq.sendQueryPrepared(postgres(), name.constData(), parameters.count(),
                                  parameters.pointers(), parameters.lengths(), parameters.formats(),
                                  0) == 1;
}

Failed PostgresLink::receive(const Expected& expected, Answers& answers) {
    Failed failed;
    for (const QString& preparing : expected) {
        ResultPointer result = nextAnswer();
        // Without an answer nothing is known about the rest: the connection is of no more use.
        if (!result) return failed ? failed : failureOf(nullptr);
        const ResultPointer end = nextAnswer();  // each answer ends with an empty one
        const ExecStatusType status = m_pq.resultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
            if (preparing.isEmpty()) answers.push_back(std::move(result));
            continue;
        }
        if (!failed && status != PGRES_PIPELINE_ABORTED) failed = failureOf(result.get());
        if (!preparing.isEmpty()) m_names.erase(preparing);
        if (isLost()) return failed;
    }
    const ResultPointer end = nextAnswer();  // the pipeline's own end
    if (m_pq.exitPipelineMode(postgres()) != 1 && !failed) failed = failureOf(nullptr);
    return failed;
}

}  // namespace

std::unique_ptr<EngineLink> makePostgresLink(const DatabaseAddress& address) {
    return std::make_unique<PostgresLink>(address);
}

}  // namespace baydesk::sql
