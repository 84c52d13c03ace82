#include "documents/Golden.h"

#include "documents/DocumentPainter.h"
#include "documents/PdfText.h"

#include <QFile>

#include <gtest/gtest.h>

namespace baydesk::testing {

void expectGolden(const QString& name, const DocumentModel& model) {
    if (const QString folder = qEnvironmentVariable("BAYDESK_PAPERS"); !folder.isEmpty()) {
        const Done written = writePdf(model, QStringLiteral("%1/%2.pdf").arg(folder, name));
        ASSERT_TRUE(written.ok()) << folder.toStdString();
    }
    const QString text = printedText(model);
    QFile golden(QStringLiteral(BAYDESK_TEST_DATA "/%1.txt").arg(name));
    if (qEnvironmentVariableIsSet("BAYDESK_REGENERATE")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << golden.fileName().toStdString();
    EXPECT_EQ(text.toStdString(), golden.readAll().toStdString());
}

}  // namespace baydesk::testing
