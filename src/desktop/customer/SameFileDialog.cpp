#include "desktop/customer/SameFileDialog.h"

#include "application/search/Finder.h"
#include "desktop/customer/FilePicker.h"
#include "desktop/desk/InDoubt.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/LinkButton.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int DialogWidth = 860;
constexpr int GridHeight = 300;
constexpr int LabelWidth = 130;

QLabel* wordsLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new WrappedLabel(text.isEmpty() ? QStringLiteral("–") : text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role) markAs(label, role);
    return label;
}

}  // namespace

SameFileDialog::SameFileDialog(ScreenContext& context, FileKind kind, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_picker(new FilePicker(context, kind, this)),
      m_explanation(new WrappedLabel(this)),
      m_exchange(new LinkButton(this)),
      m_area(new QScrollArea(this)),
      m_problem(new WrappedLabel(this)),
      m_save(new QAction(this)) {
    layOut();
    connect(m_picker, &FilePicker::picked, this, [this, kind](const Found& file) {
        compare(m_kept, kind == FileKind::Customer ? file.customer.value() : file.vehicle.value());
    });
    connect(m_exchange, &QPushButton::clicked, this, [this] {
        m_theirs.clear();
        compare(m_gone, m_kept);
    });
    connect(m_save, &QAction::triggered, this, &SameFileDialog::press);
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this] { m_picker->field()->focusControl(); });
}

void SameFileDialog::layOut() {
    markAs(m_problem, "error");
    m_problem->hide();
    markAs(m_exchange, "link");
    m_exchange->setAutoDefault(false);
    m_exchange->hide();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setMinimumHeight(GridHeight);
    body()->addWidget(m_explanation);
    body()->addWidget(m_picker);
    body()->addWidget(m_area, 1);
    body()->addWidget(m_exchange, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    setPrimary(m_save);
    resize(DialogWidth, sizeHint().height());
}

void SameFileDialog::compare(qint64 kept, qint64 gone) {
    m_kept = kept;
    m_gone = gone;
    m_isShown = false;
    m_picker->setExcept(kept);
    m_problem->hide();
    updatePrimary();
    if (gone != 0) read(kept, gone);
}

void SameFileDialog::showFiles(const QString& kept, const QString& gone) {
    m_keptName = kept;
    m_goneName = gone;
    m_isShown = true;
    m_picker->hide();
    m_exchange->show();
    retranslate();
}

void SameFileDialog::showProblem(const Error& error) {
    m_problem->setText(wordsOf(error));
    m_problem->show();
}

QString SameFileDialog::wordsOf(const Error& error) const { return ErrorText::sentences(error); }

void SameFileDialog::fillGrid() {
    auto* page = new QWidget;
    page->setAutoFillBackground(false);
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * metrics::Grid);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    for (int column = 1; column <= 3; ++column) m_grid->setColumnStretch(column, 1);
    addHead();
    int line = 1;
    for (const SameRow& row : rows(m_theirs)) addRow(line++, row);
    m_grid->setRowStretch(line, 1);
    m_area->setWidget(page);  // takes away the one before
}

void SameFileDialog::addHead() {
    const QStringList heads{tr("This file stays"), tr("The other one"), tr("Together")};
    for (int column = 1; column <= 3; ++column)
        m_grid->addWidget(wordsLabel(heads.at(column - 1), "heading", m_grid->parentWidget()), 0,
                          column);
}

void SameFileDialog::addRow(int line, const SameRow& row) {
    QWidget* page = m_grid->parentWidget();
    m_grid->addWidget(wordsLabel(row.label, "second", page), line, 0, Qt::AlignTop);
    if (row.field.isEmpty()) {
        m_grid->addWidget(wordsLabel(row.kept, nullptr, page), line, 1, Qt::AlignTop);
        m_grid->addWidget(wordsLabel(row.gone, nullptr, page), line, 2, Qt::AlignTop);
    } else {
        auto* group = new QButtonGroup(page);
        addSide(line, 1, row, false);
        addSide(line, 2, row, true);
        for (const int column : {1, 2})
            group->addButton(
                qobject_cast<QAbstractButton*>(m_grid->itemAtPosition(line, column)->widget()));
    }
    m_grid->addWidget(wordsLabel(row.both, nullptr, page), line, 3, Qt::AlignTop);
}

void SameFileDialog::addSide(int line, int column, const SameRow& row, bool theirs) {
    auto* side = new QRadioButton(theirs ? row.gone : row.kept, m_grid->parentWidget());
    side->setAccessibleName(QStringLiteral("%1: %2").arg(row.label, side->text()));
    side->setToolTip(side->text());
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    side->setChecked(m_theirs.contains(row.field) == theirs);
    connect(side, &QRadioButton::clicked, this, [this, field = row.field, theirs] {
        m_theirs.removeAll(field);
        if (theirs) m_theirs.append(field);
        // After the click: the button itself is made anew.
        QMetaObject::invokeMethod(
            this, [this] { fillGrid(); }, Qt::QueuedConnection);
    });
    m_grid->addWidget(side, line, column, Qt::AlignTop);
}

void SameFileDialog::updatePrimary() {
    QList<Missing> missing;
    const QString why = m_isShown ? whyNot() : QString();
    if (!m_isShown) missing.append({QStringLiteral("file"), tr("the other file")});
    if (!why.isEmpty()) missing.append({QString(), why});
    actionBar()->setMissing(missing);
    m_save->setEnabled(!m_busy);
}

void SameFileDialog::press() {
    if (m_busy || !m_isShown) return;
    m_busy = true;
    m_problem->hide();
    updatePrimary();
    save(m_theirs, m_key);
}

void SameFileDialog::answered(const Result<Outcome>& outcome, qint64 kept) {
    m_busy = false;
    updatePrimary();
    if (!outcome) {
        if (!isInDoubt(outcome.error())) m_key = IdempotencyKey::make();
        showProblem(outcome.error());
        // Somebody changed one of the two: what is to be seen is what there is now.
        if (outcome.error().has(ErrorKind::StaleEdit)) read(m_kept, m_gone);
        return;
    }
    m_context.navigator.say(tr("%1 is now one with %2. It can be undone until the day closes.")
                                .arg(m_goneName, m_keptName));
    accept();
    Q_EMIT merged(kept);
}

void SameFileDialog::retranslate() {
    m_explanation->setText(
        tr("Orders, calls, complaints and what is owed follow. Papers that were printed keep their "
           "names. It can be undone until the business day closes."));
    m_exchange->setText(tr("Keep the other file instead"));
    m_exchange->setAccessibleName(m_exchange->text());
    m_save->setText(m_isShown ? tr("Merge %1 into %2").arg(m_goneName, m_keptName)
                              : tr("Merge the two"));
    if (m_isShown) fillGrid();
    updatePrimary();
}

}  // namespace baydesk
