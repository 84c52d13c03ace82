// How the quote looks: its parts, where they stand, and its words. What it does is in
// QuotePanel.cpp.

#include "desktop/order/JobsModel.h"
#include "desktop/order/JobsView.h"
#include "desktop/order/QuotePanel.h"
#include "desktop/order/SuggestField.h"
#include "desktop/order/SumList.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"
#include "desktop/workshop/SupplementBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace baydesk {

namespace {

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
      m_problem(new WrappedLabel(this)),
      m_doubts(new QPushButton(this)),
      m_words(new Card(this)),
      m_cause(new FormField(new QPlainTextEdit, QStringLiteral("cause"), this)),
      m_correction(new FormField(new QPlainTextEdit, QStringLiteral("correction"), this)),
      m_totals(new Card(this)),
      m_sums(new SumList(this)) {
    buildActions();
    buildLayout();
    connectParts();
    retranslate();
}

void QuotePanel::connectParts() {
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
        m_otherProblem = m_model->refusedCells().empty() ? sentence : QString();
        showProblem();
        keepDraft();
        Q_EMIT barChanged();
    });
    connect(m_doubts, &QPushButton::clicked, this, &QuotePanel::goToDoubted);
    connect(&m_editor, &JobEditor::jobsChanged, this, [this] {
        showTotals();
        showMarks();
        updateActions();
        keepDraft();
    });
    connect(&m_editor, &JobEditor::saved, this, [this] {
        keepDraft();
        offerWhenSaved();
    });
    connect(&m_editor, &JobEditor::refused, this, &QuotePanel::onRefused);
    connect(&m_editor, &JobEditor::refreshWanted, this, &OrderPanel::refreshWanted);
    connect(m_view, &JobsView::typing, this, &QuotePanel::keepDraft);
    connect(m_add, &QLineEdit::textChanged, this, &QuotePanel::keepDraft);
    for (const FormField* field : {m_cause, m_correction}) {
        field->control()->installEventFilter(this);
        connect(field->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this,
                &QuotePanel::keepDraft);
    }
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
    m_printIntake = new QAction(this);
    m_printQuote = new QAction(this);
    for (QAction* each : {m_printIntake, m_printQuote})
        each->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_printContract = new QAction(this);
    connect(m_offer, &QAction::triggered, this, &QuotePanel::offerAll);
    connect(m_decide, &QAction::triggered, this, &QuotePanel::openApproval);
    connect(m_write, &QAction::triggered, this, [this] { m_add->setFocus(); });
    connect(m_printIntake, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::IntakeSheet, order().id); });
    connect(m_printQuote, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::Quote, order().id); });
    connect(m_printContract, &QAction::triggered, this,
            [this] { context().navigator.preview(PaperKind::Contract, order().id); });
}

void QuotePanel::buildLayout() {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    markAs(m_problem, "error");
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_supplement);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    markAs(m_doubts, "link");
    m_doubts->setIcon(Icons::icon(Icon::Warning, Token::Amber));
    m_doubts->setAutoDefault(false);
    m_doubts->hide();
    column->addWidget(m_doubts, 0, Qt::AlignLeft);
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
    tabThrough({m_add, m_view, m_line, m_estimate, m_diagnosis, m_remove});
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
    m_printIntake->setText(tr("Print intake sheet"));
    m_printQuote->setText(tr("Print quote"));
    m_printContract->setText(tr("Print repair contract"));
    m_view->retranslate();
    m_model->retranslate();
}

}  // namespace baydesk
