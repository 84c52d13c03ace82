#include "desktop/desk/Desk.h"

#include "desktop/desk/Counter.h"

#include <algorithm>
#include <utility>

namespace baydesk {

namespace {
constexpr int ReaderCount = 2;  // one long report must not keep the search box waiting
constexpr int OthersMs = 500;
constexpr int NoticedMs = 1000;  // past that a person asks themselves whether it was saved
}  // namespace

Desk::Desk(const Opener& open, Housekeeping housekeeping, QObject* parent)
    : QObject(parent), m_writer(std::make_unique<Counter>(open, std::move(housekeeping))) {
    for (int count = 0; count < ReaderCount; ++count)
        m_readers.push_back(std::make_unique<Counter>(open, Housekeeping()));
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, &Desk::changed);
    m_others.setInterval(OthersMs);
    connect(&m_others, &QTimer::timeout, this, &Desk::lookAtOthers);
    m_slow.setSingleShot(true);
    m_slow.setInterval(NoticedMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT waiting(true); });
}

Desk::~Desk() {
    for (const auto& reader : m_readers) reader->dropWaiting();
    m_writer->finish();  // it may still wake a reader
}

void Desk::wake() {
    post(*m_writer, [this](Workplace* workplace, const Error*) {
        if (workplace) post(*m_readers.front(), [](Workplace*, const Error*) {});
    });
}

void Desk::watchOthers() {
    m_others.start();
    lookAtOthers();  // what was written before is on the screens already
}

// The writing connection asks: to it, what this desk wrote is its own.
void Desk::lookAtOthers() {
    if (std::exchange(m_looksAtOthers, true)) return;
    struct Others {
        bool changed;
        bool lost;
    };
    askWriter(
        this,
        [](Workplace& workplace) -> Result<Others> {
            const bool changed = workplace.database->changedElsewhere();
            return Others{changed, workplace.database->isLost()};
        },
        [this](const Result<Others>& others) {
            m_looksAtOthers = false;
            setLost(others ? others->lost : others.error().has(ErrorKind::StoreUnreachable));
            if (others && others->changed) m_changed.start();
        });
}

void Desk::setLost(bool lost) {
    if (std::exchange(m_lost, lost) != lost) Q_EMIT this->lost(lost);
}

void Desk::post(Counter& counter, Job job, bool writes) { counter.post(std::move(job), writes); }

Counter& Desk::leastBusyReader() {
    return **std::min_element(
        m_readers.begin(), m_readers.end(),
        [](const auto& one, const auto& other) { return one->waiting() < other->waiting(); });
}

Desk::Ticket Desk::nextTicket(const QString& slot) {
    std::shared_ptr<std::atomic<quint64>>& latest = m_slots[slot];
    if (!latest) latest = std::make_shared<std::atomic<quint64>>(0);
    return {latest, ++*latest};
}

void Desk::verbBegins() {
    if (m_pendingVerbs++ == 0) m_slow.start();
}

void Desk::verbEnded(bool succeeded) {
    if (--m_pendingVerbs == 0) {
        if (!m_slow.isActive()) Q_EMIT waiting(false);
        m_slow.stop();
    }
    if (!succeeded) return;
    m_changed.start();
    Q_EMIT saved();
}

}  // namespace baydesk
