#pragma once

#include "base/Result.h"
#include "documents/DocumentModel.h"

class QPagedPaintDevice;

namespace baydesk {

// Draws a document on any paged device, a printer or a PDF. Everything is measured first: long text
// wraps, rows stay whole unless higher than a page, a heading is never the last thing on a page,
// and every page says which of how many it is.
class DocumentPainter {
public:
    explicit DocumentPainter(const DocumentModel& model) : m_model(model) {}

    // Asks the device for the document's page format, then draws all copies. The device must not be
    // painted on yet. Errors: PrinterFailed.
    Done paint(QPagedPaintDevice& device) const;
    // Pages of one copy.
    int pageCount() const;
    QByteArray toPdf() const;

private:
    const DocumentModel& m_model;
};

// Writes beside the file first and renames, so that the file is whole or not there; only its owner
// can read it. Errors: FileNotWritable, DiskFull ("path").
Done writePdf(const DocumentModel& model, const QString& file);

}  // namespace baydesk
