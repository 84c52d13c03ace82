#include "desktop/parts/CatalogueTab.h"

#include "desktop/desk/Desk.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/RowModel.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int SearchWidth = 320;

}  // namespace

CatalogueTab::CatalogueTab(ScreenContext& context, const QString& name, ListKind kind,
                           QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_name(name),
      m_kind(kind),
      m_search(new QLineEdit(this)),
      m_table(new DataTable(name, this)),
      m_count(new QLabel(this)),
      m_rights(new WrappedLabel(this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_add(new QAction(this)),
      m_open(new QAction(this)),
      m_import(new QAction(this)),
      m_export(new QAction(this)),
      m_clear(new QAction(this)) {
    build();
    connectParts();
}

void CatalogueTab::build() {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(SearchWidth);
    m_search->installEventFilter(this);
    m_table->filterBox()->hide();  // the search field reaches every row, the filter only these
    m_table->addToHead(m_search);
    m_table->addToHead(m_count);
    markAs(m_count, "second");
    markAs(m_rights, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    m_add->setIcon(Icons::icon(Icon::Plus, Token::OnAccent));
    m_bar->setPrimary(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::Grid, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_rights);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
}

void CatalogueTab::connectParts() {
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueTab::refresh);
    connect(m_search, &QLineEdit::returnPressed, this, &CatalogueTab::goToTable);
    connect(m_clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_add, &QAction::triggered, this, [this] { openCard(0); });
    connect(m_open, &QAction::triggered, this, [this] { openCard(m_table->currentId()); });
    connect(m_import, &QAction::triggered, this,
            [this] { m_context.navigator.openImport(m_kind); });
    connect(m_export, &QAction::triggered, this,
            [this] { ListExport::ask(m_context, this, outgoing(m_search->text().trimmed())); });
    connect(m_table, &DataTable::opened, this, &CatalogueTab::openCard);
    connect(m_table, &DataTable::currentChanged, this, [this] { updateActions(); });
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();  // else when it is shown
    });
}

void CatalogueTab::setModel(RowModel* model) {
    m_table->setModel(model);
    retranslate();
}

void CatalogueTab::setSecondary(const QList<QAction*>& actions) {
    m_bar->setSecondary(actions);
    m_table->setContextActions(QList<QAction*>{m_open} + actions + QList<QAction*>{m_add});
}

QList<QAction*> CatalogueTab::tabActions() const { return {m_add, m_open, m_import, m_export}; }

void CatalogueTab::refresh() {
    updateActions();
    ask(m_search->text().trimmed());
}

void CatalogueTab::start() {
    m_search->setFocus();
    m_search->selectAll();
}

void CatalogueTab::rowsShown(int found) {
    m_problem->hide();
    m_found = found;
    if (m_wanted != 0) {
        m_table->select(m_wanted);
        if (m_table->currentId() == m_wanted) m_wanted = 0;
    }
    QTableView* view = m_table->view();
    if (m_table->currentId() == 0 && view->model()->rowCount() > 0) view->selectRow(0);
    updateEmptyState();
    m_count->setText(found < MostRows
                         ? tr("%n row(s)", nullptr, found)
                         : tr("The first %n are shown: type more of the name.", nullptr, MostRows));
    updateActions();
}

void CatalogueTab::wantSelected(qint64 id) {
    m_wanted = id;
    m_context.desk.forget(m_name);
    refresh();
}

void CatalogueTab::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

void CatalogueTab::updateEmptyState() {
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) {
        m_table->setEmptyState(Icon::Parts, emptySentence(),
                               m_import->isEnabled() ? m_import : nullptr);
    } else {
        m_table->setEmptyState(Icon::Search, tr("Nothing here is called “%1”.").arg(text), m_clear);
    }
}

void CatalogueTab::updateActions() {
    m_add->setEnabled(mayEdit());
    m_import->setEnabled(m_context.may(importVerb(m_kind)));
    m_export->setVisible(m_context.may(Verb::ExportList));
    m_export->setEnabled(m_found > 0);
    m_open->setEnabled(m_table->currentId() != 0);
    m_rights->setVisible(!m_add->isEnabled());
    m_rights->setText(tr("You can look things up here. To change them you need the right to %1.")
                          .arg(Names::of(Right::ManageParts)));
}

// Enter in the search field goes to what was found.
void CatalogueTab::goToTable() {
    QTableView* view = m_table->view();
    if (view->model()->rowCount() > 0) view->setFocus();
}

bool CatalogueTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        goToTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogueTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CatalogueTab::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void CatalogueTab::retranslate() {
    m_open->setText(tr("Open the card"));
    m_clear->setText(tr("Clear the search"));
    m_export->setText(tr("Export…"));
    updateActions();
    updateEmptyState();
}

}  // namespace baydesk
