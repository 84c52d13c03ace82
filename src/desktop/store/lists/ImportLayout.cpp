// How the page Import is laid out, and its words.

#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/ColumnDrag.h"
#include "desktop/store/lists/FieldPanel.h"
#include "desktop/store/lists/FieldWords.h"
#include "desktop/store/lists/ImportPage.h"
#include "desktop/store/lists/PreviewModel.h"
#include "desktop/store/lists/RefusalModel.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/EmptyState.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/TableParts.h"
#include "desktop/widgets/WrappedLabel.h"
#include "exchange/TextDecoding.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

namespace baydesk {

namespace {

constexpr int FieldsWidth = 336;
constexpr int EncodingWidth = 190;
constexpr int DuplicatesWidth = 260;
constexpr int HeadingHeight = 44;  // a column's own heading, and what it is taken for
constexpr int LookMs = 100;

// The ground of a cell shows what is wrong, too: the style sheet alone would leave it out.
class PreviewDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid()) painter->fillRect(option.rect, ground.value<QBrush>());
        CellDelegate::paint(painter, option, index);
    }
};

}  // namespace

void ImportPage::build() {
    markAs(m_title, "title");
    markAs(m_problem, "error");
    m_problem->hide();
    m_progress->setTextVisible(false);
    m_look->setInterval(LookMs);
    m_bar->setSecondary({m_cancel, m_save});
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_kinds, 1);
    auto* halves = new QHBoxLayout(m_content);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(12);
    halves->addWidget(buildFields());
    halves->addWidget(buildRows(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addLayout(head);
    column->addWidget(buildSource());
    column->addWidget(m_before, 1);
    column->addWidget(m_content, 1);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

QWidget* ImportPage::buildSource() {
    auto* whole = new QWidget(this);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_file, 1);
    m_choose->setAutoDefault(false);
    m_choose->setFixedHeight(metrics::FieldHeight);
    auto* beside = new QVBoxLayout;  // level with the field, under its label
    beside->addSpacing(m_file->fontMetrics().height());
    beside->addWidget(m_choose);
    beside->addStretch(1);
    line->addLayout(beside);
    m_encoding->setFixedWidth(EncodingWidth);
    m_duplicates->setFixedWidth(DuplicatesWidth);
    line->addWidget(m_encoding);
    line->addWidget(m_duplicates);
    auto* encoding = m_encoding->controlAs<QComboBox>();
    for (const Encoding each : {Encoding::Auto, Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16})
        encoding->addItem({}, static_cast<int>(each));
    auto* duplicates = m_duplicates->controlAs<QComboBox>();
    for (const Duplicates each : {Duplicates::Merge, Duplicates::List})
        duplicates->addItem({}, static_cast<int>(each));
    return whole;
}

QWidget* ImportPage::buildFields() {
    auto* scroll = new QScrollArea(m_fieldCard);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    markAs(m_fields, "surface");
    scroll->setWidget(m_fields);
    for (const PastFile each : {PastFile::Orders, PastFile::Labour, PastFile::Parts})
        m_past->addItem({}, static_cast<int>(each));
    m_fieldCard->setFixedWidth(FieldsWidth);
    m_fieldCard->body()->addWidget(m_shown);
    m_fieldCard->body()->addWidget(m_past);
    m_fieldCard->body()->addWidget(m_heading);
    m_fieldCard->body()->addWidget(scroll, 1);
    return m_fieldCard;
}

QWidget* ImportPage::buildRows() {
    m_preview->setModel(m_previewModel);
    m_preview->setItemDelegate(new PreviewDelegate(m_preview));
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_preview->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    header->setFixedHeight(HeadingHeight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* drag = new ColumnDrag(header, m_fields, this);
    connect(drag, &ColumnDrag::dropped, this, [this](const QString& field, int column) {
        m_fields->choose(field, column);
        columnChosen();
    });
    m_refusals->hideAtFirst(QStringLiteral("file"));
    m_refusals->setModel(m_refusalModel);
    m_rows->setDocumentMode(true);
    m_rows->addTab(m_preview, QString());
    m_rows->addTab(m_refusals, QString());
    return m_rows;
}

void ImportPage::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void ImportPage::retranslateSource() {
    QStringList kinds;
    for (const ListKind kind : {ListKind::Customers, ListKind::Vehicles, ListKind::Parts,
                                ListKind::Labour, ListKind::History})
        kinds << FieldWords::list(kind);
    m_kinds->setWords(kinds);
    m_kinds->setAccessibleName(tr("What to import"));
    m_file->setLabel(m_kind == ListKind::History ? tr("&Files") : tr("&File"));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setAccessibleName(tr("Choose…"));
    m_encoding->setLabel(tr("Cha&racters"));
    auto* encoding = m_encoding->controlAs<QComboBox>();
    encoding->setItemText(0, tr("found out"));
    encoding->setItemText(1, QStringLiteral("UTF-8"));
    encoding->setItemText(2, QStringLiteral("GBK / GB18030"));
    encoding->setItemText(3, QStringLiteral("UTF-16"));
    m_duplicates->setLabel(tr("What is there &already"));
    auto* duplicates = m_duplicates->controlAs<QComboBox>();
    duplicates->setItemText(0, tr("fill in what is missing"));
    duplicates->setItemText(1, tr("leave it, and list the row"));
}

void ImportPage::retranslate() {
    m_title->setText(title());
    retranslateSource();
    m_shown->setAccessibleName(tr("File that is shown"));
    m_past->setAccessibleName(tr("What this file holds"));
    for (int at = 0; at < m_past->count(); ++at)
        m_past->setItemText(at,
                            FieldWords::past(static_cast<PastFile>(m_past->itemData(at).toInt())));
    m_heading->setText(tr("The file has headings"));
    m_fieldCard->setTitle(tr("Which column holds what"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_rows->tabBar()->setAccessibleName(tr("Rows of the file"));
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_refusals->setTitle(tr("Rows that stay out"));
    m_refusals->setEmptyState(Icon::Check, tr("Every row comes in."));
    m_progress->setAccessibleName(tr("Progress"));
    m_before->setContent(
        Icon::List,
        tr("Choose a list as CSV or XLSX. Before anything is written, you see here what comes in "
           "and what does not, and say which column holds what."));
    m_save->setText(tr("Save the rows that stay out…"));
    m_anew->setText(tr("Import another list"));
    m_previewModel->retranslate();
    goTo(m_step);
    Q_EMIT titleChanged();
}

}  // namespace baydesk
