#include "desktop/store/lists/FieldPanel.h"

#include "desktop/store/lists/FieldWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int LeastCharacters = 9;
constexpr int SampleCharacters = 24;

// What stands in a column of the first row, to tell it by.
QString sampleOf(const ListSource& source, int column) {
    const std::size_t first = source.columns.firstRow();
    if (first >= source.file->rows.size()) return {};
    return source.file->rows[first].fields.value(column).simplified().left(SampleCharacters);
}

}  // namespace

FieldPanel::FieldPanel(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(4, 0, 4, 0);
    m_grid->setHorizontalSpacing(metrics::Grid);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FieldPanel::clear() {
    for (const Row& row : m_rows) {
        delete row.label;
        delete row.choice;
    }
    m_rows.clear();
    m_columns.clear();
    m_source = {};
}

void FieldPanel::show(ListKind kind, const ListSource& source) {
    clear();
    m_kind = kind;
    m_source = source;
    m_columns = source.fields;
    makeRows();
    retranslate();
}

void FieldPanel::makeRows() {
    int line = 0;
    for (const FieldHeadings& heading : m_source.headings(m_kind)) {
        Row row{heading.field, heading.needed, new QLabel(this), new QComboBox(this)};
        row.label->setBuddy(row.choice);
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.choice->setMinimumContentsLength(LeastCharacters);
        row.choice->setFocusPolicy(Qt::StrongFocus);
        row.choice->installEventFilter(this);
        m_grid->addWidget(row.label, line, 0);
        m_grid->addWidget(row.choice, line, 1);
        connect(row.choice, &QComboBox::activated, this, [this, field = row.field](int index) {
            choose(field, index - 1);
            Q_EMIT chosen();
        });
        m_rows.push_back(row);
        ++line;
    }
    m_grid->setRowStretch(line, 1);
}

void FieldPanel::choose(const QString& field, int column) {
    if (column < 0) {
        m_columns.remove(field);
    } else {
        for (const QString& other : m_columns.keys(column)) m_columns.remove(other);
        m_columns.insert(field, column);
    }
    for (const Row& row : m_rows) {
        const QSignalBlocker quiet(row.choice);
        row.choice->setCurrentIndex(m_columns.value(row.field, -1) + 1);
    }
}

const FieldPanel::Row* FieldPanel::rowOf(const QString& field) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&field](const Row& row) { return row.field == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

QComboBox* FieldPanel::choiceOf(const QString& field) const {
    const Row* row = rowOf(field);
    return row ? row->choice : nullptr;
}

void FieldPanel::focusField(const QString& field) {
    if (QComboBox* choice = choiceOf(field)) choice->setFocus(Qt::OtherFocusReason);
}

QRect FieldPanel::placeOf(const Row& row) const {
    return row.label->geometry()
        .united(row.choice->geometry())
        .adjusted(-4, -2, 4, 2)
        .intersected(rect());
}

QString FieldPanel::fieldAt(const QPoint& screen) const {
    const QPoint here = mapFromGlobal(screen);
    if (!visibleRegion().boundingRect().contains(here)) return {};  // scrolled away
    for (const Row& row : m_rows)
        if (placeOf(row).contains(here)) return row.field;
    return {};
}

void FieldPanel::setTarget(const QString& field) {
    if (field == m_target) return;
    m_target = field;
    update();
}

void FieldPanel::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    const Row* row = rowOf(m_target);
    if (!row) return;
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(Token::Accent));
    painter.setBrush(tokens(Token::AccentSoft));
    painter.drawRoundedRect(QRectF(placeOf(*row)).adjusted(0.5, 0.5, -0.5, -0.5),
                            metrics::FieldRadius, metrics::FieldRadius);
}

// The wheel scrolls the fields, and does not choose other columns on its way.
bool FieldPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        const auto* choice = qobject_cast<QComboBox*>(watched);
        if (choice && !choice->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldPanel::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void FieldPanel::retranslate() {
    for (const Row& row : m_rows) {
        const QString name = FieldWords::of(m_kind, row.field);
        row.label->setText(row.needed ? tr("%1 *").arg(name) : name);
        row.label->setToolTip(row.needed ? tr("%1 is needed").arg(name) : QString());
        row.choice->setAccessibleName(name);
        const QSignalBlocker quiet(row.choice);
        row.choice->clear();
        row.choice->addItem(tr("not in the file"));
        for (int column = 0; column < m_source.columns.names.size(); ++column) {
            const QString sample = sampleOf(m_source, column);
            const QString heading = m_source.columns.names[column];
            row.choice->addItem(sample.isEmpty() ? heading : tr("%1 (%2)").arg(heading, sample));
        }
        row.choice->setCurrentIndex(m_columns.value(row.field, -1) + 1);
    }
}

}  // namespace baydesk
