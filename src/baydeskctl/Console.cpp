#include "baydeskctl/Console.h"

#include "baydeskctl/Sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>

namespace baydesk::ctl {

namespace {

bool concernsTheStore(const Violation& violation) {
    return violation.kind >= ErrorKind::StoreMissing && violation.kind <= ErrorKind::StoreFailed &&
           violation.kind != ErrorKind::PasswordInUrl && violation.kind != ErrorKind::StoreNotEmpty;
}

}  // namespace

Console::Console(bool json) : m_json(json) {
    m_failed = !m_out.open(stdout, QIODevice::WriteOnly);
    m_failed = !m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered) || m_failed;
}

void Console::line(const QString& text) {
    if (!m_json) write(text.toUtf8() + '\n');
}

void Console::document(const QJsonObject& object) {
    if (m_json) write(QJsonDocument(object).toJson());
}

void Console::say(const QString& text) { m_err.write(text.toUtf8() + '\n'); }

Exit Console::refuse(const Error& error) {
    QJsonArray violations;
    for (const Violation& violation : error.violations()) {
        say(sentence(violation));
        violations.append(QJsonObject{
            {QStringLiteral("kind"), kindName(violation.kind)},
            {QStringLiteral("field"), violation.field},
            {QStringLiteral("message"), sentence(violation)},
            {QStringLiteral("details"), QJsonObject::fromVariantMap(violation.details)}});
    }
    document({{QStringLiteral("error"), QJsonObject{{QStringLiteral("violations"), violations}}}});
    if (error.has(ErrorKind::PasswordInUrl)) return Exit::Usage;
    const auto& all = error.violations();
    return std::any_of(all.begin(), all.end(), concernsTheStore) ? Exit::StoreUnusable
                                                                 : Exit::Refused;
}

bool Console::flush() { return m_out.flush() && !m_failed; }

void Console::write(const QByteArray& bytes) {
    if (m_out.write(bytes) != bytes.size()) m_failed = true;
}

}  // namespace baydesk::ctl
