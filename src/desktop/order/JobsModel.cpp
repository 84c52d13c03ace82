#include "desktop/order/JobsModel.h"

#include "desktop/order/CellEdit.h"
#include "desktop/order/OrderWords.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/RowModel.h"

#include <QBrush>
#include <algorithm>

namespace baydesk {

JobsModel::JobsModel(ScreenContext& context, JobEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_formats(context.clock, context.calendar), m_editor(editor) {
    connect(&editor, &JobEditor::jobsChanged, this, &JobsModel::takeJobs);
    connect(&editor, &JobEditor::refused, this, &JobsModel::onRefused);
}

void JobsModel::setOrder(const OrderState& order, const FreeStock& freeStock) {
    if (order.id != m_order.id) {
        m_fresh.reset();
        m_toggled.clear();
        m_refusals.clear();
    }
    m_order = order;
    m_freeStock = freeStock;
    takeJobs();
}

void JobsModel::setEditable(bool editable) { m_editable = editable; }

// -- rows

bool JobsModel::isCollapsed(const Job& job) const {
    const bool byItself = job.approval == ApprovalState::Declined;
    return byItself != m_toggled.contains(job.id);
}

std::vector<JobsModel::RowRef> JobsModel::wantedRows(const std::vector<Job>& jobs) const {
    std::vector<RowRef> rows;
    for (const Job& job : jobs) {
        rows.push_back({RowKind::Job, job.id, {}});
        if (isCollapsed(job)) continue;
        for (const Line& line : job.lines) rows.push_back({RowKind::Line, job.id, line.id});
        if (m_fresh && m_fresh->job == job.id) rows.push_back({RowKind::Fresh, job.id, {}});
    }
    return rows;
}

// Tells views only what differs, so that an open editor, the selection and the scroll position
// stay.
void JobsModel::takeJobs() {
    std::vector<Job> jobs = m_editor.jobs();
    const std::vector<RowRef> wanted = wantedRows(jobs);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::find(wanted.begin(), wanted.end(), rowAt(row)) != wanted.end()) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    m_jobs = std::move(jobs);
    m_doubts = doubtsOf(m_jobs, m_freeStock);
    dropRefusalsOfGoneLines();
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at < m_rows.size() && m_rows[at] == wanted[at]) continue;
        const bool known = std::find(m_rows.begin(), m_rows.end(), wanted[at]) != m_rows.end();
        if (known) {  // another order of the same rows, which nothing in an order does
            beginResetModel();
            m_rows = wanted;
            endResetModel();
            return;
        }
        const int row = static_cast<int>(at);
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, wanted[at]);
        endInsertRows();
    }
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int JobsModel::rowOf(const RowRef& wanted) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), wanted);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Job* JobsModel::find(JobId id) const {
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const Job* JobsModel::jobAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : find(rowAt(row).job);
}

const Line* JobsModel::lineAt(int row) const {
    const Job* job = jobAt(row);
    if (!job || rowAt(row).kind != RowKind::Line) return nullptr;
    const LineId id = rowAt(row).line;
    const auto found = std::find_if(job->lines.begin(), job->lines.end(),
                                    [id](const Line& line) { return line.id == id; });
    return found == job->lines.end() ? nullptr : &*found;
}

int JobsModel::startLine(JobId job, LineKind kind, const QString& typed) {
    dropFreshLine();
    const Job* target = find(job);
    if (!target) return -1;
    if (isCollapsed(*target)) toggleCollapsed(job);
    m_fresh = Fresh{job, kind, typed};
    takeJobs();
    return rowOf({RowKind::Fresh, job, {}});
}

std::optional<TypedLine> JobsModel::freshLine() const {
    if (!m_fresh) return std::nullopt;
    return TypedLine{m_fresh->job, m_fresh->kind, m_fresh->typed};
}

void JobsModel::dropFreshLine() {
    if (!m_fresh) return;
    m_fresh.reset();
    takeJobs();
}

void JobsModel::toggleCollapsed(JobId job) {
    if (m_toggled.erase(job) == 0) m_toggled.insert(job);
    takeJobs();
}

// -- what is shown

int JobsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobsModel::jobText(const Job& job, int column) const {
    if (column == Name) return job.title;
    if (column == Amount) return job.amount().toText();
    if (column == Approval) return OrderWords::approval(job, m_order, m_formats).text;
    return {};
}

QString JobsModel::lineText(const Line& line, int column) const {
    switch (column) {
        case Name:
            return tr("%1 · %2").arg(OrderWords::lineKind(line.kind), line.name);
        case Grade:
            return OrderWords::grade(line);
        case Number:
            return OrderWords::quantity(line);
        case Price:
            return (line.estimated ? QStringLiteral("≈ ") : QString()) + line.unitPrice.toText();
        case Amount:
            return line.amount().toText();
        case Approval:
            return stateText(line);
        default:
            return {};
    }
}

// What is odd about the line before it is offered, else how far it is.
QString JobsModel::stateText(const Line& line) const {
    if (const QString doubt = doubtWords(line.id, false); !doubt.isEmpty()) return doubt;
    if (line.comesFromStock() && line.issued == line.quantity) return tr("issued");
    if (line.estimated && !line.estimate.isZero())
        return tr("estimated at %1").arg(line.estimate.toText());
    return line.estimated ? tr("estimated") : QString();
}

bool JobsModel::isDoubted(LineId line, QuoteDoubt doubt) const {
    return std::any_of(m_doubts.begin(), m_doubts.end(), [&](const DoubtedLine& each) {
        return each.line == line && each.doubt == doubt;
    });
}

// The grade has its own column; only the sentences say it too.
QString JobsModel::doubtWords(LineId line, bool sentences) const {
    QStringList words;
    for (const DoubtedLine& each : m_doubts) {
        if (each.line != line) continue;
        if (each.doubt == QuoteDoubt::NotInStock)
            words << (sentences ? tr("%1 more are needed than lie free in the store room.")
                                      .arg(each.lacking.toText())
                                : tr("short of %1").arg(each.lacking.toText()));
        if (each.doubt == QuoteDoubt::NoPrice)
            words << (sentences ? tr("The customer would pay nothing for this.") : tr("no price"));
        if (each.doubt == QuoteDoubt::GradeNotStated && sentences)
            words << tr("The grade of this part is not stated: the customer is to choose.");
    }
    return words.join(sentences ? QStringLiteral("\n") : QStringLiteral(" · "));
}

QString JobsModel::text(int row, int column) const {
    if (rowAt(row).kind == RowKind::Fresh)
        return column != Name ? QString()
               : m_fresh->typed.isEmpty()
                   ? tr("%1 · …").arg(OrderWords::lineKind(m_fresh->kind))
                   : tr("%1 · %2").arg(OrderWords::lineKind(m_fresh->kind), m_fresh->typed);
    if (const Line* line = lineAt(row)) return lineText(*line, column);
    const Job* job = jobAt(row);
    return job ? jobText(*job, column) : QString();
}

QVariant JobsModel::editValue(int row, int column) const {
    const Line* line = lineAt(row);
    if (rowAt(row).kind == RowKind::Fresh)
        return column == Name ? QVariant(m_fresh->typed) : QVariant();
    if (!line) {
        const Job* job = rowAt(row).kind == RowKind::Job ? jobAt(row) : nullptr;
        return job && column == Name ? QVariant(job->title) : QVariant();
    }
    switch (column) {
        case Name:
            return line->name;
        case Grade:
            return line->customerSupplied ? CustomersOwn : static_cast<int>(line->grade);
        case Number:
            return line->quantity.toText();
        case Price:
            return line->unitPrice.toPlain();
        default:
            return {};
    }
}

QVariant JobsModel::color(int row, int column) const {
    const Tokens tokens = Tokens::current();
    const Job* job = jobAt(row);
    if (rowAt(row).kind == RowKind::Fresh) return QBrush(tokens(Token::TextSecond));
    if (job && job->approval == ApprovalState::Declined) return QBrush(tokens(Token::TextSecond));
    if (column == Approval && lineAt(row)) {
        const Line& line = *lineAt(row);
        if (!doubtWords(line.id, false).isEmpty()) return QBrush(tokens(Token::Amber));
        if (line.estimated && line.overrun() > Money() && job->isApproved())
            return QBrush(tokens(Token::Amber));
        return QBrush(tokens(line.estimated ? Token::TextSecond : Token::Green));
    }
    const bool ungraded =
        column == Grade && lineAt(row) && isDoubted(lineAt(row)->id, QuoteDoubt::GradeNotStated);
    if (ungraded) return QBrush(tokens(Token::Amber));
    return {};
}

QString JobsModel::toolTip(int row, int column) const {
    const Line* line = lineAt(row);
    if (line && (column == Approval || column == Grade))
        if (const QString doubts = doubtWords(line->id, true); !doubts.isEmpty()) return doubts;
    return text(row, column);
}

// What stands beside a job's title.
QString JobsModel::markOf(const Job& job) {
    if (job.isDiagnosis()) return tr("Diagnosis");
    return job.supplement ? tr("Supplement") : QString();
}

QVariant JobsModel::chip(int row, int column) const {
    if (column != Approval || rowAt(row).kind != RowKind::Job) return {};
    const Job* job = jobAt(row);
    return job ? QVariant::fromValue(OrderWords::approval(*job, m_order, m_formats)) : QVariant();
}

QVariant JobsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const int column = index.column();
    const bool isJob = rowAt(row).kind == RowKind::Job;
    const auto refused = m_refusals.find(keyOf(index));
    const bool wrong = refused != m_refusals.end();
    switch (role) {
        case Qt::DisplayRole:
            return wrong ? refused->second.typed : text(row, column);
        case Qt::EditRole:
            return wrong ? QVariant(refused->second.typed) : editValue(row, column);
        case Qt::ToolTipRole:
            return wrong ? refused->second.sentence : toolTip(row, column);
        case Qt::ForegroundRole:
            return wrong ? QVariant(QBrush(Tokens::current()(Token::Red))) : color(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                (column >= Number && column <= Amount ? Qt::AlignRight : Qt::AlignLeft) |
                Qt::AlignVCenter);
        case Qt::FontRole:
            return isJob ? Theme::boldFont() : Theme::font();
        case RowModel::ChipRole:
            return chip(row, column);
        case JobRowRole:
            return isJob;
        case MarkRole:
            return isJob && column == Name && jobAt(row) ? markOf(*jobAt(row)) : QString();
        case CollapsedRole:
            return isJob && jobAt(row) && isCollapsed(*jobAt(row));
        case RefusedRole:
            return wrong;
        default:
            return {};
    }
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section >= Number && section <= Amount ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Job / line");
        case Grade:
            return tr("Grade");
        case Number:
            return tr("Quantity");
        case Price:
            return tr("Unit price");
        case Amount:
            return tr("Amount");
        case Approval:
            return tr("Approval");
        default:
            return {};
    }
}

Qt::ItemFlags JobsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_editable || !index.isValid()) return flags;
    const RowRef row = rowAt(index.row());
    const int column = index.column();
    bool editable = column == Name;
    if (const Line* line = lineAt(index.row())) {
        const bool graded = line->kind == LineKind::Part || line->kind == LineKind::Material;
        editable =
            column == Name || column == Number || column == Price || (column == Grade && graded);
    }
    if (row.kind == RowKind::Fresh) editable = column == Name;
    if (editable) flags |= Qt::ItemIsEditable;
    return flags;
}

void JobsModel::retranslate() {
    if (m_rows.empty()) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// -- editing

JobsModel::CellKey JobsModel::keyOf(const QModelIndex& index) const {
    const RowRef row = rowAt(index.row());
    return {row.job, row.line, index.column()};
}

const Line* JobsModel::find(const CellKey& cell) const {
    const Job* job = find(std::get<JobId>(cell));
    if (!job) return nullptr;
    const auto found = std::find_if(job->lines.begin(), job->lines.end(), [&](const Line& each) {
        return each.id == std::get<LineId>(cell);
    });
    return found == job->lines.end() ? nullptr : &*found;
}

// A line that somebody removed takes with it what was typed into it: nothing is in the way of
// offering what is left.
void JobsModel::dropRefusalsOfGoneLines() {
    const std::size_t before = m_refusals.size();
    std::erase_if(m_refusals, [this](const auto& each) {
        return std::get<LineId>(each.first) ? !find(each.first)
                                            : !find(std::get<JobId>(each.first));
    });
    if (m_refusals.size() != before) Q_EMIT problem({});
}

std::vector<JobsModel::RefusedCell> JobsModel::refusedCells() const {
    std::vector<RefusedCell> cells;
    for (const auto& [key, refusal] : m_refusals) {
        const auto& [job, line, column] = key;
        const Line* stored = find(key);
        const Job* owner = find(job);
        cells.push_back({{job, line, column, refusal.typed},
                         refusal.sentence,
                         stored  ? lineText(*stored, column)
                         : owner ? jobText(*owner, column)
                                 : QString()});
    }
    return cells;
}

int JobsModel::showRowOf(const TypedCell& cell) {
    const Job* job = find(cell.job);
    if (job && cell.line && isCollapsed(*job)) toggleCollapsed(cell.job);
    return rowOf({cell.line ? RowKind::Line : RowKind::Job, cell.job, cell.line});
}

void JobsModel::takeBack(const TypedCell& cell) {
    if (m_refusals.erase({cell.job, cell.line, cell.column}) == 0) return;
    Q_EMIT problem({});
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JobsModel::restoreTyped(const TypedCell& cell) {
    const int row = showRowOf(cell);
    const bool typable = cell.column == Name || cell.column == Number || cell.column == Price;
    if (row < 0 || !typable || editValue(row, cell.column).toString() == cell.typed) return;
    refuse({cell.job, cell.line, cell.column}, cell.typed, tr("This was typed and not saved yet."));
}

bool JobsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (rowAt(index.row()).kind == RowKind::Fresh) return nameFresh(value.toString());
    const bool unchanged = value == editValue(index.row(), index.column());
    if (m_refusals.erase(keyOf(index)) > 0) {
        Q_EMIT problem({});
        Q_EMIT dataChanged(index, index);
    }
    return unchanged || edit(index, value);
}

bool JobsModel::nameFresh(const QString& name) {
    const Fresh fresh = *m_fresh;
    dropFreshLine();
    if (name.trimmed().isEmpty()) return false;
    Line line;
    line.kind = fresh.kind;
    line.name = name.trimmed();
    if (fresh.kind == LineKind::Labour) line.unit = tr("h");
    m_editor.add(addLine(fresh.job, line));
    return true;
}

bool JobsModel::edit(const QModelIndex& index, const QVariant& value) {
    const QString typed = value.toString();
    const CellKey cell = keyOf(index);
    const Job* job = jobAt(index.row());
    const Line* line = lineAt(index.row());
    if (!job) return false;
    if (index.column() == Name && typed.trimmed().isEmpty()) {
        refuse(cell, typed, ErrorText::sentence({ErrorKind::Required}));
        return false;
    }
    if (!line) {
        m_editor.add(renameJob(*job, typed));
        return true;
    }
    if (index.column() == Name) {
        m_editor.add(renameLine(job->id, *line, typed));
        return true;
    }
    if (index.column() == Grade) {
        const int grade = value.toInt();
        const bool own = grade == CustomersOwn;
        m_editor.add(
            gradeLine(job->id, *line, own ? line->grade : static_cast<PartGrade>(grade), own));
        return true;
    }
    const Result<JobEdit> change = index.column() == Number ? countLine(job->id, *line, typed)
                                                            : priceLine(job->id, *line, typed);
    if (!change) {
        refuse(cell, typed, ErrorText::sentences(change.error()));
        return false;
    }
    m_editor.add(*change);
    return true;
}

void JobsModel::refuse(const CellKey& cell, const QString& typed, const QString& sentence) {
    m_refusals[cell] = {typed, sentence};
    Q_EMIT problem(sentence);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void JobsModel::onRefused(const JobEdit& edit, const Error& error) {
    const QString sentence = ErrorText::sentences(error);
    if (edit.column >= 0 && !edit.typed.isEmpty())
        refuse({edit.job, edit.line, edit.column}, edit.typed, sentence);
    else
        Q_EMIT problem(sentence);
}

}  // namespace baydesk
