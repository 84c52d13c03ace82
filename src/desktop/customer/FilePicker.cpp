#include "desktop/customer/FilePicker.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/FormField.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostFiles = 8;
constexpr int ShownRows = 4;
constexpr int RowHeight = 28;

}  // namespace

FilePicker::FilePicker(ScreenContext& context, FileKind kind, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_field(new FormField(new QLineEdit, QStringLiteral("file"), this)),
      m_list(new QListWidget(this)) {
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(ShownRows * RowHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    auto* line = m_field->controlAs<QLineEdit>();
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &FilePicker::look);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { pick(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { pick(m_list->row(item)); });
    setFocusProxy(m_field);
}

void FilePicker::setLabel(const QString& label) {
    m_field->setLabel(label);
    m_list->setAccessibleName(m_field->label());
}

void FilePicker::propose(const std::vector<Found>& files) {
    m_proposed = files;
    if (m_field->controlAs<QLineEdit>()->text().trimmed().isEmpty()) show(m_proposed);
}

void FilePicker::clear() {
    m_field->controlAs<QLineEdit>()->clear();
    show(m_proposed);
}

qint64 FilePicker::idOf(const Found& file) const {
    return m_kind == FileKind::Customer ? file.customer.value() : file.vehicle.value();
}

QString FilePicker::words(const Found& file) const {
    QStringList parts;
    if (m_kind == FileKind::Customer)
        parts = {file.name, file.phone.masked()};
    else
        parts = {file.plate.display(), file.vehicleName, file.name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void FilePicker::look(const QString& text) {
    const QString slot = QStringLiteral("file-picker");
    if (text.trimmed().isEmpty()) {
        m_context.desk.forget(slot);
        show(m_proposed);
        return;
    }
    m_context.desk.askLatest(
        slot, this,
        [text](Workplace& workplace) { return baydesk::find(workplace, text, MostFiles); },
        [this](const Result<std::vector<Found>>& files) {
            if (files) show(*files);
        });
}

void FilePicker::show(const std::vector<Found>& files) {
    m_files.clear();
    m_list->clear();
    for (const Found& file : files) {
        const qint64 id = idOf(file);
        const bool known = std::any_of(m_files.begin(), m_files.end(),
                                       [&](const Found& each) { return idOf(each) == id; });
        if (id == 0 || id == m_except || known) continue;
        m_files.push_back(file);
        m_list->addItem(words(file));
    }
    m_list->setCurrentRow(m_files.empty() ? -1 : 0);
}

void FilePicker::pick(int row) {
    if (row < 0 || row >= static_cast<int>(m_files.size())) return;
    const Found file = m_files.at(static_cast<std::size_t>(row));
    Q_EMIT picked(file);
}

bool FilePicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field->control() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
            case Qt::Key_Down:
                m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
                return true;
            case Qt::Key_Up:
                m_list->setCurrentRow(std::max(row - 1, 0));
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (key->modifiers() & Qt::ControlModifier || row < 0) break;
                pick(row);
                return true;
            default:
                break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace baydesk
