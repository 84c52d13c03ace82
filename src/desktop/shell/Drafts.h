#pragma once

#include "desktop/desk/JobQueue.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace baydesk {

// What has been typed and not been saved: a file per form, PC and user, at most a second old, so
// that a kill or a power cut loses nothing. Drafts are no rows of the store (decisions.md, People
// and rights). Files are 0600 and written whole or not at all.
class Drafts : public QObject {
    Q_OBJECT

public:
    // `folder` is made if it is missing; `owner` keeps users of one PC apart.
    Drafts(QString folder, QString owner, QObject* parent = nullptr);
    // Writes what is still waiting.
    ~Drafts() override;

    // Somebody else sits down: writes what waits, and goes on with the drafts of the new owner.
    void setOwner(const QString& owner);

    // Keeps the form's content under its stable name ("reception", "order-123-job"); it is written
    // within a second. An empty content discards.
    void keep(const QString& form, const QJsonObject& content);
    void discard(const QString& form);

    struct Draft {
        QJsonObject content;
        qint64 savedAtMs = 0;  // UTC; 0: could not be written yet
    };
    // What was kept, by this run or by one that was killed. Writes first what waits.
    std::optional<Draft> find(const QString& form);

    // Writes at once what waits, and waits for it itself; what cannot be written goes on waiting.
    void flush();

Q_SIGNALS:
    void kept(const QString& form);
    // The draft could not be written (disk full, no permission): say so while it is still on
    // screen.
    void failed(const QString& file);

private:
    struct Waiting {
        QString form;
        QJsonObject content;
    };

    QString fileOf(const QString& form) const;
    static bool write(const QString& name, const QJsonObject& content);
    void handOver();
    void written(const QString& file, const Waiting& draft, bool isWritten);

    QString m_folder;
    QString m_owner;
    QHash<QString, Waiting> m_waiting;  // by file: one may be another person's
    QHash<QString, int> m_discarding;   // by file, how often: what is being written is not wanted
    QTimer m_timer;
    JobQueue m_queue;
};

}  // namespace baydesk
