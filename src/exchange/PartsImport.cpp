#include "exchange/PartsImport.h"

#include "exchange/PlanRows.h"

namespace baydesk {

namespace {

std::optional<PartGrade> gradeOf(const QString& text) {
    const QString word = sameness(text);
    static const QHash<QString, PartGrade> words = {
        {QString(), PartGrade::NotStated},
        {QStringLiteral("未注明"), PartGrade::NotStated},
        {QStringLiteral("not stated"), PartGrade::NotStated},
        {QStringLiteral("原厂"), PartGrade::Original},
        {QStringLiteral("原厂件"), PartGrade::Original},
        {QStringLiteral("原厂配件"), PartGrade::Original},
        {QStringLiteral("original"), PartGrade::Original},
        {QStringLiteral("oem"), PartGrade::Original},
        {QStringLiteral("副厂"), PartGrade::Aftermarket},
        {QStringLiteral("副厂件"), PartGrade::Aftermarket},
        {QStringLiteral("副厂配件"), PartGrade::Aftermarket},
        {QStringLiteral("aftermarket"), PartGrade::Aftermarket},
        {QStringLiteral("修复"), PartGrade::Remanufactured},
        {QStringLiteral("修复件"), PartGrade::Remanufactured},
        {QStringLiteral("修复配件"), PartGrade::Remanufactured},
        {QStringLiteral("再制造"), PartGrade::Remanufactured},
        {QStringLiteral("再制造件"), PartGrade::Remanufactured},
        {QStringLiteral("remanufactured"), PartGrade::Remanufactured},
    };
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional<PartGrade>(*found);
}

ReadRow<ImportedPart> readPart(RowReader& row) {
    ImportedPart read;
    Part& part = read.part;
    part.code = row.text(QStringLiteral("code"));
    part.name = row.text(QStringLiteral("name"));
    part.unit = row.text(QStringLiteral("unit"));
    part.supplier = row.text(QStringLiteral("supplier"));
    part.note = row.text(QStringLiteral("note"));
    part.price = row.money(QStringLiteral("price"));
    part.cost = row.roundedMoney(QStringLiteral("cost"));
    read.onHand = row.quantity(QStringLiteral("quantity"));
    const QString grade = row.text(QStringLiteral("grade"));
    if (const std::optional<PartGrade> known = gradeOf(grade))
        part.grade = *known;
    else
        row.violations().add(ErrorKind::NotFound, QStringLiteral("grade"),
                             {{QStringLiteral("what"), grade}});
    row.violations().take(check(part));
    for (const FieldHeadings& heading : partHeadings())
        if (!row.has(heading.field)) read.unlisted.push_back(heading.field);
    return {read, {{sameness(part.code), QStringLiteral("code")}}};
}

}  // namespace

Result<ImportPlan<ImportedPart>> planParts(const std::vector<ImportFile>& files,
                                           const ColumnMap& map, const PlanWishes& wishes) {
    const auto headings = withMap(partHeadings(), map);
    if (!headings) return headings.error();
    return planRows<ImportedPart>(files, *headings, readPart, wishes);
}

}  // namespace baydesk
