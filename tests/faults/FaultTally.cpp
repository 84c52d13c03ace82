#include "faults/FaultTally.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk::testing {

void FaultTally::count(const Verdict& verdict) {
    ++m_tried;
    m_lost += verdict.lost ? 1 : 0;
    m_silent += verdict.silent ? 1 : 0;
    if (verdict.trouble.isEmpty())
        ++m_survived;
    else
        m_troubles.push_back(QStringLiteral("round %1: %2").arg(m_tried).arg(verdict.trouble));
}

void FaultTally::report() const {
    EXPECT_GT(m_tried, 0);
    EXPECT_EQ(m_survived, m_tried) << m_troubles.mid(0, 10).join(u'\n').toStdString();
    EXPECT_EQ(m_lost, 0);
    EXPECT_EQ(m_silent, 0);
    const QString results = qEnvironmentVariable("BAYDESK_FAULT_RESULTS");
    if (results.isEmpty()) return;
    QFile file(results);
    ASSERT_TRUE(file.open(QFile::WriteOnly | QFile::Append));
    const QJsonObject row{{QStringLiteral("fault"), m_fault},
                          {QStringLiteral("tried"), m_tried},
                          {QStringLiteral("survived"), m_survived},
                          {QStringLiteral("lost"), m_lost},
                          {QStringLiteral("silent"), m_silent}};
    file.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
}

int FaultTally::rounds(int otherwise) {
    const int asked = qEnvironmentVariableIntValue("BAYDESK_FAULT_ROUNDS");
    return asked > 0 ? asked : otherwise;
}

}  // namespace baydesk::testing
