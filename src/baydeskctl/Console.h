#pragma once

#include "base/Error.h"
#include "baydeskctl/Command.h"

#include <QFile>
#include <QJsonObject>
#include <QString>

namespace baydesk::ctl {

// Where the answer goes. Answers to standard output: lines of text, or with --json one document and
// nothing else. Messages for people go to standard error.
class Console {
public:
    explicit Console(bool json);

    bool isJson() const { return m_json; }
    // A line of the answer; nothing with --json.
    void line(const QString& text);
    // The answer with --json; nothing without. Called once.
    void document(const QJsonObject& object);
    // A message for people.
    void say(const QString& text);

    // Says why it was refused, and gives the exit status that fits. With --json the document is
    // {"error": {"violations": [{"kind", "field", "message", "details"}]}}.
    Exit refuse(const Error& error);

    // Whether everything could be written; a full disk below standard output must not look like an
    // answer.
    bool flush();

private:
    void write(const QByteArray& bytes);

    QFile m_out;
    QFile m_err;
    bool m_json;
    bool m_failed = false;
};

}  // namespace baydesk::ctl
