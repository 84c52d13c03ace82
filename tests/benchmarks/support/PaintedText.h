#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>
#include <QTransform>
#include <vector>

namespace baydesk {
struct DocumentModel;
}

namespace baydesk::benchmarks {

// A piece of text as it was painted.
struct PaintedText {
    int page = 0;
    QTransform transform;
    QFont font;
    QPointF at;
    QString text;
};

// Every piece that painting the document draws; lines and marks are left out.
std::vector<PaintedText> textOf(const DocumentModel& document);

// The same pieces by QPainter alone, as a PDF.
QByteArray paintedAgain(const DocumentModel& document, const std::vector<PaintedText>& texts);

}  // namespace baydesk::benchmarks
