#include "desktop/complaint/ComplaintScreen.h"

#include "desktop/complaint/ComplaintCard.h"
#include "desktop/complaint/ComplaintWords.h"
#include "desktop/complaint/EntryForm.h"
#include "desktop/complaint/FindingsForm.h"
#include "desktop/complaint/StepLedger.h"
#include "desktop/desk/Desk.h"
#include "desktop/desk/InDoubt.h"
#include "desktop/shell/Drafts.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int ListWidth = 430;
constexpr int TickMs = 20'000;

}  // namespace

ComplaintScreen::ComplaintScreen(ScreenContext& context, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_model(makeComplaintListModel(m_formats, context.clock, this)),
      m_table(new DataTable(QStringLiteral("complaints"), this)),
      m_scope(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)),
      m_card(new ComplaintCard(m_formats, context.clock, this)),
      m_entry(new EntryForm(this)),
      m_findings(new FindingsForm(this)),
      m_ledger(new StepLedger(m_formats, this)),
      m_bar(new ActionBar(this)),
      m_write(new QAction(this)),
      m_saveFindings(new QAction(this)),
      m_rework(new QAction(this)),
      m_export(new QAction(this)),
      m_minute(new QTimer(this)),
      m_problem(new QLabel(this)),
      m_problems(m_entry->fields() + m_findings->fields(), m_problem) {
    build();
    connectParts();
    retranslate();
}

void ComplaintScreen::build() {
    for (int scope = 0; scope < 2; ++scope) m_scope->addItem({});
    m_table->addToHead(m_scope);
    for (const auto* key : {"duty", "level", "opened"}) m_table->hideAtFirst(QLatin1String(key));
    m_table->setModel(m_model);
    m_table->setMinimumWidth(ListWidth);
    m_table->setContextActions({m_export});
    auto* page = new QWidget(this);
    layOutPage(page);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 16, 4);
    line->setSpacing(12);
    line->addWidget(m_table, 2);
    line->addWidget(m_stack, 4);
    tabFollowsLayout(this);
}

void ComplaintScreen::layOutPage(QWidget* page) {
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    auto* forms = new QWidget(page);
    auto* left = new QVBoxLayout(forms);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_entry, 1);
    left->addWidget(m_findings);
    left->addStretch(0);  // of a closed one: the findings alone stay as high as they are
    auto* scroll = new QScrollArea(page);  // a low screen shows the rest by scrolling
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(forms);
    halves->addWidget(scroll, 1);
    halves->addWidget(m_ledger, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_card);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    m_bar->setPrimary(m_write);
    m_bar->setSecondary({m_export, m_rework, m_saveFindings});
}

void ComplaintScreen::connectParts() {
    connect(m_table, &DataTable::currentChanged, this, [this](qint64 id) {
        if (id != 0) read(ComplaintId(id));
    });
    connect(m_table, &DataTable::opened, m_entry, &EntryForm::focusWords);
    connect(m_scope, &QComboBox::activated, this, &ComplaintScreen::refresh);
    connect(m_entry, &EntryForm::edited, this, [this] {
        keepDraft();
        updateBar();
    });
    connect(m_findings, &FindingsForm::edited, this, &ComplaintScreen::updateBar);
    connect(m_card, &ComplaintCard::orderAsked, this,
            [this](OrderId id) { m_context.navigator.openOrder(id); });
    connect(m_card, &ComplaintCard::customerAsked, this,
            [this](CustomerId id) { m_context.navigator.openCustomer(id); });
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { m_problems.goTo(field); });
    connect(m_write, &QAction::triggered, this, &ComplaintScreen::write);
    connect(m_saveFindings, &QAction::triggered, this, [this] { saveFindings({}); });
    connect(m_rework, &QAction::triggered, this, [this] {
        if (m_view && m_view->vehicle) m_context.navigator.openReception(m_view->vehicle->plate);
    });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
    connect(m_export, &QAction::triggered, this, [this] {
        ListExport::ask(m_context, this, ListExport::of(*m_table, Listing::Complaints, title()));
    });
    m_minute->setInterval(TickMs);
    connect(m_minute, &QTimer::timeout, this, &ComplaintScreen::tick);
}

QString ComplaintScreen::title() const { return tr("Complaints"); }

void ComplaintScreen::onShown() { m_table->view()->setFocus(); }

QList<QAction*> ComplaintScreen::screenActions() const {
    return {m_write, m_saveFindings, m_rework, m_export};
}

bool ComplaintScreen::showsClosed() const { return m_scope->currentIndex() == 1; }

void ComplaintScreen::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("complaints.list"), this,
        [closed = showsClosed()](Workplace& workplace) {
            return closed ? closedComplaints(workplace) : openComplaints(workplace);
        },
        [this](const Result<std::vector<ComplaintLine>>& lines) { takeList(lines); });
    if (m_view) read(m_view->complaint.id);
    updateBar();
}

void ComplaintScreen::open(ComplaintId id) {
    m_wanted = id;
    m_scope->setCurrentIndex(0);
    if (id) read(id);
}

void ComplaintScreen::takeList(const Result<std::vector<ComplaintLine>>& lines) {
    if (!lines) {
        m_context.navigator.warn(ErrorText::sentences(lines.error()));
        return;
    }
    m_model->setRows(*lines);
    if (m_wanted) m_table->select(m_wanted.value());
    if (m_table->currentId() == 0 && !lines->empty() && m_wanted.isNone())
        m_table->select(lines->front().row.complaint.id.value());
    m_wanted = {};
    if (lines->empty() && !m_view) m_stack->setCurrentIndex(0);
}

void ComplaintScreen::read(ComplaintId id) {
    m_context.desk.askLatest(
        QStringLiteral("complaints.page"), this,
        [id](Workplace& workplace) { return complaintView(workplace, id); },
        [this](const Result<ComplaintView>& view) { take(view); });
}

void ComplaintScreen::take(const Result<ComplaintView>& view) {
    if (!view) {
        m_context.navigator.warn(ErrorText::sentences(view.error()));
        return;
    }
    const bool other = !m_view || m_view->complaint.id != view->complaint.id;
    m_view = *view;
    const auto draft = other ? m_context.drafts.find(draftName()) : std::nullopt;
    if (other) {
        m_problems.clear();
        m_key = IdempotencyKey::make();
    }
    m_card->show(*view, may(m_context.user.roles, Right::RevealPhone));
    m_entry->show(*view);
    m_findings->show(view->complaint);
    m_ledger->show(*view);
    if (draft) m_entry->setWords(draft->content.value(QStringLiteral("words")).toString());
    m_stack->setCurrentIndex(1);
    updateBar();
}

void ComplaintScreen::updateBar() {
    const bool open = m_view && m_view->complaint.isOpen();
    const auto act = m_entry->act();
    QList<Missing> missing;
    if (!m_context.may(Verb::HandleComplaint))
        missing.append({QString(), tr("the right to handle complaints")});
    else if (open && !act)
        missing.append({QStringLiteral("act"), tr("how the customer answered")});
    m_bar->setMissing(open ? missing : QList<Missing>());
    m_write->setText(act ? ComplaintWords::button(*act) : tr("Write it down"));
    m_write->setEnabled(!m_busy);
    m_bar->setPrimary(open ? m_write : nullptr);
    m_saveFindings->setVisible(open);
    m_saveFindings->setEnabled(open && !m_busy && m_context.may(Verb::HandleComplaint) &&
                               m_findings->isEdited());
    m_export->setEnabled(m_context.may(Verb::ExportList));
    m_rework->setEnabled(open && m_view->vehicle && m_context.may(Verb::TakeIn));
}

void ComplaintScreen::write() {
    if (!m_view || m_busy || !m_entry->act()) return;
    m_problems.clear();
    // An answer stands on what was found out: both are written by one press.
    if (m_findings->isEdited())
        saveFindings([this] { writeEntry(); });
    else
        writeEntry();
}

void ComplaintScreen::writeEntry() {
    m_busy = true;
    updateBar();
    m_context.desk.tell(
        this,
        [id = m_view->complaint.id, caller = m_context.caller(m_key), form = m_entry->form()](
            Workplace& workplace) { return recordComplaintStep(workplace, caller, id, form); },
        [this](const Result<Outcome>& outcome) { entryWritten(outcome); });
}

void ComplaintScreen::entryWritten(const Result<Outcome>& outcome) {
    m_busy = false;
    if (outcome || !isInDoubt(outcome.error())) m_key = IdempotencyKey::make();
    if (!outcome) {
        refuse(outcome.error());
        return;
    }
    m_context.drafts.discard(draftName());
    m_entry->clear();
    m_context.navigator.say(tr("Written down: %1").arg(ComplaintWords::of(m_entry->form().act)));
    refresh();
}

void ComplaintScreen::saveFindings(const std::function<void()>& then) {
    if (!m_view || m_busy) return;
    const Result<ComplaintFindings> typed = m_findings->typed();
    if (!typed) {
        refuse(typed.error());
        return;
    }
    m_busy = true;
    updateBar();
    m_context.desk.tell(
        this,
        [id = m_view->complaint.id, caller = m_context.caller(), findings = *typed,
         revision = m_findings->baseRevision()](Workplace& workplace) {
            return baydesk::saveFindings(workplace, caller, id, findings, revision);
        },
        [this, then](const Result<Outcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                if (outcome.error().has(ErrorKind::StaleEdit))
                    saveFindingsOnTop(then);
                else
                    refuse(outcome.error());
                return;
            }
            m_findings->takeAsSaved();
            if (then)
                then();
            else
                m_context.navigator.say(tr("What was found out is saved"));
            refresh();
        });
}

// Somebody else saved what was found out meanwhile.
void ComplaintScreen::saveFindingsOnTop(const std::function<void()>& then) {
    const Result<ComplaintFindings> mine = m_findings->typed();
    if (!mine) return;
    m_context.desk.ask(
        this,
        [id = m_view->complaint.id](Workplace& workplace) { return complaintView(workplace, id); },
        [this, mine = *mine, then](const Result<ComplaintView>& view) {
            if (!view) {
                refuse(view.error());
                return;
            }
            bringTogether(
                tr("the complaint of %1").arg(view->customer.name), this,
                [this, mine, stored = view->complaint](FieldMerge& merge) {
                    return m_findings->mergedWith(stored, mine, merge);
                },
                [this, stored = view->complaint, then](const ComplaintFindings& both) {
                    m_findings->rebase(stored, both);
                    saveFindings(then);
                });
        });
}

void ComplaintScreen::refuse(const Error& error) {
    m_problems.show(error);
    updateBar();
}

void ComplaintScreen::keepDraft() {
    if (!m_view) return;
    const QString words = m_entry->words();
    m_context.drafts.keep(draftName(), words.isEmpty()
                                           ? QJsonObject()
                                           : QJsonObject{{QStringLiteral("words"), words}});
}

QString ComplaintScreen::draftName() const {
    return QStringLiteral("complaint-%1").arg(m_view ? m_view->complaint.id.value() : 0);
}

// Times go on, and other counters write too.
void ComplaintScreen::tick() {
    m_model->retranslate();
    m_card->tick();
    refresh();
}

void ComplaintScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    m_minute->start();
    refresh();
}

void ComplaintScreen::hideEvent(QHideEvent* event) {
    m_minute->stop();
    Screen::hideEvent(event);
}

void ComplaintScreen::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void ComplaintScreen::retranslate() {
    m_table->setTitle(tr("Complaints"));
    m_table->setEmptyState(Icon::Check,
                           tr("No complaint waits. One is written down from the customer's file or "
                              "from the order, and by a call with a bad score."));
    m_scope->setAccessibleName(tr("Which complaints"));
    m_scope->setItemText(0, tr("Open"));
    m_scope->setItemText(1, tr("Closed"));
    m_nothing->setContent(Icon::Complaint, tr("Choose a complaint at left."));
    m_saveFindings->setText(tr("Save what was found out"));
    m_rework->setText(tr("Take the car in again"));
    m_export->setText(tr("Export…"));
    updateBar();
    Q_EMIT titleChanged();
}

}  // namespace baydesk
