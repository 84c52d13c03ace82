#pragma once

#include "documents/DocumentModel.h"

#include <QString>

namespace baydesk::testing {

// What a reader gets back from the printed document, by pdftotext of poppler.
enum class TextLayout { AsPrinted, InReadingOrder };
QString printedText(const DocumentModel& model, TextLayout layout = TextLayout::AsPrinted);

// Without white space: what wraps over two lines is one word again.
QString squeezed(const QString& text);

}  // namespace baydesk::testing
