#include "documents/PdfText.h"

#include "documents/DocumentPainter.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace baydesk::testing {

QString printedText(const DocumentModel& model, TextLayout layout) {
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("paper.pdf"));
    const Done written = writePdf(model, file);
    EXPECT_TRUE(written.ok());
    QStringList arguments{QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (layout == TextLayout::AsPrinted) arguments << QStringLiteral("-layout");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), arguments << file << QStringLiteral("-"));
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString squeezed(const QString& text) {
    QString kept;
    for (const QChar letter : text)
        if (!letter.isSpace()) kept += letter;
    return kept;
}

}  // namespace baydesk::testing
