#include "baydeskctl/ReportText.h"

#include "base/IsoDate.h"
#include "documents/report/FigureWords.h"

#include <QJsonArray>
#include <QStringList>

namespace baydesk::ctl {

namespace {

QString unitCode(FigureUnit unit) {
    switch (unit) {
        case FigureUnit::Count:
            return QStringLiteral("count");
        case FigureUnit::Fen:
            return QStringLiteral("fen");
        case FigureUnit::Permille:
            return QStringLiteral("permille");
        case FigureUnit::ThousandthHours:
            return QStringLiteral("thousandth_hours");
    }
    return {};
}

QString groupCode(FigureGroup group) {
    switch (group) {
        case FigureGroup::Cars:
            return QStringLiteral("cars");
        case FigureGroup::Revenue:
            return QStringLiteral("revenue");
        case FigureGroup::Money:
            return QStringLiteral("money");
        case FigureGroup::Workshop:
            return QStringLiteral("workshop");
        case FigureGroup::FollowUp:
            return QStringLiteral("follow_up");
    }
    return {};
}

QJsonObject rowJson(const ReportRow& row, const OpenedStore& store) {
    return {
        {QStringLiteral("reference"), row.reference}, {QStringLiteral("subject"), row.subject},
        {QStringLiteral("note"), row.note},           {QStringLiteral("at"), store.wall(row.at)},
        {QStringLiteral("value"), row.value},         {QStringLiteral("weight"), row.weight}};
}

QJsonObject figureJson(const Figure& figure, const Phrases& phrases) {
    return {{QStringLiteral("figure"), figureCode(figure.kind)},
            {QStringLiteral("of"), figure.of},
            {QStringLiteral("group"), groupCode(groupOf(figure.kind))},
            {QStringLiteral("name"), nameOf(figure, phrases)},
            {QStringLiteral("formula"), formulaOf(figure.kind, phrases)},
            {QStringLiteral("unit"), unitCode(unitOf(figure.kind))},
            {QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue()}};
}

QJsonObject figureJson(const Figure& figure, const Phrases& phrases, const OpenedStore& store) {
    QJsonArray rows;
    for (const ReportRow& row : figure.rows) rows.append(rowJson(row, store));
    QJsonObject object = figureJson(figure, phrases);
    object.insert(QStringLiteral("rows"), rows);
    return object;
}

}  // namespace

QString reportText(const DayReport& report, const Phrases& phrases) {
    QStringList lines{report.shop + u'\t' + report.day.toString(Qt::ISODate)};
    std::optional<FigureGroup> group;
    for (const Figure& figure : report.figures) {
        if (group != groupOf(figure.kind)) {
            group = groupOf(figure.kind);
            lines << QString() << wordFor(*group, phrases);
        }
        lines << QStringList{nameOf(figure, phrases), valueText(figure),
                             formulaOf(figure.kind, phrases)}
                     .join(u'\t');
    }
    return lines.join(u'\n');
}

QJsonObject reportJson(const DayReport& report, const Phrases& phrases, const OpenedStore& store) {
    QJsonArray figures;
    for (const Figure& figure : report.figures) figures.append(figureJson(figure, phrases, store));
    return {{QStringLiteral("report"), QStringLiteral("daily")},
            {QStringLiteral("shop"), report.shop},
            {QStringLiteral("date"), report.day.toString(Qt::ISODate)},
            {QStringLiteral("from"), store.wall(report.from)},
            {QStringLiteral("until"), store.wall(report.until)},
            {QStringLiteral("seen_at"), store.wall(report.seenAt)},
            {QStringLiteral("running"), report.running},
            {QStringLiteral("figures"), figures}};
}

namespace {

QJsonValue valueJson(const Tally* tally) {
    const auto value = tally ? figureOf(*tally).value : std::nullopt;
    return value ? QJsonValue(*value) : QJsonValue();
}

}  // namespace

QJsonObject summaryJson(const SummaryTable& table, const Phrases& phrases) {
    QJsonArray parts;
    for (const DateRange& part : table.parts)
        parts.append(QJsonObject{{QStringLiteral("first"), isoDate(part.first)},
                                 {QStringLiteral("last"), isoDate(part.last)}});
    QJsonArray figures;
    for (const Tally& figure : table.whole()) {
        QJsonArray values;
        for (const auto& part : table.tallies)
            values.append(valueJson(part ? find(*part, figure.kind, figure.of) : nullptr));
        QJsonObject row = figureJson(figureOf(figure), phrases);
        row.insert(QStringLiteral("parts"), values);
        figures.append(row);
    }
    return {{QStringLiteral("parts"), parts}, {QStringLiteral("figures"), figures}};
}

}  // namespace baydesk::ctl
