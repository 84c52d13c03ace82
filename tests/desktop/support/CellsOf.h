#pragma once

#include "documents/DocumentModel.h"

namespace baydesk::testing {

// What stands in the tables and fields of a paper, in pieces as they are set.
inline QStringList cellsOf(const DocumentModel& model) {
    QStringList cells;
    for (const Block& block : model.blocks) {
        if (const auto* grid = std::get_if<FieldGrid>(&block))
            for (const PaperField& field : grid->fields) cells << field.value;
        if (const auto* table = std::get_if<PaperTable>(&block))
            for (const PaperRow& row : table->rows) cells << row.cells;
    }
    return cells;
}

}  // namespace baydesk::testing
