#include "desktop/order/QuotePanel.h"

#include "application/parts/PriceBook.h"
#include "desktop/order/ApprovalDialog.h"
#include "desktop/order/CellEdit.h"
#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/SuggestField.h"
#include "desktop/order/SumList.h"
#include "desktop/shell/Drafts.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/workshop/SupplementBar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>

namespace baydesk {

namespace {

constexpr int MostFound = 12;

}  // namespace

// -- adding by typing

void QuotePanel::search(const QString& text) {
    context().desk.askLatest(
        QStringLiteral("quote.add"), this,
        [text](Workplace& workplace) -> Result<Findings> {
            const auto labour = findLabour(workplace, text, MostFound);
            if (!labour) return labour.error();
            const auto parts = findParts(workplace, text, MostFound);
            if (!parts) return parts.error();
            return Findings{*labour, *parts};
        },
        [this, text](const Result<Findings>& found) {
            showFindings(text, found ? *found : Findings());
        });
}

void QuotePanel::showFindings(const QString& text, const Findings& found) {
    m_choices.clear();
    std::vector<Suggestion> shown;
    const Job* into = m_model->jobAt(m_view->currentIndex().row());
    for (const LabourItem& item : found.labour) {
        const QString hours =
            item.hours.isZero() ? QString() : Formats::hours(item.hours) + QStringLiteral(" · ");
        shown.push_back({item.name, hours + item.price.toText(), tr("new job"),
                         OrderWords::lineKind(LineKind::Labour)});
        m_choices.push_back({.labour = item, .part = {}, .freeTitle = {}});
    }
    for (const parts::StockedPart& part : found.parts) {
        const QString stock =
            part.reserved.isZero()
                ? tr("%1 in stock").arg(part.onHand.toText())
                : tr("%1 in stock, %2 free").arg(part.onHand.toText(), part.available().toText());
        shown.push_back({part.part.code + QStringLiteral("  ") + part.part.name,
                         part.part.price.toText() + QStringLiteral(" · ") + stock,
                         into ? tr("into “%1”").arg(into->title) : tr("new job"),
                         OrderWords::lineKind(LineKind::Part)});
        m_choices.push_back({.labour = {}, .part = part, .freeTitle = {}});
    }
    if (!text.isEmpty()) {
        shown.push_back({text, tr("as typed"), tr("new job")});
        m_choices.push_back({.labour = {}, .part = {}, .freeTitle = text});
    }
    m_add->setSuggestions(shown);
}

void QuotePanel::addChosen(int at) {
    const Choice choice = m_choices.at(static_cast<std::size_t>(at));
    const JobId into = m_view->currentJob();
    if (choice.part && into) {
        addLineTo(into, lineOf(choice.part->part));
    } else {
        m_selectLast = true;
        m_jobsBefore = order().jobs.size();
        if (choice.labour)
            m_editor.add(addJob(choice.labour->name, {lineOf(*choice.labour, tr("h"))}));
        else if (choice.part)
            m_editor.add(
                addJob(tr("Replace %1").arg(choice.part->part.name), {lineOf(choice.part->part)}));
        else
            m_editor.add(addJob(choice.freeTitle, {}));
    }
    m_add->clear();
    m_choices.clear();
}

void QuotePanel::addLineTo(JobId job, const Line& line) {
    const Job* grows = order().job(job);
    m_growing = job;
    m_linesBefore = grows ? grows->lines.size() : 0;
    m_editor.add(addLine(job, line));
}

void QuotePanel::showLineMenu() {
    if (!isEditable() || m_view->currentJob().isNone()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LineKind kind :
         {LineKind::Labour, LineKind::Part, LineKind::Sublet, LineKind::Material, LineKind::Fee}) {
        QAction* action = menu->addAction(OrderWords::lineKind(kind));
        connect(action, &QAction::triggered, this, [this, kind] { startLine(kind); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
}

void QuotePanel::startLine(LineKind kind) {
    const int row = m_model->startLine(m_view->currentJob(), kind);
    if (row >= 0) m_view->editCell(row, JobsModel::Name);
}

void QuotePanel::removeCurrent() {
    const int row = m_view->currentIndex().row();
    const Job* job = m_model->jobAt(row);
    if (!job || !isEditable()) return;
    if (const Line* line = m_model->lineAt(row)) {
        m_editor.add(removeLine(job->id, line->id));
        return;
    }
    const JobId id = job->id;
    perform([order = order().id, id](Workplace& workplace, const Caller& caller) {
        return removeJob(workplace, caller, order, id);
    });
}

void QuotePanel::toggleEstimate() {
    const int row = m_view->currentIndex().row();
    const Job* job = m_model->jobAt(row);
    const Line* line = m_model->lineAt(row);
    if (job && line && isEditable()) m_editor.add(estimateLine(job->id, *line, !line->estimated));
    showMarks();
}

void QuotePanel::toggleDiagnosis() {
    const Job* job = m_model->jobAt(m_view->currentIndex().row());
    if (job && isEditable())
        m_editor.add(diagnoseJob(*job, job->isDiagnosis() ? JobKind::Repair : JobKind::Diagnosis));
    showMarks();
}

// Whether the line is an estimate and the job a diagnosis.
void QuotePanel::showMarks() {
    const int row = m_view->currentIndex().row();
    const Job* job = m_model->jobAt(row);
    const Line* line = m_model->lineAt(row);
    m_estimate->setEnabled(line && isEditable());
    m_diagnosis->setEnabled(job && isEditable());
    m_menuEstimate->setEnabled(m_estimate->isEnabled());
    m_menuDiagnosis->setEnabled(m_diagnosis->isEnabled());
    m_estimate->setChecked(line && line->estimated);
    m_diagnosis->setChecked(job && job->isDiagnosis());
    m_menuEstimate->setChecked(m_estimate->isChecked());
    m_menuDiagnosis->setChecked(m_diagnosis->isChecked());
}

// -- the technician's words

void QuotePanel::showJob() {
    const Job* job = m_model->jobAt(m_view->currentIndex().row());
    if (m_wordsOf && (!job || job->id != m_wordsOf->id)) saveWords();
    auto* cause = m_cause->controlAs<QPlainTextEdit>();
    auto* correction = m_correction->controlAs<QPlainTextEdit>();
    const bool typing = cause->document()->isModified() || correction->document()->isModified();
    const bool same = m_wordsOf && job && m_wordsOf->id == job->id;
    if (!(same && typing)) {
        m_wordsOf = job ? std::optional<Job>(*job) : std::nullopt;
        cause->setPlainText(job ? job->cause : QString());
        correction->setPlainText(job ? job->correction : QString());
        cause->document()->setModified(false);
        correction->document()->setModified(false);
    }
    m_words->setTitle(job ? tr("Technician on “%1”").arg(job->title) : tr("Technician"));
    for (QPlainTextEdit* edit : {cause, correction}) edit->setReadOnly(!job || !isEditable());
    for (QPushButton* each : {m_line, m_remove}) each->setEnabled(job && isEditable());
    for (QAction* each : {m_menuLine, m_menuRemove}) each->setEnabled(job && isEditable());
}

void QuotePanel::saveWords() {
    auto* cause = m_cause->controlAs<QPlainTextEdit>();
    auto* correction = m_correction->controlAs<QPlainTextEdit>();
    if (!m_wordsOf || !(cause->document()->isModified() || correction->document()->isModified()))
        return;
    cause->document()->setModified(false);
    correction->document()->setModified(false);
    const Job seen = *m_wordsOf;
    // What is typed next stands on these words, whether they are in the store by then or not.
    m_wordsOf->cause = cause->toPlainText();
    m_wordsOf->correction = correction->toPlainText();
    m_editor.add(describeJob(seen, m_wordsOf->cause, m_wordsOf->correction));
}

// Words that were refused stand in their fields again: too long, or written by somebody else
// meanwhile.
void QuotePanel::onRefused(const JobEdit& edit) {
    m_offering = false;
    if (edit.words) restoreWords(*edit.words);
    keepDraft();
    Q_EMIT barChanged();
}

void QuotePanel::restoreWords(const TypedWords& words) {
    m_view->selectJob(words.job);
    const Job* job = m_model->jobAt(m_view->currentIndex().row());
    if (!job || job->id != words.job) return;
    auto* cause = m_cause->controlAs<QPlainTextEdit>();
    auto* correction = m_correction->controlAs<QPlainTextEdit>();
    const bool typing = m_wordsOf && m_wordsOf->id == job->id &&
                        (cause->document()->isModified() || correction->document()->isModified());
    m_wordsOf = *job;  // typed again it is saved over what the store has now
    if (typing) return;
    cause->setPlainText(words.cause);
    correction->setPlainText(words.correction);
    cause->document()->setModified(true);
}

// -- the draft

QString QuotePanel::draftName() const {
    return QStringLiteral("order-%1-quote").arg(order().id.value());
}

// The last words of a job, on what stood there before the first.
void QuotePanel::addWords(QuoteDraft& draft, const TypedWords& words) {
    for (TypedWords& each : draft.words) {
        if (each.job != words.job) continue;
        each.cause = words.cause;
        each.correction = words.correction;
        return;
    }
    draft.words.push_back(words);
}

QuoteDraft QuotePanel::typed() const {
    QuoteDraft draft;
    draft.add = m_add->text();
    draft.line = m_model->freshLine();
    for (const auto& refused : m_model->refusedCells()) draft.cells.push_back(refused.cell);
    for (const JobEdit& edit : m_editor.waiting()) {
        if (edit.words) addWords(draft, *edit.words);
        if (edit.column >= 0 && !edit.typed.isEmpty())
            draft.cells.push_back({edit.job, edit.line, edit.column, edit.typed});
    }
    const QModelIndex cell = m_view->currentIndex();
    if (const auto open = m_view->openText(); open && cell.isValid()) {
        const JobsModel::RowRef row = m_model->rowAt(cell.row());
        if (row.kind == JobsModel::RowKind::Fresh && draft.line)
            draft.line->name = *open;
        else if (*open != m_model->data(cell, Qt::EditRole).toString())
            draft.cells.push_back({row.job, row.line, cell.column(), *open});
    }
    const auto* cause = m_cause->controlAs<QPlainTextEdit>();
    const auto* correction = m_correction->controlAs<QPlainTextEdit>();
    if (m_wordsOf && (cause->document()->isModified() || correction->document()->isModified()))
        addWords(draft, {m_wordsOf->id, m_wordsOf->cause, m_wordsOf->correction,
                         cause->toPlainText(), correction->toPlainText()});
    std::erase_if(draft.words, [](const TypedWords& each) { return !each.changes(); });
    return draft;
}

void QuotePanel::keepDraft() {
    if (!hasData() || m_draftOf != order().id) return;  // the stored one has not been read yet
    const QuoteDraft draft = typed();
    if (draft.isEmpty() && !m_hasDraft) return;
    m_hasDraft = !draft.isEmpty();
    context().drafts.keep(draftName(), draft.toJson());
}

// What a kill or a power cut left: it stands where it was typed, and is not saved yet.
void QuotePanel::restoreDraft() {
    if (m_draftOf == order().id) return;
    const auto kept = context().drafts.find(draftName());
    const QuoteDraft draft = kept ? QuoteDraft::fromJson(kept->content) : QuoteDraft();
    m_hasDraft = kept.has_value();
    m_add->setText(draft.add);
    for (const TypedCell& each : draft.cells) m_model->restoreTyped(each);
    for (const TypedWords& each : draft.words) {
        const Job* job = order().job(each.job);
        if (!job || (job->cause == each.cause && job->correction == each.correction)) continue;
        restoreWords(each);
        if (!m_wordsOf || m_wordsOf->id != each.job) continue;
        // So that the words of another counter are not written over unseen.
        m_wordsOf->cause = each.causeBefore;
        m_wordsOf->correction = each.correctionBefore;
    }
    if (draft.line) m_model->startLine(draft.line->job, draft.line->kind, draft.line->name);
    m_draftOf = order().id;
    keepDraft();
}

bool QuotePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) saveWords();
    return OrderPanel::eventFilter(watched, event);
}

// -- data

void QuotePanel::reset() {
    OrderPanel::reset();
    m_draftOf = {};  // what was typed into the order before stays in its draft
    m_editor.reset();
    m_wordsOf.reset();
    m_add->clear();
    m_selectLast = false;
    m_growing = {};
    m_offering = false;
    m_view->setCurrentIndex(QModelIndex());
}

void QuotePanel::clearFields() {
    m_otherProblem.clear();
    showProblem();
}

// A refused cell stays refused until it is right or taken back, whatever else happens.
void QuotePanel::showProblem() {
    QString words = m_otherProblem;
    if (const auto refused = m_model->refusedCells(); !refused.empty()) {
        const auto& [cell, sentence, before] = refused.front();
        const QString column =
            m_model->headerData(cell.column, Qt::Horizontal, Qt::DisplayRole).toString();
        words = tr("%1 “%2”: %3 Esc puts %4 back.").arg(column, cell.typed, sentence, before);
    }
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void QuotePanel::goToRefused() {
    m_view->finishEditing();
    const auto refused = m_model->refusedCells();
    if (refused.empty()) return;
    const TypedCell& cell = refused.front().cell;
    m_view->editCell(m_model->showRowOf(cell), cell.column);
}

bool QuotePanel::goBack() {
    const auto refused = m_model->refusedCells();
    if (refused.empty()) return false;
    m_model->takeBack(refused.front().cell);
    return true;
}

// -- what should be looked at before it is offered

void QuotePanel::showDoubts() {
    int prices = 0;
    int stock = 0;
    int grades = 0;
    for (const DoubtedLine& each : m_model->doubts()) {
        prices += each.doubt == QuoteDoubt::NoPrice ? 1 : 0;
        stock += each.doubt == QuoteDoubt::NotInStock ? 1 : 0;
        grades += each.doubt == QuoteDoubt::GradeNotStated ? 1 : 0;
    }
    QStringList words;
    if (grades > 0) words << tr("grade not stated of %n part(s)", nullptr, grades);
    if (stock > 0) words << tr("%n part(s) not in stock", nullptr, stock);
    if (prices > 0) words << tr("%n line(s) at ¥0.00", nullptr, prices);
    m_doubts->setText(
        tr("Look at this before it is offered: %1").arg(words.join(QStringLiteral(" · "))));
    m_doubts->setAccessibleName(m_doubts->text());
    m_doubts->setVisible(!words.isEmpty() && isEditable());
}

void QuotePanel::goToDoubted() {
    if (m_model->doubts().empty()) return;
    const DoubtedLine& first = m_model->doubts().front();
    const int column = first.doubt == QuoteDoubt::NoPrice ? JobsModel::Price : JobsModel::Grade;
    const int row = m_model->showRowOf({first.job, first.line, column, {}});
    if (row < 0) return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model->index(row, column));
}

void QuotePanel::showData() {
    m_supplement->setData(data().view);
    m_model->setEditable(isEditable());
    m_model->setOrder(order(), data().view.freeStock);
    m_editor.setOrder(order());
    m_add->setEnabled(isEditable());
    const bool none = order().jobs.empty();
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    selectWhatWasAdded();
    if (!m_view->currentIndex().isValid() && !none) m_view->selectJob(order().jobs.front().id);
    showJob();
    if (isEditable()) restoreDraft();
    showMarks();
    showTotals();
    updateActions();
}

// In a long quote what is new would stand below the edge of the list.
void QuotePanel::selectWhatWasAdded() {
    if (m_selectLast && order().jobs.size() > m_jobsBefore) {
        m_selectLast = false;
        m_view->selectJob(order().jobs.back().id);
    }
    const Job* grown = order().job(m_growing);
    if (!grown || grown->lines.size() <= m_linesBefore) return;
    m_view->selectLine(m_growing, grown->lines.back().id);
    m_growing = {};
}

bool QuotePanel::isEditable() const {
    return hasData() && !order().isLocked() && context().may(Verb::EditJobs);
}

std::vector<const Job*> QuotePanel::offered() const {
    std::vector<const Job*> list;
    if (!hasData()) return list;
    for (const Job& job : order().jobs)
        if (job.approval == ApprovalState::Offered) list.push_back(&job);
    return list;
}

bool QuotePanel::anyDraft() const {
    return hasData() && std::any_of(order().jobs.begin(), order().jobs.end(), [](const Job& job) {
               return job.approval == ApprovalState::Draft;
           });
}

void QuotePanel::showTotals() {
    if (!hasData()) return;
    OrderState now = order();
    now.jobs = m_editor.jobs();
    const Bill quoted = now.quotedBill();
    Money approved;
    Money open;
    Money declined;
    for (const Job& job : now.jobs) {
        if (job.approval == ApprovalState::Approved)
            approved += job.amount();
        else if (job.approval == ApprovalState::Declined)
            declined += job.amount();
        else
            open += job.amount();
    }
    using Weight = SumRow::Weight;
    const auto text = [](Money money) { return money.toText(); };
    std::vector<SumRow> rows{
        {tr("Labour"), text(quoted.labour), Weight::Normal, {}, false},
        {tr("Parts and materials"), text(quoted.parts), Weight::Normal, {}, false}};
    const Money rest = quoted.sublet + quoted.fees;
    if (!rest.isZero())
        rows.push_back({tr("Sublet and fees"), text(rest), Weight::Normal, {}, false});
    if (!quoted.diagnosisCredit.isZero())
        rows.push_back({tr("Diagnosis credited"), text(-quoted.diagnosisCredit), Weight::Normal,
                        Token::Green, false});
    if (!approved.isZero())
        rows.push_back({tr("Approved"), text(approved), Weight::Strong, Token::Green, true});
    if (!open.isZero() && !approved.isZero())
        rows.push_back({tr("Not decided"), text(open), Weight::Strong, Token::Amber, false});
    rows.push_back({approved.isZero() || open.isZero() ? tr("Total") : tr("Total if agreed"),
                    text(quoted.lines() - quoted.diagnosisCredit),
                    Weight::Total,
                    {},
                    true});
    const EstimateRoom room = now.estimateRoom();
    if (!room.estimated.isZero())
        rows.push_back({tr("Estimates may still rise by"), text(std::max(room.left(), Money())),
                        Weight::Normal, room.left() > Money() ? Token::TextSecond : Token::Amber,
                        false});
    m_sums->setRows(rows);
    m_totals->setTitle(declined.isZero() ? tr("Sum") : tr("Sum · %1 declined").arg(text(declined)));
}

// -- the one button

QAction* QuotePanel::primary() const {
    if (!hasData() || order().isLocked()) return nullptr;
    if (QAction* price = m_supplement->price()) return price;
    if (anyDraft()) return m_offer;
    if (!offered().empty()) return m_decide;
    if (order().jobs.empty() || nextAction(order()) == NextAction::AgreeSomething) return m_write;
    return nullptr;
}

QList<QAction*> QuotePanel::secondary() const {
    if (!hasData()) return {};
    // Before there is a quote, what was handed in can be printed and signed.
    QList<QAction*> actions{order().jobs.empty() ? m_printIntake : m_printQuote};
    const auto& jobs = order().jobs;
    if (std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.isApproved(); }))
        actions.append(m_printContract);
    // Something new is in draft while something else waits for its answer: both can be done.
    if (primary() == m_offer && !offered().empty()) actions.append(m_decide);
    return actions;
}

QList<Missing> QuotePanel::missing() const {
    QList<Missing> list;
    if (primary() == m_offer || primary() == m_decide) {
        for (const auto& refused : m_model->refusedCells()) {
            const QString column =
                m_model->headerData(refused.cell.column, Qt::Horizontal, Qt::DisplayRole)
                    .toString();
            list.append({QStringLiteral("cell"), tr("%1 put right").arg(column)});
        }
    }
    if (primary() == m_offer) {
        addMissing(list, RepairOrder(order()).canOffer());
        addRight(list, Verb::Offer);
    }
    if (primary() == m_supplement->price() && m_supplement->price())
        addRight(list, Verb::PriceSupplement);
    if (primary() == m_decide) addRight(list, Verb::Decide);
    if (primary() == m_write) addRight(list, Verb::EditJobs);
    return list;
}

void QuotePanel::goTo(const QString& field) {
    if (field == QLatin1String("cell")) {
        goToRefused();
        return;
    }
    static const QRegularExpression jobField(QStringLiteral("^jobs\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = jobField.match(field);
    if (match.hasMatch() && hasData()) {
        const auto at = match.captured(1).toULongLong();
        if (at < order().jobs.size()) m_view->selectJob(order().jobs[at].id);
        m_view->setFocus();
        return;
    }
    m_add->setFocus();
}

QWidget* QuotePanel::firstField() const {
    if (!hasData() || order().jobs.empty()) return m_add;
    return m_view;
}

void QuotePanel::updateActions() {
    if (!hasData()) return;
    showDoubts();
    Money drafts;
    for (const Job& job : m_editor.jobs())
        if (job.approval == ApprovalState::Draft) drafts += job.amount();
    m_offer->setText(tr("Offer quote %1").arg(drafts.toText()));
    const int count = static_cast<int>(offered().size());
    m_decide->setText(tr("Record approval of %n job(s)", nullptr, count));
    Q_EMIT barChanged();
}

// The customer is shown what stands on the screen: what is typed in an open cell counts, what is on
// its way is waited for, and a cell that was refused is put right first.
void QuotePanel::offerAll() {
    m_view->finishEditing();
    saveWords();
    m_offering = true;
    offerWhenSaved();
}

void QuotePanel::offerWhenSaved() {
    if (!m_offering) return;
    if (!m_model->refusedCells().empty()) {
        m_offering = false;
        goToRefused();
        return;
    }
    if (const auto line = m_model->freshLine(); line && !line->name.isEmpty()) {
        m_offering = false;  // a line that came back with a draft is not in the quote yet
        m_view->editCell(m_model->rowOf({JobsModel::RowKind::Fresh, line->job, {}}),
                         JobsModel::Name);
        return;
    }
    if (m_editor.isSaving()) return;
    m_offering = false;
    perform([id = order().id](Workplace& workplace, const Caller& caller) {
        return offer(workplace, caller, id);
    });
}

void QuotePanel::openApproval() {
    if (offered().empty()) return;
    auto* dialog = new ApprovalDialog(context(), data().view, window());
    dialog->open();
}

}  // namespace baydesk
