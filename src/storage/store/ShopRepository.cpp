#include "storage/store/ShopRepository.h"

#include "storage/sql/Bulk.h"
#include "storage/sql/Table.h"

namespace baydesk::shops {

namespace {

const sql::Table& shopTable() {
    static const sql::Table instance(
        QStringLiteral("store"), 1,
        {u"id"_qs, u"code"_qs, u"name"_qs, u"legal_name"_qs, u"address"_qs, u"phone"_qs,
         u"complaint_phone"_qs, u"credit_code"_qs, u"licence"_qs, u"labour_standard"_qs,
         u"warranty_text"_qs, u"labour_rate_fen"_qs, u"tax_permille"_qs, u"overrun_permille"_qs,
         u"walk_round_required"_qs, u"practice"_qs, u"walk_round_classes"_qs, u"signed_papers"_qs});
    return instance;
}

sql::Values shopRow(const Shop& s) {
    return {s.id,
            s.code,
            s.name,
            s.legalName,
            s.address,
            s.phone,
            s.complaintPhone,
            s.creditCode,
            s.licence,
            s.labourStandard,
            s.warrantyText,
            s.labourRate,
            s.taxPermille,
            s.overrunPermille,
            s.walkRoundRequired,
            s.isPractice,
            static_cast<int>(s.walkRoundClasses.bits()),
            s.signedPapers.toText()};
}

Shop readShop(const sql::Row& row) {
    return {.id = row.id<StoreId>(0),
            .code = row.text(1),
            .name = row.text(2),
            .legalName = row.text(3),
            .address = row.text(4),
            .phone = row.text(5),
            .creditCode = row.text(7),
            .licence = row.text(8),
            .complaintPhone = row.text(6),
            .labourStandard = row.text(9),
            .warrantyText = row.text(10),
            .labourRate = row.money(11),
            .taxPermille = row.number(12),
            .overrunPermille = row.number(13),
            .walkRoundRequired = row.flag(14),
            .isPractice = row.flag(15),
            .walkRoundClasses = RepairClasses::ofBits(static_cast<unsigned>(row.number(16))),
            .signedPapers = SignedPapers::fromText(row.text(17))};
}

const sql::Table& newShopTable() {
    static const sql::Table instance(shopTable().name(), 1,
                                     shopTable().columns() + QStringList{u"created_ms"_qs});
    return instance;
}

const sql::Table& settingTable() {
    static const sql::Table instance(QStringLiteral("setting"), 2,
                                     {u"store_id"_qs, u"name"_qs, u"value"_qs});
    return instance;
}

}  // namespace

std::vector<Shop> list(Session& session) {
    return sql::all(session, shopTable().select(QStringLiteral("ORDER BY id")), {}, readShop);
}

std::optional<Shop> load(Session& session, StoreId id) {
    return sql::one(session, shopTable().select(QStringLiteral("WHERE id = ?")), {id}, readShop);
}

std::optional<Shop> loadForChange(Transaction& transaction) {
    return sql::one(
        transaction,
        shopTable().select(QStringLiteral("WHERE id = ?") + sql::forUpdate(transaction)),
        {transaction.store()}, readShop);
}

void insert(Transaction& transaction, const Shop& shop) {
    sql::RowWriter writer(transaction, QStringLiteral("store"), shop.id.value());
    sql::write(transaction,
               QStringLiteral("INSERT INTO store (id, code, name, created_ms) VALUES (?, ?, ?, ?)"),
               {shop.id, shop.code, shop.name, transaction.at()});
    Shop created;
    created.id = shop.id;
    created.code = shop.code;
    created.name = shop.name;
    created.taxPermille = 0;  // as the table begins it
    writer.update(shopTable(), shopRow(created), shopRow(shop));
}

void update(Transaction& transaction, const Shop& before, const Shop& after) {
    sql::RowWriter(transaction, QStringLiteral("store"), after.id.value())
        .update(shopTable(), shopRow(before), shopRow(after));
}

QString setting(Session& session, StoreId store, const QString& name) {
    return sql::one(session,
                    QStringLiteral("SELECT value FROM setting WHERE store_id = ? AND name = ?"),
                    {store, name}, [](const sql::Row& row) { return row.text(0); })
        .value_or(QString());
}

void setSetting(Transaction& transaction, const QString& name, const QString& value) {
    sql::write(transaction,
               QStringLiteral("INSERT INTO setting (store_id, name, value) VALUES (?, ?, ?) "
                              "ON CONFLICT (store_id, name) DO UPDATE SET value = excluded.value"),
               {transaction.store(), name, value});
}

void put(sql::Bulk& bulk, const Shop& shop, Instant createdAt) {
    sql::Values row = shopRow(shop);
    row.emplace_back(createdAt);
    bulk.add(newShopTable(), row);
}

void putSetting(sql::Bulk& bulk, StoreId store, const QString& name, const QString& value) {
    bulk.add(settingTable(), {store, name, value});
}

}  // namespace baydesk::shops
