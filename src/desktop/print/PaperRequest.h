#pragma once

#include "base/Result.h"
#include "documents/DocumentModel.h"

#include <functional>

namespace baydesk {

struct Workplace;

// A paper that was read: what it is filed under, and how it reads in a language.
struct PaperSheet {
    QString number;
    std::function<Result<DocumentModel>(const QString& language)> compose;  // "zh_CN" or "en"
};

// A paper that somebody asks for: what it is called in the language of the screen, and how it is
// read on a reading thread.
struct PaperRequest {
    std::function<QString()> name;
    std::function<Result<PaperSheet>(Workplace&)> read;
};

}  // namespace baydesk
