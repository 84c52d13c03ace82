#include "application/parts/PriceBook.h"

#include "domain/values/Text.h"

namespace baydesk {

namespace {

using imports::Taken;

Error notFound(const QString& what) {
    return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), what}});
}

// The ledger's entry that makes the balance what was counted.
void setStock(Transaction& transaction, const Part& part, Quantity counted, StockMoveKind kind,
              const QString& note, StaffId by) {
    const Quantity difference = counted - parts::onHandForChange(transaction, part.id);
    if (difference.isZero()) return;
    parts::move(transaction, {.part = part.id,
                              .kind = kind,
                              .quantity = difference,
                              .cost = part.cost,
                              .order = {},
                              .line = {},
                              .note = note,
                              .by = by});
}

// A list without a column must not empty what other lists filled.
Part withKnown(Part part, const Part& known, const QStringList& unlisted) {
    if (unlisted.contains(QLatin1String("cost"))) part.cost = known.cost;
    if (unlisted.contains(QLatin1String("unit"))) part.unit = known.unit;
    if (unlisted.contains(QLatin1String("grade"))) part.grade = known.grade;
    if (unlisted.contains(QLatin1String("supplier"))) part.supplier = known.supplier;
    if (unlisted.contains(QLatin1String("note"))) part.note = known.note;
    return part;
}

Taken importPart(Transaction& transaction, const PartEntry& entry, StaffId by) {
    Part part = entry.part;
    const std::optional<Part> known = parts::withCode(transaction, part.code);
    if (!known) {
        part.id = transaction.newId<PartId>();
        parts::insert(transaction, part);
        setStock(transaction, part, entry.onHand, StockMoveKind::Opening, {}, by);
        return Taken::Added;
    }
    part = withKnown(entry.part, *known, entry.unlisted);
    part.id = known->id;
    part.version = known->version;
    const bool counted = !entry.unlisted.contains(QLatin1String("quantity"));
    const bool sameStock = !counted || parts::onHandForChange(transaction, part.id) == entry.onHand;
    const bool sameCard = part == *known;
    if (!sameCard) parts::update(transaction, *known, part);
    if (!sameStock)
        setStock(transaction, part, entry.onHand, StockMoveKind::Adjustment,
                 QStringLiteral("import"), by);
    return sameCard && sameStock ? Taken::Same : Taken::Changed;
}

Taken importItem(Transaction& transaction, LabourItem item) {
    const std::optional<LabourItem> known = labour::withName(transaction, item.name, item.section);
    if (!known) {
        item.id = transaction.newId<LabourItemId>();
        item.express = isExpressByName(item.name);
        labour::insert(transaction, item);
        return Taken::Added;
    }
    item.id = known->id;
    item.version = known->version;
    item.express = known->express;  // a list says nothing about it
    if (item == *known) return Taken::Same;
    labour::update(transaction, *known, item);
    return Taken::Changed;
}

}  // namespace

Result<std::vector<parts::StockedPart>> findParts(Workplace& workplace, const QString& text,
                                                  int limit) {
    return workplace.database->ask([store = workplace.store, text, limit](Session& session) {
        return parts::find(session, store, text, limit);
    });
}

Result<std::vector<LabourItem>> findLabour(Workplace& workplace, const QString& text, int limit) {
    return workplace.database->ask(
        [text, limit](Session& session) { return labour::find(session, text, limit); });
}

Result<Part> partOf(Workplace& workplace, PartId id) {
    const auto part =
        workplace.database->ask([id](Session& session) { return parts::load(session, id); });
    if (!part) return part.error();
    return *part ? Result<Part>(**part) : Result<Part>(notFound(QStringLiteral("part")));
}

Result<LabourItem> labourItemOf(Workplace& workplace, LabourItemId id) {
    const auto item =
        workplace.database->ask([id](Session& session) { return labour::load(session, id); });
    if (!item) return item.error();
    return *item ? Result<LabourItem>(**item)
                 : Result<LabourItem>(notFound(QStringLiteral("labour item")));
}

Result<ImportCounts> importParts(Workplace& workplace, const Caller& caller,
                                 const std::vector<PartEntry>& entries) {
    const Done checked =
        imports::checkRows(entries, [](const PartEntry& entry) { return check(entry.part); });
    if (!checked) return checked.error();
    return imports::importAll(workplace, Verb::ImportParts, caller, entries,
                              [by = caller.by](Transaction& transaction, const PartEntry& entry) {
                                  return importPart(transaction, entry, by);
                              });
}

Result<ImportCounts> importLabour(Workplace& workplace, const Caller& caller,
                                  const std::vector<LabourItem>& items) {
    const Done checked =
        imports::checkRows(items, [](const LabourItem& item) { return check(item); });
    if (!checked) return checked.error();
    return imports::importAll(workplace, Verb::ImportLabour, caller, items, importItem);
}

Result<Outcome> savePart(Workplace& workplace, const Caller& caller, const Part& typed) {
    const Part part = tidied(typed);
    if (const Done checked = check(part); !checked) return checked.error();
    return perform(
        workplace, Verb::EditParts, caller,
        [part](Transaction& transaction) -> Result<Outcome> {
            const std::optional<Part> namesake = parts::withCode(transaction, part.code);
            if (namesake && namesake->id != part.id)
                return Error(ErrorKind::AlreadyExists, QStringLiteral("code"),
                             {{QStringLiteral("what"), part.code}});
            Part after = part;
            if (part.id.isNone()) {
                after.id = transaction.newId<PartId>();
                parts::insert(transaction, after);
                return Outcome{after.id.value(), after.code};
            }
            const std::optional<Part> before = parts::loadForChange(transaction, part.id);
            if (!before) return notFound(QStringLiteral("part"));
            if (before->version != part.version) return Error(ErrorKind::StaleEdit);
            parts::update(transaction, *before, after);
            return Outcome{after.id.value(), after.code};
        },
        [&part](Transaction& transaction) {
            parts::withCode(transaction, part.code);
            parts::loadForChange(transaction, part.id);
        });
}

Result<Outcome> saveLabour(Workplace& workplace, const Caller& caller, const LabourItem& typed) {
    const LabourItem item = tidied(typed);
    if (const Done checked = check(item); !checked) return checked.error();
    return perform(
        workplace, Verb::EditParts, caller,
        [item](Transaction& transaction) -> Result<Outcome> {
            const std::optional<LabourItem> namesake =
                labour::withName(transaction, item.name, item.section);
            if (namesake && namesake->id != item.id)
                return Error(ErrorKind::AlreadyExists, QStringLiteral("name"),
                             {{QStringLiteral("what"), item.name}});
            LabourItem after = item;
            if (item.id.isNone()) {
                after.id = transaction.newId<LabourItemId>();
                labour::insert(transaction, after);
                return Outcome{after.id.value(), {}};
            }
            const std::optional<LabourItem> before = labour::loadForChange(transaction, item.id);
            if (!before) return notFound(QStringLiteral("labour item"));
            if (before->version != item.version) return Error(ErrorKind::StaleEdit);
            labour::update(transaction, *before, after);
            return Outcome{after.id.value(), {}};
        },
        [&item](Transaction& transaction) {
            labour::withName(transaction, item.name, item.section);
            labour::loadForChange(transaction, item.id);
        });
}

Result<Outcome> adjustStock(Workplace& workplace, const Caller& caller, PartId part,
                            Quantity counted, const QString& reason) {
    Violations violations;
    violations.require(!reason.trimmed().isEmpty(), ErrorKind::Required, QStringLiteral("reason"));
    violations.take(checkText(reason, QStringLiteral("reason"), 200));
    violations.require(counted >= Quantity(), ErrorKind::OutOfRange, QStringLiteral("quantity"));
    if (!violations.none()) return Error(violations.list());
    return perform(
        workplace, Verb::EditParts, caller,
        [=](Transaction& transaction) -> Result<Outcome> {
            const std::optional<Part> known = parts::load(transaction, part);
            if (!known) return notFound(QStringLiteral("part"));
            setStock(transaction, *known, counted, StockMoveKind::Adjustment, reason, caller.by);
            return Outcome{part.value(), known->code};
        },
        [part](Transaction& transaction) {
            parts::load(transaction, part);
            parts::onHandForChange(transaction, part);
        });
}

}  // namespace baydesk
