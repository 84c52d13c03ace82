#pragma once

#include <gtest/gtest.h>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace baydesk::testing {

// What one run of the program came to.
struct CtlRun {
    int exit = -1;
    QString out;
    QString err;

    QJsonObject json() const {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
        return document.object();
    }
};

// Runs the built program in a folder of its own, in English.
class CtlTest : public ::testing::Test {
protected:
    CtlRun ctl(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BAYDESKCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished()) << arguments.join(u' ').toStdString();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // The same in the store of this test.
    CtlRun inStore(const QStringList& arguments) const {
        return ctl(QStringList{QStringLiteral("--database"), database()} + arguments);
    }

    void writeFile(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    // A store whose manager is 韩店长 with the PIN 135790.
    void makeStore() const {
        writeFile(QStringLiteral("pin"), "135790\n");
        const CtlRun made =
            inStore({QStringLiteral("init"), QStringLiteral("--name"), QStringLiteral("和顺汽修"),
                     QStringLiteral("--manager"), QStringLiteral("韩店长"),
                     QStringLiteral("--manager-pin-file"), QStringLiteral("pin")});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString database() const { return path(QStringLiteral("store.db")); }

private:
    QTemporaryDir m_folder;
};

}  // namespace baydesk::testing
