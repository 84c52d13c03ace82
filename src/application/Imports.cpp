#include "application/Imports.h"

namespace baydesk::imports {

QString written(const ImportCounts& counts) {
    QStringList contradicted;
    for (const int index : counts.contradicted) contradicted << QString::number(index);
    return QStringLiteral("%1 %2 %3 %4")
        .arg(counts.added)
        .arg(counts.changed)
        .arg(counts.same)
        .arg(contradicted.join(u','));
}

ImportCounts countsOf(const Outcome& outcome) {
    const QStringList numbers = outcome.number.split(u' ');
    BD_EXPECTS(numbers.size() >= 3);
    ImportCounts counts{numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
    for (const QString& index : numbers.value(3).split(u',', Qt::SkipEmptyParts))
        counts.contradicted.push_back(index.toInt());
    return counts;
}

void count(ImportCounts& counts, std::size_t index, Taken taken) {
    switch (taken) {
        case Taken::Added:
            ++counts.added;
            return;
        case Taken::Changed:
            ++counts.changed;
            return;
        case Taken::Same:
            ++counts.same;
            return;
        case Taken::Contradicts:
            counts.contradicted.push_back(static_cast<int>(index));
            return;
    }
}

}  // namespace baydesk::imports
