#include "documents/DocumentPainter.h"

#include "documents/layout/Blocks.h"
#include "documents/layout/PageFrame.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

namespace baydesk {

namespace {

constexpr int PdfDotsPerInch = 600;

// The document fitted to one device: every slice has its place.
class PaintPlan {
public:
    PaintPlan(const DocumentModel& model, QPagedPaintDevice& device)
        : m_model(model), m_sheet(device, model.format), m_frame(model, m_sheet) {
        const qreal next = m_frame.bottom() - m_frame.nextTop();
        m_slices = layOut(model, m_sheet, next);
        m_pages = paginate(m_slices, m_frame.bottom() - m_frame.firstTop(), next);
    }

    int pageCount() const { return static_cast<int>(m_pages.size()); }

    // False when the device gives up between pages.
    bool paint(QPainter& painter, QPagedPaintDevice& device) const {
        const QStringList copies =
            m_model.copies.isEmpty() ? QStringList{QString()} : m_model.copies;
        bool first = true;
        for (const QString& copy : copies) {
            for (int page = 1; page <= pageCount(); ++page) {
                if (!first && !device.newPage()) return false;
                first = false;
                m_frame.draw(painter, page, pageCount(), copy);
                paintBlocks(painter, page);
            }
        }
        return true;
    }

private:
    void paintBlocks(QPainter& painter, int page) const {
        const qreal top = page == 1 ? m_frame.firstTop() : m_frame.nextTop();
        for (const PlacedSlice& placed : m_pages[static_cast<std::size_t>(page - 1)]) {
            const Slice& slice = m_slices[placed.slice];
            if (placed.withRepeat)
                slice.repeat(painter, {0, top + placed.top - slice.repeatHeight});
            slice.draw(painter, {0, top + placed.top});
        }
    }

    const DocumentModel& m_model;
    Sheet m_sheet;
    PageFrame m_frame;
    Slices m_slices;
    std::vector<Page> m_pages;
};

Violation fileViolation(ErrorKind kind, const QString& file) {
    return {kind, {}, {{QStringLiteral("path"), file}}};
}

Error notWritten(ErrorKind kind, const QString& file) { return Error({fileViolation(kind, file)}); }

}  // namespace

Done DocumentPainter::paint(QPagedPaintDevice& device) const {
    const PaintPlan plan(m_model, device);
    QPainter painter;
    if (!painter.begin(&device)) return Error(ErrorKind::PrinterFailed);
    if (!plan.paint(painter, device) || !painter.end()) return Error(ErrorKind::PrinterFailed);
    return {};
}

int DocumentPainter::pageCount() const {
    QBuffer nowhere;
    QPdfWriter writer(&nowhere);
    writer.setResolution(PdfDotsPerInch);
    return PaintPlan(m_model, writer).pageCount();
}

QByteArray DocumentPainter::toPdf() const {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(PdfDotsPerInch);
        writer.setTitle(m_model.letterhead.title + u' ' + m_model.letterhead.number);
        writer.setCreator(QStringLiteral("Baydesk"));
        // Memory does not run out of paper.
        const Done painted = paint(writer);
        BD_EXPECTS(painted.ok());
    }
    return buffer.data();
}

Done writePdf(const DocumentModel& model, const QString& file) {
    const QByteArray pdf = DocumentPainter(model).toPdf();
    QSaveFile saved(file);
    // Unbuffered, because commit() does not notice when its own last flush comes up short.
    if (!saved.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(ErrorKind::FileNotWritable, file);
    saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (saved.write(pdf) != pdf.size()) {
        // A file takes less than it was given only when there is no more room for it.
        const bool broken = saved.error() == QFileDevice::WriteError;
        return notWritten(broken ? ErrorKind::FileNotWritable : ErrorKind::DiskFull, file);
    }
    if (!saved.commit()) return notWritten(ErrorKind::FileNotWritable, file);
    return {};
}

}  // namespace baydesk
