#include "desktop/store/lists/PreviewModel.h"

#include "desktop/store/lists/FieldWords.h"
#include "desktop/store/lists/ImportWords.h"
#include "desktop/theme/Icons.h"

#include <QBrush>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int WholeRow = -1;
constexpr qsizetype MostCharacters = 200;  // of a cell; the rest is in the file

}  // namespace

void PreviewModel::setSource(ListKind kind, const ListSource& source) {
    beginResetModel();
    m_kind = kind;
    m_source = source;
    m_plan.reset();
    readPlan();
    endResetModel();
}

void PreviewModel::clear() { setSource(m_kind, {}); }

void PreviewModel::setPlan(std::shared_ptr<const ListPlan> plan) {
    m_plan = std::move(plan);
    readPlan();
    retranslate();
}

void PreviewModel::retranslate() {
    if (columnCount() == 0) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::readPlan() {
    m_problems.clear();
    m_again.clear();
    if (!m_plan || !m_source.file) return;
    const int last = rowCount() > 0 ? rowAt(rowCount() - 1).line : 0;
    for (const Refusal& refusal : m_plan->refused) {
        if (refusal.row > last || refusal.file != m_source.file->name) continue;
        const int column = m_source.fields.value(refusal.field, WholeRow);
        m_problems[refusal.row][column].push_back(refusal);
    }
    for (const RowPlace& place : m_plan->again)
        if (place.row <= last && place.file == m_source.file->name) m_again.insert(place.row, true);
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_source.file) return 0;
    const std::size_t rows = m_source.file->rows.size();
    const std::size_t first = std::min(rows, m_source.columns.firstRow());
    return static_cast<int>(std::min<std::size_t>(rows - first, MostRows));
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_source.file) return 0;
    return static_cast<int>(m_source.columns.names.size()) + 1;
}

const DelimitedRow& PreviewModel::rowAt(int row) const {
    return m_source.file->rows.at(m_source.columns.firstRow() + static_cast<std::size_t>(row));
}

// Under each heading the field that it is taken for.
QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Row")) : QVariant();
    const QString name = m_source.columns.names[section - 1];
    const QString field = m_source.fields.key(section - 1);
    const QString meaning =
        field.isEmpty() ? tr("not taken over") : tr("→ %1").arg(FieldWords::of(m_kind, field));
    if (role == Qt::DisplayRole) return QString(name.left(MostCharacters) + u'\n' + meaning);
    if (role == Qt::ToolTipRole)
        return tr("%1. Drag this heading onto the field that the column holds.").arg(name);
    if (role == Qt::ForegroundRole && field.isEmpty())
        return QBrush(Tokens::current()(Token::TextSecond));
    return {};
}

PreviewModel::Fate PreviewModel::fateOf(int line) const {
    if (!m_plan) return Fate::Unknown;
    if (m_problems.contains(line)) return Fate::StaysOut;
    return m_again.contains(line) ? Fate::Again : Fate::ComesIn;
}

QString PreviewModel::problemsOf(int line, int column) const {
    const auto row = m_problems.constFind(line);
    if (row == m_problems.constEnd()) return {};
    QStringList sentences;
    for (const Refusal& refusal : row->value(column)) {
        // Where no column shows the field, its name has to be said.
        sentences << (column == WholeRow ? ImportWords::ofRow(m_kind, refusal)
                                         : ImportWords::ofRow(refusal.reason));
    }
    return sentences.join(u' ');
}

QString PreviewModel::fateWords(int line) const {
    switch (fateOf(line)) {
        case Fate::Unknown:
            return {};
        case Fate::ComesIn:
            return tr("comes in");
        case Fate::Again:
            return tr("says the same again and is taken once");
        case Fate::StaysOut:
            break;
    }
    const QString why = problemsOf(line, WholeRow);
    return why.isEmpty() ? tr("stays out: see the marked cells") : tr("stays out: %1").arg(why);
}

QVariant PreviewModel::fateData(int line, int role) const {
    const Fate fate = fateOf(line);
    switch (role) {
        case Qt::DisplayRole:
            return QString::number(line);
        case Qt::DecorationRole:
            if (fate == Fate::ComesIn) return Icons::icon(Icon::Check, Token::Green);
            if (fate == Fate::Again) return Icons::icon(Icon::Undo, Token::TextSecond);
            if (fate == Fate::StaysOut) return Icons::icon(Icon::Warning, Token::Red);
            return {};
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return fateWords(line);
        case Qt::AccessibleTextRole: {
            const QString words = fateWords(line);
            return words.isEmpty() ? QString::number(line)
                                   : tr("Row %1: %2").arg(QString::number(line), words);
        }
        default:
            return {};
    }
}

QVariant PreviewModel::cellData(const DelimitedRow& row, int column, int role) const {
    const QString text = row.fields.value(column);
    const QString problem = problemsOf(row.line, column);
    switch (role) {
        case Qt::DisplayRole:
            return text.simplified().left(MostCharacters);
        case Qt::ToolTipRole:
            return problem.isEmpty() ? text.left(MostCharacters) : problem;
        case Qt::AccessibleDescriptionRole:
            return problem;
        case Qt::AccessibleTextRole: {
            const QString shown = text.simplified().left(MostCharacters);
            if (problem.isEmpty()) return shown;
            return shown.isEmpty() ? problem : tr("%1: %2").arg(shown, problem);
        }
        case Qt::DecorationRole:
            return problem.isEmpty() ? QVariant() : Icons::icon(Icon::Warning, Token::Red);
        case Qt::BackgroundRole:
            return problem.isEmpty() ? QVariant() : QBrush(Tokens::current()(Token::RedSoft));
        case Qt::ForegroundRole:
            if (!problem.isEmpty()) return QBrush(Tokens::current()(Token::Red));
            if (m_source.fields.key(column).isEmpty())
                return QBrush(Tokens::current()(Token::TextSecond));
            return {};
        default:
            return {};
    }
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const DelimitedRow& row = rowAt(index.row());
    return index.column() == 0 ? fateData(row.line, role) : cellData(row, index.column() - 1, role);
}

}  // namespace baydesk
