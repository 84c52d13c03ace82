#pragma once

#include "domain/Ids.h"
#include "domain/order/Line.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

// The technician's words on one job as they were typed, and as they stood before.
struct TypedWords {
    JobId job;
    QString causeBefore;
    QString correctionBefore;
    QString cause;
    QString correction;

    bool changes() const { return cause != causeBefore || correction != correctionBefore; }
    bool operator==(const TypedWords&) const = default;
};

// What was typed into a cell and is not saved.
struct TypedCell {
    JobId job;
    LineId line;
    int column = 0;
    QString typed;

    bool operator==(const TypedCell&) const = default;
};

// A line that has no name yet.
struct TypedLine {
    JobId job;
    LineKind kind = LineKind::Labour;
    QString name;

    bool operator==(const TypedLine&) const = default;
};

// Everything that has been typed into a quote and is not in the store yet: what a draft keeps.
struct QuoteDraft {
    QString add;
    std::vector<TypedWords> words;
    std::vector<TypedCell> cells;
    std::optional<TypedLine> line;

    bool isEmpty() const { return *this == QuoteDraft(); }

    // Empty for an empty one.
    QJsonObject toJson() const;
    static QuoteDraft fromJson(const QJsonObject& json);

    bool operator==(const QuoteDraft&) const = default;
};

}  // namespace baydesk
