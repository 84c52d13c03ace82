// docs/RIGHTS.md is the table of who may do what, written from the catalogue that the program
// itself asks. After a change: BAYDESK_WRITE_DOCS=1 application_tests --gtest_filter='RightsTable*'
#include "support/EveryVerb.h"

#include <gtest/gtest.h>
#include <QFile>

namespace baydesk::testing {

namespace {

QString row(const QStringList& cells) {
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString rightsTable() {
    QString table = QStringLiteral(
        "# Who may do what\n\n"
        "Each verb of the program, the right it asks for, and the roles that have it. Written by a "
        "test from "
        "the catalogue that the use cases themselves ask; a person may have several roles.\n\n");
    QStringList heads{QStringLiteral("verb"), QStringLiteral("right")};
    for (int role = 0; role < RoleCount; ++role) heads << roleCode(static_cast<Role>(role));
    table += row(heads);
    table += row(QStringList(heads.size(), QStringLiteral("---")));
    for (const Verb verb : everyVerb()) {
        QStringList cells{u'`' + verbName(verb) + u'`', rightCode(rightFor(verb))};
        for (int role = 0; role < RoleCount; ++role)
            cells << (may({static_cast<Role>(role)}, rightFor(verb)) ? QStringLiteral("●")
                                                                     : QString());
        table += row(cells);
    }
    return table;
}

}  // namespace

TEST(RightsTableTest, TheDocumentIsWhatTheProgramDoes) {
    QFile document(QStringLiteral(BAYDESK_SOURCE "/docs/RIGHTS.md"));
    if (qEnvironmentVariableIsSet("BAYDESK_WRITE_DOCS")) {
        ASSERT_TRUE(document.open(QFile::WriteOnly));
        document.write(rightsTable().toUtf8());
        return;
    }
    ASSERT_TRUE(document.open(QFile::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(document.readAll()).toStdString(), rightsTable().toStdString());
}

}  // namespace baydesk::testing
