#include "desktop/order/QuotePanel.h"

#include "application/parts/PriceBook.h"
#include "desktop/order/ApprovalDialog.h"
#include "desktop/order/CellEdit.h"
#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/SuggestField.h"
#include "desktop/order/SumList.h"
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
constexpr int FootHeight = 172;
constexpr int TotalsWidth = 330;

}  // namespace

QuotePanel::QuotePanel(ScreenContext& context, QWidget* parent)
    : OrderPanel(context, parent),
      m_editor(context),
      m_model(new JobsModel(context, m_editor, this)),
      m_view(new JobsView(m_model, this)),
      m_add(new SuggestField(this)),
      m_line(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_estimate(new QPushButton(this)),
      m_diagnosis(new QPushButton(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_supplement(new SupplementBar(context, this)),
      m_problem(new QLabel(this)),
      m_words(new Card(this)),
      m_cause(new FormField(new QPlainTextEdit, QStringLiteral("cause"), this)),
      m_correction(new FormField(new QPlainTextEdit, QStringLiteral("correction"), this)),
      m_totals(new Card(this)),
      m_sums(new SumList(this)) {
    buildActions();
    buildLayout();
    connect(m_add, &SuggestField::searchWanted, this, &QuotePanel::search);
    connect(m_add, &SuggestField::emptied, this,
            [this] { this->context().desk.forget(QStringLiteral("quote.add")); });
    connect(m_add, &SuggestField::chosen, this, &QuotePanel::addChosen);
    // What is typed next goes into the supplement's own job.
    connect(m_supplement, &SupplementBar::pricing, this, [this] {
        m_selectLast = true;
        m_jobsBefore = order().jobs.size();
        m_add->setFocus();
    });
    connect(m_view, &JobsView::currentJobChanged, this, &QuotePanel::showJob);
    connect(m_view, &JobsView::lineWanted, this, &QuotePanel::showLineMenu);
    connect(m_view, &JobsView::removeWanted, this, &QuotePanel::removeCurrent);
    connect(m_line, &QPushButton::clicked, this, &QuotePanel::showLineMenu);
    connect(m_remove, &QPushButton::clicked, this, &QuotePanel::removeCurrent);
    connect(m_estimate, &QPushButton::clicked, this, &QuotePanel::toggleEstimate);
    connect(m_diagnosis, &QPushButton::clicked, this, &QuotePanel::toggleDiagnosis);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QuotePanel::showMarks);
    connect(m_model, &JobsModel::problem, this, [this](const QString& sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(&m_editor, &JobEditor::jobsChanged, this, [this] {
        showTotals();
        showMarks();
        updateActions();
    });
    connect(&m_editor, &JobEditor::refreshWanted, this, &OrderPanel::refreshWanted);
    for (const FormField* field : {m_cause, m_correction})
        field->control()->installEventFilter(this);
    retranslate();
}

void QuotePanel::buildActions() {
    m_menuLine = new QAction(this);
    m_menuRemove = new QAction(this);
    m_menuEstimate = new QAction(this);
    m_menuDiagnosis = new QAction(this);
    m_menuEstimate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_menuDiagnosis->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    for (QAction* each : {m_menuEstimate, m_menuDiagnosis}) {
        each->setCheckable(true);
        each->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    m_view->addActions({m_menuLine, m_menuRemove, m_menuEstimate, m_menuDiagnosis});
    connect(m_menuEstimate, &QAction::triggered, this, &QuotePanel::toggleEstimate);
    connect(m_menuDiagnosis, &QAction::triggered, this, &QuotePanel::toggleDiagnosis);
    connect(m_menuLine, &QAction::triggered, this, &QuotePanel::showLineMenu);
    connect(m_menuRemove, &QAction::triggered, this, &QuotePanel::removeCurrent);
    m_offer = new QAction(this);
    m_decide = new QAction(this);
    m_write = new QAction(this);
    m_printQuote = new QAction(this);
    m_printQuote->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_printContract = new QAction(this);
    connect(m_offer, &QAction::triggered, this, &QuotePanel::offerAll);
    connect(m_decide, &QAction::triggered, this, &QuotePanel::openApproval);
    connect(m_write, &QAction::triggered, this, [this] { m_add->setFocus(); });
    connect(m_printQuote, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::Quote, order().id); });
    connect(m_printContract, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::Contract, order().id); });
}

void QuotePanel::buildLayout() {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    markAs(m_problem, "error");
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_supplement);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(buildFoot());
}

QWidget* QuotePanel::buildHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    m_add->addAction(Icons::icon(Icon::Plus), QLineEdit::LeadingPosition);
    line->addWidget(m_add, 1);
    for (QPushButton* each : {m_estimate, m_diagnosis}) each->setCheckable(true);
    for (QPushButton* each : {m_line, m_estimate, m_diagnosis, m_remove}) line->addWidget(each);
    setTabOrder(m_add, m_view);
    return head;
}

QWidget* QuotePanel::buildFoot() {
    auto* foot = new QWidget(this);
    auto* words = new QHBoxLayout;
    words->setSpacing(metrics::Grid);
    words->addWidget(m_cause, 1);
    words->addWidget(m_correction, 1);
    m_words->body()->addLayout(words, 1);
    for (const FormField* field : {m_cause, m_correction})
        field->controlAs<QPlainTextEdit>()->setTabChangesFocus(true);
    m_totals->setFixedWidth(TotalsWidth);
    m_totals->body()->addWidget(m_sums);
    m_totals->body()->addStretch(1);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_words, 1);
    line->addWidget(m_totals);
    foot->setFixedHeight(FootHeight);
    return foot;
}

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
        shown.push_back({item.name, hours + item.price.toText(), tr("new job")});
        m_choices.push_back({.labour = item, .part = {}, .freeTitle = {}});
    }
    for (const parts::StockedPart& part : found.parts) {
        const QString stock =
            part.reserved.isZero()
                ? tr("%1 in stock").arg(part.onHand.toText())
                : tr("%1 in stock, %2 free").arg(part.onHand.toText(), part.available().toText());
        shown.push_back({part.part.code + QStringLiteral("  ") + part.part.name,
                         part.part.price.toText() + QStringLiteral(" · ") + stock,
                         into ? tr("into “%1”").arg(into->title) : tr("new job")});
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

void QuotePanel::addLineTo(JobId job, const Line& line) { m_editor.add(addLine(job, line)); }

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
    m_editor.add(describeJob(*m_wordsOf, cause->toPlainText(), correction->toPlainText()));
}

bool QuotePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) saveWords();
    return OrderPanel::eventFilter(watched, event);
}

// -- data

void QuotePanel::reset() {
    OrderPanel::reset();
    m_editor.reset();
    m_wordsOf.reset();
    m_add->clear();
    m_selectLast = false;
    m_view->setCurrentIndex(QModelIndex());
}

void QuotePanel::clearFields() {
    m_problem->clear();
    m_problem->hide();
}

void QuotePanel::showData() {
    m_supplement->setData(data().view);
    m_model->setEditable(isEditable());
    m_model->setOrder(order());
    m_editor.setOrder(order());
    m_add->setEnabled(isEditable());
    const bool none = order().jobs.empty();
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    if (m_selectLast && order().jobs.size() > m_jobsBefore) {
        m_selectLast = false;
        m_view->selectJob(order().jobs.back().id);
    } else if (!m_view->currentIndex().isValid() && !none) {
        m_view->selectJob(order().jobs.front().id);
    }
    showJob();
    showMarks();
    showTotals();
    updateActions();
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
    QList<QAction*> actions{m_printQuote};
    if (!hasData()) return actions;
    const auto& jobs = order().jobs;
    if (std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.isApproved(); }))
        actions.append(m_printContract);
    // Something new is in draft while something else waits for its answer: both can be done.
    if (primary() == m_offer && !offered().empty()) actions.append(m_decide);
    return actions;
}

QList<Missing> QuotePanel::missing() const {
    QList<Missing> list;
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
    Money drafts;
    for (const Job& job : m_editor.jobs())
        if (job.approval == ApprovalState::Draft) drafts += job.amount();
    m_offer->setText(tr("Offer quote %1").arg(drafts.toText()));
    const int count = static_cast<int>(offered().size());
    m_decide->setText(tr("Record approval of %n job(s)", nullptr, count));
    Q_EMIT barChanged();
}

void QuotePanel::offerAll() {
    saveWords();
    perform([id = order().id](Workplace& workplace, const Caller& caller) {
        return offer(workplace, caller, id);
    });
}

void QuotePanel::openApproval() {
    if (offered().empty()) return;
    auto* dialog = new ApprovalDialog(context(), data().view, window());
    dialog->open();
}

void QuotePanel::retranslate() {
    m_add->setPlaceholderText(tr("Add a job or a part: type a name or a code"));
    m_add->setAccessibleName(tr("Add a job or a part"));
    m_add->setListName(tr("What was found"));
    m_line->setText(tr("Add line"));
    m_line->setToolTip(QStringLiteral("Ins"));
    m_line->setAccessibleName(m_line->text());
    m_remove->setText(tr("Remove"));
    m_estimate->setText(tr("Estimate"));
    m_estimate->setToolTip(
        tr("The price of this line is an estimate (%1)").arg(QStringLiteral("Ctrl+E")));
    m_estimate->setAccessibleName(m_estimate->text());
    m_diagnosis->setText(tr("Diagnosis"));
    m_diagnosis->setToolTip(tr("This job finds out what is wrong: it is consented to by itself "
                               "(%1)")
                                .arg(QStringLiteral("Ctrl+D")));
    m_diagnosis->setAccessibleName(m_diagnosis->text());
    m_menuEstimate->setText(m_estimate->text());
    m_menuDiagnosis->setText(m_diagnosis->text());
    m_menuLine->setText(m_line->text());
    m_menuRemove->setText(m_remove->text());
    m_remove->setToolTip(QStringLiteral("Del"));
    m_remove->setAccessibleName(m_remove->text());
    m_empty->setContent(Icon::Quote,
                        tr("Nothing is quoted yet. Type above what the car needs: the price list "
                           "and the stock are searched while you type."));
    m_cause->setLabel(tr("&Cause found"));
    m_correction->setLabel(tr("Co&rrection"));
    m_write->setText(tr("Write the quote"));
    m_printQuote->setText(tr("Print quote"));
    m_printContract->setText(tr("Print repair contract"));
    m_view->retranslate();
    m_model->retranslate();
}

}  // namespace baydesk
