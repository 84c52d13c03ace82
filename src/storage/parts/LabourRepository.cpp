#include "storage/parts/LabourRepository.h"

#include "storage/search/SpokenName.h"
#include "storage/sql/Bulk.h"
#include "storage/sql/Containing.h"
#include "storage/sql/Table.h"

namespace baydesk::labour {

namespace {

const sql::Table& labourTable() {
    static const sql::Table instance(QStringLiteral("labour_item"), 1,
                                     {u"id"_qs, u"name"_qs, u"section"_qs, u"hours_th"_qs,
                                      u"price_fen"_qs, u"version"_qs, u"express"_qs});
    return instance;
}

sql::Values labourRow(const LabourItem& i) {
    return {i.id, i.name, i.section, i.hours, i.price, i.version, i.express};
}

LabourItem readItem(const sql::Row& row) {
    return {.id = row.id<LabourItemId>(0),
            .name = row.text(1),
            .section = row.text(2),
            .hours = row.quantity(3),
            .price = row.money(4),
            .version = row.number(5),
            .express = row.flag(6)};
}

}  // namespace

std::optional<LabourItem> load(Session& session, LabourItemId id) {
    return sql::one(session, labourTable().select(QStringLiteral("WHERE id = ?")), {id}, readItem);
}

std::optional<LabourItem> loadForChange(Transaction& transaction, LabourItemId id) {
    return sql::one(
        transaction,
        labourTable().select(QStringLiteral("WHERE id = ?") + sql::forUpdate(transaction)), {id},
        readItem);
}

std::optional<LabourItem> withName(Session& session, const QString& name, const QString& section) {
    return sql::one(session, labourTable().select(QStringLiteral("WHERE name = ? AND section = ?")),
                    {name, section}, readItem);
}

void insert(Transaction& transaction, LabourItem& item) {
    item.version = 1;
    sql::RowWriter(transaction, QStringLiteral("labour"), item.id.value())
        .insert(labourTable(), labourRow(item));
}

void update(Transaction& transaction, const LabourItem& before, LabourItem& after) {
    after.version = before.version + 1;
    sql::RowWriter(transaction, QStringLiteral("labour"), after.id.value())
        .update(labourTable(), labourRow(before), labourRow(after));
}

std::vector<LabourItem> find(Session& session, const QString& text, int limit) {
    // What was typed in full stands first, what begins with it next.
    const QString inside = sql::containing(text);
    auto found = sql::all(session,
                          labourTable().select(QStringLiteral(
                              "WHERE lower(name) LIKE ? ESCAPE '\\' ORDER BY "
                              "CASE WHEN lower(name) LIKE ? ESCAPE '\\' THEN 0 "
                              "WHEN lower(name) LIKE ? ESCAPE '\\' THEN 1 ELSE 2 END, "
                              "section, name LIMIT ?")),
                          {inside, inside.mid(1).chopped(1), inside.mid(1), limit}, readItem);
    if (!isPinyin(text) || static_cast<int>(found.size()) >= limit) return found;
    for (const LabourItem& item :
         sql::all(session, labourTable().select(u"ORDER BY section, name"_qs), {}, readItem)) {
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&](const LabourItem& each) { return each.id == item.id; });
        if (!known && isSpokenAs(item.name, text)) found.push_back(item);
        if (static_cast<int>(found.size()) >= limit) break;
    }
    return found;
}

std::vector<LabourItem> expressItems(Session& session, StoreId store, int limit) {
    constexpr int LatestLines = 2000;
    return sql::all(
        session,
        labourTable().select(QStringLiteral(
            "LEFT JOIN (SELECT name AS used_name, count(*) AS uses FROM (SELECT name FROM line "
            "WHERE store_id = ? ORDER BY id DESC LIMIT ?) AS latest GROUP BY name) AS used "
            "ON used_name = name WHERE express <> 0 "
            "ORDER BY COALESCE(uses, 0) DESC, name, id LIMIT ?")),
        {store, LatestLines, limit}, readItem);
}

void put(sql::Bulk& bulk, const LabourItem& item) { bulk.add(labourTable(), labourRow(item)); }

}  // namespace baydesk::labour
