#include "documents/report/FigureWords.h"

#include "documents/Words.h"
#include "domain/values/Money.h"

namespace baydesk {

namespace {

QString tenderName(const QString& code, const Phrases& phrases) {
    if (code == u"cash") return wordFor(Tender::Cash, phrases);
    if (code == u"wechat") return wordFor(Tender::WeChat, phrases);
    if (code == u"alipay") return wordFor(Tender::Alipay, phrases);
    if (code == u"card") return wordFor(Tender::Card, phrases);
    return wordFor(Tender::Transfer, phrases);
}

QString className(const QString& code, const Phrases& phrases) {
    if (code == u"whole-vehicle") return wordFor(RepairClass::WholeVehicle, phrases);
    if (code == u"assembly") return wordFor(RepairClass::Assembly, phrases);
    if (code == u"second-level") return wordFor(RepairClass::SecondLevel, phrases);
    if (code == u"first-level") return wordFor(RepairClass::FirstLevel, phrases);
    if (code == u"minor") return wordFor(RepairClass::Minor, phrases);
    return wordFor(RepairClass::Special, phrases);
}

QString ofName(const Figure& figure, const Phrases& phrases) {
    if (figure.kind == FigureKind::TenderTakings) return tenderName(figure.of, phrases);
    if (figure.kind == FigureKind::ClassRevenue) return className(figure.of, phrases);
    return figure.of.isEmpty() ? phrases.translate("Documents", "nobody") : figure.of;
}

// "98.5": thousandths of the whole as per cent.
QString percent(qint64 permille) {
    const QString sign = permille < 0 ? QStringLiteral("-") : QString();
    const qint64 size = std::abs(permille);
    return QStringLiteral("%1%2.%3").arg(sign).arg(size / 10).arg(size % 10);
}

QString hours(qint64 thousandths) {
    return thousandths < 0 ? u'-' + Quantity::ofThousandths(-thousandths).toText()
                           : Quantity::ofThousandths(thousandths).toText();
}

// With the sign that is as wide as a figure, as amounts have it.
QString minus(QString number) { return number.replace(u'-', QStringLiteral("−")); }

QString plain(FigureUnit unit, qint64 value) {
    switch (unit) {
        case FigureUnit::Count:
            return QString::number(value);
        case FigureUnit::Fen:
            return Money::ofFen(value).toPlain();
        case FigureUnit::Permille:
            return percent(value);
        case FigureUnit::ThousandthHours:
            return hours(value);
    }
    return {};
}

QString shown(FigureUnit unit, qint64 value) {
    switch (unit) {
        case FigureUnit::Count:
            return QString::number(value);
        case FigureUnit::Fen:
            return Money::ofFen(value).toText();
        case FigureUnit::Permille:
            return minus(percent(value)) + QStringLiteral(" %");
        case FigureUnit::ThousandthHours:
            return minus(hours(value)) + QStringLiteral(" h");
    }
    return {};
}

// The rows of a share of counted things say whether each counts; those of a margin are money.
FigureUnit rowUnit(FigureKind kind) {
    return kind == FigureKind::GrossMarginShare ? FigureUnit::Fen : unitOf(kind);
}

}  // namespace

QString wordFor(FigureGroup group, const Phrases& phrases) {
    switch (group) {
        case FigureGroup::Cars:
            return phrases.translate("Documents", "Cars");
        case FigureGroup::Revenue:
            return phrases.translate("Documents", "Revenue");
        case FigureGroup::Money:
            return phrases.translate("Documents", "Money");
        case FigureGroup::Workshop:
            return phrases.translate("Documents", "Workshop");
        case FigureGroup::FollowUp:
            return phrases.translate("Documents", "Follow-up and complaints");
    }
    return {};
}

QString nameOf(const Figure& figure, const Phrases& phrases) {
    const QString name = nameOf(figure.kind, phrases);
    return isBrokenDown(figure.kind) ? phrases.labelled(name, ofName(figure, phrases)) : name;
}

QString valueText(const Figure& figure) {
    return figure.value ? shown(unitOf(figure.kind), *figure.value) : QStringLiteral("–");
}

QString valueText(FigureKind kind, const ReportRow& row) {
    if (rowUnit(kind) == FigureUnit::Permille)
        return row.value != 0 ? QStringLiteral("✓") : QStringLiteral("–");
    return shown(rowUnit(kind), row.value);
}

QString plainValue(const Figure& figure) {
    return figure.value ? plain(unitOf(figure.kind), *figure.value) : QString();
}

QString plainValue(FigureKind kind, const ReportRow& row) {
    if (rowUnit(kind) == FigureUnit::Permille) return QString::number(row.value);
    return plain(rowUnit(kind), row.value);
}

}  // namespace baydesk
