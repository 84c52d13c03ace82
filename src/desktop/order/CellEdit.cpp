#include "desktop/order/CellEdit.h"

#include "desktop/order/JobsModel.h"
#include "domain/parts/Part.h"
#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

using Effect = JobEdit::Effect;

// An edit of one line: `same` says whether it still is what the person saw.
template <typename Same, typename Change>
JobEdit lineEdit(JobId job, LineId line, int column, const QString& typed, Same same,
                 Change change) {
    JobEdit edit;
    edit.job = job;
    edit.line = line;
    edit.column = column;
    edit.typed = typed;
    edit.shownAtOnce = true;
    edit.apply = [line, same, change](Job& now) {
        const auto found = std::find_if(now.lines.begin(), now.lines.end(),
                                        [line](const Line& each) { return each.id == line; });
        if (found == now.lines.end()) return Effect::Gone;
        if (!same(*found)) return Effect::Clash;
        change(*found);
        return Effect::Made;
    };
    return edit;
}

}  // namespace

JobEdit renameJob(const Job& seen, const QString& title) {
    JobEdit edit;
    edit.job = seen.id;
    edit.column = JobsModel::Name;
    edit.typed = title;
    edit.shownAtOnce = true;
    edit.apply = [before = seen.title, title = tidied(title)](Job& now) {
        if (now.title != before) return Effect::Clash;
        now.title = title;
        return Effect::Made;
    };
    return edit;
}

JobEdit describeJob(const Job& seen, const QString& cause, const QString& correction) {
    JobEdit edit;
    edit.job = seen.id;
    edit.words = TypedWords{seen.id, seen.cause, seen.correction, cause, correction};
    edit.apply = [before = seen, cause, correction](Job& now) {
        if (now.cause != before.cause || now.correction != before.correction) return Effect::Clash;
        now.cause = cause;
        now.correction = correction;
        return Effect::Made;
    };
    return edit;
}

JobEdit renameLine(JobId job, const Line& seen, const QString& name) {
    return lineEdit(
        job, seen.id, JobsModel::Name, name,
        [before = seen.name](const Line& now) { return now.name == before; },
        [name = tidied(name)](Line& now) { now.name = name; });
}

Result<JobEdit> countLine(JobId job, const Line& seen, const QString& typed) {
    const Result<Quantity> quantity = Quantity::parse(typed);
    // A line asks for more than nothing; a count of the shelf may be nothing.
    if (!quantity && quantity.error().first().details.contains(QStringLiteral("least")))
        return Error(ErrorKind::NotPositive);
    if (!quantity) return quantity.error();
    return lineEdit(
        job, seen.id, JobsModel::Number, typed,
        [before = seen.quantity](const Line& now) { return now.quantity == before; },
        [quantity = *quantity](Line& now) { now.quantity = quantity; });
}

Result<JobEdit> priceLine(JobId job, const Line& seen, const QString& typed) {
    const Result<Money> price = Money::parse(typed);
    if (!price) return price.error();
    return lineEdit(
        job, seen.id, JobsModel::Price, typed,
        [before = seen.unitPrice](const Line& now) { return now.unitPrice == before; },
        [price = *price](Line& now) { now.unitPrice = price; });
}

JobEdit gradeLine(JobId job, const Line& seen, PartGrade grade, bool customersOwn) {
    return lineEdit(
        job, seen.id, JobsModel::Grade, {},
        [grade = seen.grade, own = seen.customerSupplied](const Line& now) {
            return now.grade == grade && now.customerSupplied == own;
        },
        [grade, customersOwn](Line& now) {
            now.customerSupplied = customersOwn;
            if (!customersOwn) now.grade = grade;
        });
}

JobEdit estimateLine(JobId job, const Line& seen, bool estimated) {
    return lineEdit(
        job, seen.id, JobsModel::Price, {},
        [before = seen.estimated](const Line& now) { return now.estimated == before; },
        [estimated](Line& now) { now.estimated = estimated; });
}

JobEdit diagnoseJob(const Job& seen, JobKind kind) {
    JobEdit edit;
    edit.job = seen.id;
    edit.column = JobsModel::Name;
    edit.shownAtOnce = true;
    edit.apply = [before = seen.kind, kind](Job& now) {
        if (now.kind != before && now.kind != kind) return Effect::Clash;
        now.kind = kind;
        return Effect::Made;
    };
    return edit;
}

JobEdit addLine(JobId job, const Line& line) {
    JobEdit edit;
    edit.job = job;
    edit.typed = line.name;
    edit.apply = [line](Job& now) {
        now.lines.push_back(line);
        return Effect::Made;
    };
    return edit;
}

JobEdit removeLine(JobId job, LineId line) {
    JobEdit edit;
    edit.job = job;
    edit.line = line;
    edit.shownAtOnce = true;
    edit.apply = [line](Job& now) {
        // Gone already is what was wanted.
        std::erase_if(now.lines, [line](const Line& each) { return each.id == line; });
        return Effect::Made;
    };
    return edit;
}

JobEdit addJob(const QString& title, std::vector<Line> lines) {
    JobEdit edit;
    edit.typed = title;
    edit.apply = [title = tidied(title), lines = std::move(lines)](Job& fresh) {
        fresh.title = title;
        fresh.lines = lines;
        return Effect::Made;
    };
    return edit;
}

Line lineOf(const Part& part) {
    Line line;
    line.kind = LineKind::Part;
    line.code = part.code;
    line.name = part.name;
    line.unit = part.unit;
    line.unitPrice = part.price;
    line.grade = part.grade;
    line.part = part.id;
    return line;
}

Line lineOf(const LabourItem& item, const QString& hourUnit) {
    Line line;
    line.kind = LineKind::Labour;
    line.name = item.name;
    line.unitPrice = item.price;
    if (item.hours.isZero()) return line;
    // In hours where the hourly price comes out even; the item's price is what was published.
    const qint64 hourly = item.price.fen() * 1000 / item.hours.thousandths();
    const Money rate = Money::ofFen(hourly);
    if (rate.times(item.hours) != item.price) return line;
    line.quantity = item.hours;
    line.unit = hourUnit;
    line.unitPrice = rate;
    return line;
}

}  // namespace baydesk
