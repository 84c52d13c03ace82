#pragma once

#include "application/Workplace.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace baydesk {

class Counter;

// The only way from a screen to the store. The GUI thread never touches a database and never waits:
// what it wants is posted to a thread that has a connection of its own, and the answer comes back
// as an event, if whoever asked is still there.
//
//     context.desk.ask(this, [id](Workplace& workplace) { return orderView(workplace, id); },
//                      [this](const Result<OrderView>& view) { show(view); });
//
// What is posted captures by value: it runs on another thread, maybe after the screen is gone.
class Desk : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Workplace>>()>;
    using Housekeeping = std::function<void(Workplace&)>;

    // `open` is called on each thread, there and then when it is first needed, and again as long as
    // it fails. `housekeeping` runs on the writing thread after verbs, when nothing else is
    // waiting.
    explicit Desk(const Opener& open, Housekeeping housekeeping = {}, QObject* parent = nullptr);
    // Verbs that were told are still carried out; questions are dropped.
    ~Desk() override;

    // Opens the store before anything is asked: the writing thread first, because it is the one
    // that may have to migrate, then the one that answers first.
    void wake();

    // From now on looks twice a second whether another counter has written: changed() follows; and
    // whether the server is there: lost() follows, and it is connected to again.
    void watchOthers();

    // Reads. `question(Workplace&)` gives a Result<T>; `done(const Result<T>&)` hears it.
    template <typename Question, typename Answer>
    void ask(QObject* receiver, Question question, Answer done) {
        post(leastBusyReader(), wrap(receiver, std::move(question), std::move(done), {}));
    }

    // The same, but only the latest question of a slot counts: one that was overtaken is neither
    // run nor answered. A slot is named by its purpose: "search", "reception.plate".
    template <typename Question, typename Answer>
    void askLatest(const QString& slot, QObject* receiver, Question question, Answer done) {
        post(leastBusyReader(),
             wrap(receiver, std::move(question), std::move(done), nextTicket(slot)));
    }
    // Nothing that was asked in this slot is answered any more.
    void forget(const QString& slot) { nextTicket(slot); }

    // Writes: one after another, in the order told, never dropped. After a success changed()
    // follows.
    template <typename Verb, typename Answer>
    void tell(QObject* receiver, Verb verb, Answer done) {
        post(*m_writer, wrap(receiver, std::move(verb), std::move(done), {}, true), true);
    }

    // Asks the writing thread: what it was told before is done by then.
    template <typename Question, typename Answer>
    void askWriter(QObject* receiver, Question question, Answer done) {
        post(*m_writer, wrap(receiver, std::move(question), std::move(done), {}));
    }

    // Verbs that were told and have not been answered yet.
    int pendingVerbs() const { return m_pendingVerbs; }

Q_SIGNALS:
    // Something was written: screens look again. Several verbs in a row give one signal.
    void changed();
    // For the status line: a verb was saved.
    void saved();
    // For the status line: what was told a second ago has no answer yet; later, that all has.
    void waiting(bool still);
    // For the status line: the server does not answer; later, that it does again.
    void lost(bool still);

private:
    // A job runs with a workplace, or with the reason why there is none.
    using Job = std::function<void(Workplace*, const Error*)>;
    struct Ticket {
        std::shared_ptr<std::atomic<quint64>> latest;
        quint64 own = 0;
        bool isOvertaken() const { return latest && latest->load() != own; }
    };

    template <typename Function, typename Answer>
    Job wrap(QObject* receiver, Function function, Answer done, const Ticket& ticket,
             bool isVerb = false) {
        using Given = std::invoke_result_t<Function, Workplace&>;
        if (isVerb) verbBegins();
        const QPointer<QObject> guarded(receiver);
        return [this, guarded, function, done, ticket, isVerb](Workplace* workplace,
                                                               const Error* error) {
            if (ticket.isOvertaken()) return;
            const Given outcome = workplace ? Given(function(*workplace)) : Given(*error);
            // `this` outlives its threads: the destructor waits for them.
            QMetaObject::invokeMethod(
                this,
                [this, guarded, done, ticket, isVerb, outcome] {
                    if (isVerb) verbEnded(outcome.ok());
                    if (guarded && !ticket.isOvertaken()) done(outcome);
                },
                Qt::QueuedConnection);
        };
    }

    void post(Counter& counter, Job job, bool writes = false);
    Counter& leastBusyReader();
    Ticket nextTicket(const QString& slot);
    void lookAtOthers();
    void setLost(bool lost);
    void verbBegins();
    void verbEnded(bool succeeded);

    std::unique_ptr<Counter> m_writer;
    std::vector<std::unique_ptr<Counter>> m_readers;
    QHash<QString, std::shared_ptr<std::atomic<quint64>>> m_slots;
    QTimer m_changed;
    QTimer m_slow;  // runs while verbs are pending, and has run out when they wait
    QTimer m_others;
    bool m_looksAtOthers = false;
    bool m_lost = false;
    int m_pendingVerbs = 0;
};

}  // namespace baydesk
