#pragma once

#include "documents/Phrases.h"
#include "domain/store/BusinessCalendar.h"
#include "domain/store/Shop.h"

#include <QByteArray>
#include <map>
#include <optional>

namespace baydesk {

// 补打: which printing of the same paper this is, by whom and when.
struct Reprint {
    int number = 1;
    QString by;
    Instant at;
};

// What a paper needs beside the order.
struct PaperContext {
    Shop shop;
    Phrases phrases;
    BusinessCalendar calendar;
    QByteArray logo = {};                           // SVG or PNG
    std::map<QString, QByteArray> signatures = {};  // PNG by the SHA-256 in the consent
    std::optional<Reprint> reprint = {};            // none for the first printing
    std::map<QString, QByteArray> photos = {};      // of the walk-round's marks, by their ids
};

}  // namespace baydesk
