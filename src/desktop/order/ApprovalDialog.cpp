#include "desktop/order/ApprovalDialog.h"

#include "application/order/Quoting.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/EvidenceForm.h"
#include "desktop/order/MoveForm.h"
#include "desktop/order/OrderWords.h"
#include "desktop/order/ScanPicker.h"
#include "desktop/order/SumList.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/EnterMovesOn.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/SignaturePad.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/widgets/WrappingCheckBox.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <algorithm>

namespace baydesk {

namespace {

constexpr QSize DialogSize(880, 560);
constexpr int ProofWidth = 360;
constexpr int AmountWidth = 96;
constexpr int LineHeight = 28;
constexpr QLatin1String AnswerField("reason");  // as the domain names it

bool isEstimated(const Job& job) {
    return std::any_of(job.lines.begin(), job.lines.end(),
                       [](const Line& line) { return line.estimated; });
}

}  // namespace

bool ApprovalDialog::Row::isAnswered() const {
    return approved->isChecked() || !reason->text().trimmed().isEmpty();
}

ApprovalDialog::ApprovalDialog(ScreenContext& context, const OrderView& view, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_view(view),
      m_lead(new WrappedLabel(this)),
      m_all(new QPushButton(this)),
      m_person(new FormField(new QLineEdit, QStringLiteral("person"), this)),
      m_signed(new QRadioButton(this)),
      m_said(new QRadioButton(this)),
      m_called(new QRadioButton(this)),
      m_wrote(new QRadioButton(this)),
      m_paper(new QRadioButton(this)),
      m_pad(new SignaturePad(this)),
      m_scan(new ScanPicker(context.desk, this)),
      m_evidence(new EvidenceForm(context.clock, context.calendar, this)),
      m_sums(new SumList(this)),
      m_problem(new WrappedLabel(this)),
      m_approve(new QAction(this)) {
    markAs(m_lead, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * metrics::Grid);
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::Grid);
    left->addWidget(buildJobs(), 1);
    m_move = new MoveForm(context.clock, m_formats, context.calendar, this);
    left->addWidget(m_move);
    columns->addLayout(left, 1);
    columns->addWidget(buildProof());
    body()->addLayout(buildHead());
    body()->addLayout(columns, 1);
    body()->addWidget(m_problem);
    m_person->controlAs<QLineEdit>()->setText(view.sender.name);
    if (baydesk::may(context.user.roles, Right::RevealPhone))
        m_evidence->setNumber(view.sender.phone().grouped());
    m_signed->setChecked(true);
    proposeMove();
    connect(m_person->controlAs<QLineEdit>(), &QLineEdit::textChanged, this,
            &ApprovalDialog::updateState);
    for (const QRadioButton* each : {m_signed, m_said, m_called, m_wrote, m_paper})
        connect(each, &QRadioButton::toggled, this, &ApprovalDialog::updateState);
    connect(m_evidence, &EvidenceForm::edited, this, &ApprovalDialog::updateState);
    connect(m_move, &MoveForm::edited, this, &ApprovalDialog::updateState);
    connect(m_pad, &SignaturePad::changed, this, &ApprovalDialog::updateState);
    connect(m_approve, &QAction::triggered, this, &ApprovalDialog::record);
    connect(actionBar(), &ActionBar::missingChosen, this, &ApprovalDialog::goTo);
    setPrimary(m_approve);
    resize(DialogSize);
    retranslate();
    setTabs();
}

QLayout* ApprovalDialog::buildHead() {
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &ApprovalDialog::tickAll);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Grid);
    head->addWidget(m_lead, 1);
    head->addWidget(m_all);
    return head;
}

// From the first thing that is read out to who agreed to it.
void ApprovalDialog::setTabs() {
    QWidget* before = m_all;
    for (const Row& row : m_rows) {
        setTabOrder(before, row.approved);
        setTabOrder(row.approved, row.reason);
        before = row.reason;
    }
    setTabOrder(before, m_person->control());
    if (!m_rows.empty()) m_rows.front().approved->setFocus();  // what is read out first
}

QWidget* ApprovalDialog::buildJobs() {
    auto* page = new QWidget(this);
    markAs(page, "surface");
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, metrics::Grid, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const Job& job : m_view.order.jobs) {
        if (job.approval != ApprovalState::Offered) continue;
        addRow(job, grid, at);
        at += 2;
    }
    grid->setRowStretch(at, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

void ApprovalDialog::addRow(const Job& job, QGridLayout* grid, int at) {
    Row row{job, new WrappingCheckBox(this), new QLabel(this), new QLineEdit(this)};
    row.approved->setWords(job.title);
    row.amount->setText((isEstimated(job) ? QStringLiteral("≈ ") : QString()) +
                        job.amount().toText());
    row.amount->setFixedSize(AmountWidth, LineHeight);
    row.amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    new EnterMovesOn(row.approved);
    new EnterMovesOn(row.reason);
    grid->addWidget(row.approved, at, 0);
    grid->addWidget(row.amount, at, 1, Qt::AlignTop);
    grid->addWidget(row.reason, at + 1, 0, 1, 2);
    connect(row.approved, &WrappingCheckBox::toggled, this,
            [this, reason = row.reason](bool approved) {
                reason->setVisible(!approved);
                updateState();
            });
    connect(row.reason, &QLineEdit::textChanged, this, &ApprovalDialog::updateState);
    m_rows.push_back(row);
}

QWidget* ApprovalDialog::buildProof() {
    auto* side = new QWidget(this);
    side->setFixedWidth(ProofWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_person);
    column->addWidget(buildWays());
    column->addWidget(m_pad, 1);
    column->addWidget(m_scan, 1);
    column->addWidget(m_evidence, 1);
    column->addStretch(0);
    column->addWidget(m_sums);
    return side;
}

QWidget* ApprovalDialog::buildWays() {
    auto* ways = new QWidget(this);
    auto* grid = new QGridLayout(ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_signed, 0, 0);
    grid->addWidget(m_said, 0, 2);
    grid->addWidget(m_called, 1, 0);
    grid->addWidget(m_wrote, 1, 1);
    grid->addWidget(m_paper, 0, 1);
    return ways;
}

// A supplement that adds hours moves the promise; the customer hears both in one call.
void ApprovalDialog::proposeMove() {
    const auto due = promiseWithSupplements(m_view.order, m_context.calendar);
    if (!due || *due <= m_context.clock.now()) return;
    QStringList titles;
    for (const Row& row : m_rows)
        if (row.job.supplement) titles.append(row.job.title);
    m_move->propose(
        {.dueAt = *due, .reason = tr("Supplement: %1").arg(titles.join(QStringLiteral(", ")))});
}

QString ApprovalDialog::wordsToReadBack() const {
    QStringList jobs;
    for (const Row& row : m_rows)
        if (row.approved->isChecked())
            jobs.append((isEstimated(row.job) ? tr("%1 about %2") : tr("%1 %2"))
                            .arg(row.job.title, row.job.amount().toText()));
    if (jobs.isEmpty()) return {};
    const Money total = m_view.order.bill().lines() + approvedNow();
    const auto move = m_move->move();
    const Instant due = move ? move->dueAt : m_view.order.promisedAt();
    const QString when =
        due.isNone() ? QStringLiteral("…")
                     : m_context.calendar.wall(due).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return tr("%1. New total %2. The car is ready at %3. Do you agree?")
        .arg(jobs.join(tr("; ")), total.toText(), when);
}

QList<FormField*> ApprovalDialog::fields() const {
    return QList<FormField*>{m_person} + m_evidence->fields() + m_move->fields();
}

void ApprovalDialog::retranslate() {
    setHeading(tr("Approval of %1").arg(m_view.order.number));
    m_lead->setText(tr("Read the jobs to the customer, then tick what is agreed to."));
    m_all->setText(tr("Agrees to &all"));
    m_all->setAccessibleName(tr("Agrees to all"));
    m_person->setLabel(tr("&Who agrees"));
    m_signed->setText(tr("&Signature"));
    m_signed->setAccessibleName(tr("Signature"));
    m_paper->setText(tr("On pap&er"));
    m_paper->setAccessibleName(tr("On paper"));
    m_said->setText(tr("In &person"));
    m_said->setAccessibleName(tr("In person"));
    m_called->setText(tr("By p&hone"));
    m_called->setAccessibleName(tr("By phone"));
    m_wrote->setText(tr("By &message"));
    m_wrote->setAccessibleName(tr("By message"));
    m_pad->setAccessibleName(tr("Customer's signature"));
    for (const Row& row : m_rows) {
        row.reason->setPlaceholderText(tr("Why not?"));
        row.reason->setAccessibleName(tr("Why %1 is declined").arg(row.job.title));
    }
    updateState();
}

Money ApprovalDialog::approvedNow() const {
    Money sum;
    for (const Row& row : m_rows)
        if (row.approved->isChecked()) sum += row.job.amount();
    return sum;
}

ConsentWay ApprovalDialog::way() const {
    if (m_called->isChecked()) return ConsentWay::Phone;
    if (m_wrote->isChecked()) return ConsentWay::Message;
    if (m_paper->isChecked()) return ConsentWay::OnPaper;
    return m_signed->isChecked() ? ConsentWay::Signature : ConsentWay::InPerson;
}

std::vector<Answer> ApprovalDialog::answers() const {
    std::vector<Answer> answers;
    for (const Row& row : m_rows)
        answers.push_back(
            {.job = row.job.id,
             .revision = row.job.revision,
             .approved = row.approved->isChecked(),
             .reason = row.approved->isChecked() ? QString() : row.reason->text().trimmed()});
    return answers;
}

ConsentProof ApprovalDialog::proof() const {
    // Only whether there is a signature counts for the rules; the use case keeps the picture.
    const QString drawn = m_pad->isEmpty() ? QString() : QStringLiteral("drawn");
    return {.way = way(),
            .person = m_person->controlAs<QLineEdit>()->text().trimmed(),
            .signature = drawn,
            .sealedText = {},
            .evidence = m_evidence->evidence()};
}

// The order's own rules say what is missing, on a copy of it.
void ApprovalDialog::updateState() {
    const bool away = way() == ConsentWay::Phone || way() == ConsentWay::Message;
    m_pad->setVisible(way() == ConsentWay::Signature);
    m_scan->setVisible(way() == ConsentWay::OnPaper);
    m_evidence->setVisible(away);
    m_evidence->setWay(way());
    m_evidence->proposeWords(wordsToReadBack());
    const bool any = std::any_of(m_rows.begin(), m_rows.end(),
                                 [](const Row& row) { return row.approved->isChecked(); });
    const Money now = approvedNow();
    const bool refused = std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return !row.approved->isChecked() && row.isAnswered();
    });
    m_approve->setText(any       ? tr("Approve %1").arg(now.toText())
                       : refused ? tr("Record the refusal")
                                 : tr("Record the answer"));
    m_all->setEnabled(std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const Row& row) { return !row.approved->isChecked(); }));
    const Money before = m_view.order.bill().lines();
    using Weight = SumRow::Weight;
    std::vector<SumRow> sums;
    if (!before.isZero())
        sums.push_back({tr("Approved before"), before.toText(), Weight::Normal, {}, true});
    sums.push_back(
        {tr("Approved now"), now.toText(), Weight::Strong, Token::Green, before.isZero()});
    sums.push_back({tr("New total"), (before + now).toText(), Weight::Total, {}, true});
    m_sums->setRows(sums);

    RepairOrder trial(m_view.order);
    const Done can = trial.decide(answers(), proof(), {m_context.user.id, m_context.clock.now()},
                                  m_move->move());
    QList<Missing> missing = can ? QList<Missing>() : OrderWords::missing(can.error());
    const bool wanted = m_view.signedPapers.contains(SignedPaper::Contract);
    if (wanted && any && way() == ConsentWay::InPerson)
        missing.append({QStringLiteral("signature"), tr("the signature, as the shop asks for it")});
    missing.removeIf([](const Missing& each) { return each.field == AnswerField; });
    actionBar()->setMissing(missingAnswers() + missing);
}

// Neither ticked nor declined with its reason: the customer has not been asked yet.
QList<Missing> ApprovalDialog::missingAnswers() const {
    const auto open = std::count_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return !row.isAnswered(); });
    if (open == 0) return {};
    return {{AnswerField,
             tr("The answer, or a reason, for %n job(s)", nullptr, static_cast<int>(open))}};
}

void ApprovalDialog::tickAll() {
    for (const Row& row : m_rows) row.approved->setChecked(true);
    m_person->focusControl();
}

void ApprovalDialog::goTo(const QString& field) {
    for (FormField* each : fields())
        if (each->field() == field) each->focusControl();
    if (field == QLatin1String("signature")) m_pad->setFocus();
    if (field != AnswerField) return;
    for (const Row& row : m_rows) {
        if (row.isAnswered()) continue;
        row.approved->setFocus();
        return;
    }
}

void ApprovalDialog::record() {
    if (m_busy) return;
    m_busy = true;
    const DecisionForm form{.order = m_view.order.id,
                            .answers = answers(),
                            .way = way(),
                            .person = proof().person,
                            .signaturePng = way() == ConsentWay::Signature ? m_pad->toPng()
                                            : way() == ConsentWay::OnPaper ? m_scan->scan()
                                                                           : QByteArray(),
                            .evidence = proof().evidence,
                            .move = m_move->move()};
    const Caller caller = m_context.caller(m_key);
    m_context.desk.tell(
        this, [form, caller](Workplace& workplace) { return decide(workplace, caller, form); },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            if (!outcome) {
                showRefusal(outcome.error());
                return;
            }
            m_context.navigator.say(
                tr("Recorded the customer's answer for %1").arg(outcome->number));
            accept();
        });
}

void ApprovalDialog::showRefusal(const Error& error) {
    const QList<FormField*> all = fields();
    for (FormField* field : all) field->clearProblem();
    QStringList rest;
    for (const Violation& each : error.violations()) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const FormField* field) {
            return field->field() == each.field;
        });
        if (at != all.end())
            (*at)->showProblem(ErrorText::sentence(each));
        else
            rest.append(ErrorText::sentence(each));
    }
    rest.removeDuplicates();
    m_problem->setText(rest.join(QLatin1Char('\n')));
    m_problem->setVisible(!rest.isEmpty());
}

}  // namespace baydesk
