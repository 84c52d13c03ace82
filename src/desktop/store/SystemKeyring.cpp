#include "desktop/store/SystemKeyring.h"

#include <qt6keychain/keychain.h>
#include <QCoreApplication>
#include <QPointer>

namespace baydesk {

namespace {

const QString Service = QStringLiteral("Baydesk");

// Jobs delete themselves at their end, and not before: their answer comes to where they lie.
template <typename Job, typename Ended>
void start(Job* job, const QString& account, Ended ended) {
    job->setKey(account);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, ended] { ended(*job); });
    job->start();
}

template <typename Say>
void onScreensThread(const QPointer<QObject>& receiver, Say say) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [receiver, say] {
            if (receiver) say();
        },
        Qt::QueuedConnection);
}

Keyring::State stateOf(QKeychain::Error error) {
    if (error == QKeychain::NoError) return Keyring::State::Found;
    return error == QKeychain::EntryNotFound ? Keyring::State::NotFound
                                             : Keyring::State::Unavailable;
}

}  // namespace

SystemKeyring::SystemKeyring() : m_worker(new QObject) {
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

SystemKeyring::~SystemKeyring() {
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void SystemKeyring::run(const std::function<void()>& work) {
    if (!m_thread.isRunning()) m_thread.start();
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void SystemKeyring::read(QObject* receiver, const QString& account,
                         const std::function<void(const Answer&)>& heard) {
    run([account, heard, receiver = QPointer(receiver)] {
        start(new QKeychain::ReadPasswordJob(Service), account,
              [heard, receiver](const QKeychain::ReadPasswordJob& job) {
                  const Answer answer{stateOf(job.error()), job.textData()};
                  onScreensThread(receiver, [heard, answer] { heard(answer); });
              });
    });
}

void SystemKeyring::keep(QObject* receiver, const QString& account, const QString& password,
                         const std::function<void(bool isKept)>& heard) {
    run([account, password, heard, receiver = QPointer(receiver)] {
        auto* job = new QKeychain::WritePasswordJob(Service);
        job->setTextData(password);
        start(job, account, [heard, receiver](const QKeychain::WritePasswordJob& done) {
            onScreensThread(
                receiver, [heard, isKept = done.error() == QKeychain::NoError] { heard(isKept); });
        });
    });
}

void SystemKeyring::forget(const QString& account) {
    run([account] {
        start(new QKeychain::DeletePasswordJob(Service), account,
              [](const QKeychain::DeletePasswordJob&) {});
    });
}

}  // namespace baydesk
