#include "support/PaintedText.h"

#include "documents/DocumentPainter.h"
#include "support/PlainSqlite.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

namespace baydesk::benchmarks {

namespace {

constexpr int DotsPerInch = 600;

// Takes text in and draws nothing.
class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& changed) override {
        if (changed.state() & DirtyTransform) m_transform = changed.transform();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        m_texts.push_back({m_page, m_transform, item.font(), at, item.text()});
    }

    void turnPage() { ++m_page; }
    const std::vector<PaintedText>& texts() const { return m_texts; }

private:
    int m_page = 0;
    QTransform m_transform;
    std::vector<PaintedText> m_texts;
};

// Has the measures of a PDF.
class TextDevice final : public QPdfWriter {
public:
    explicit TextDevice(QIODevice* nowhere) : QPdfWriter(nowhere) { setResolution(DotsPerInch); }

    bool newPage() override {
        m_engine.turnPage();
        return true;
    }
    const std::vector<PaintedText>& texts() const { return m_engine.texts(); }

protected:
    QPaintEngine* paintEngine() const override { return &m_engine; }

private:
    mutable TextEngine m_engine;
};

}  // namespace

std::vector<PaintedText> textOf(const DocumentModel& document) {
    QBuffer nowhere;
    TextDevice device(&nowhere);
    if (!DocumentPainter(document).paint(device)) giveUp("the paper cannot be painted");
    if (device.texts().empty()) giveUp("the paper has no text");
    return device.texts();
}

QByteArray paintedAgain(const DocumentModel& document, const std::vector<PaintedText>& texts) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(DotsPerInch);
    writer.setTitle(document.letterhead.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    int page = 0;
    for (const PaintedText& each : texts) {
        if (each.page != page) writer.newPage();
        page = each.page;
        painter.setTransform(each.transform);
        painter.setFont(each.font);
        painter.drawText(each.at, each.text);
    }
    painter.end();
    return buffer.data();
}

}  // namespace baydesk::benchmarks
