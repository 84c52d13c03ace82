#pragma once

#include "documents/DocumentModel.h"

namespace baydesk::testing {

// The paper's whole text as it reads back from the PDF is the one kept under this name
// ("quote.zh_CN"). After a wanted change: BAYDESK_REGENERATE=1
// build/dev/tests/documents/documents_tests, then read the difference.
// With BAYDESK_PAPERS=FOLDER the paper is kept there too, as PDF.
void expectGolden(const QString& name, const DocumentModel& model);

}  // namespace baydesk::testing
