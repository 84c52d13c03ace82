#include "desktop/customer/IncompleteFiles.h"

#include "desktop/customer/CustomerText.h"
#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/Retranslate.h"

#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

// A car and its customer are one line; the car's number tells lines apart.
qint64 idOf(const IncompleteFile& file) { return file.vehicle.value(); }

}  // namespace

IncompleteFiles::IncompleteFiles(ScreenContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_formats(context.clock, context.calendar),
      m_model(new ValueTableModel<IncompleteFile>(idOf, columns(), this)),
      m_table(new DataTable(QStringLiteral("customers.incomplete"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(m_model);
    connect(m_table, &DataTable::opened, this, &IncompleteFiles::opened);
    connect(m_table, &DataTable::currentChanged, this, &IncompleteFiles::currentChanged);
    setFocusProxy(m_table);
    retranslate();
}

std::vector<Column<IncompleteFile>> IncompleteFiles::columns() {
    using File = IncompleteFile;
    const auto dayOf = [this](const File& file) {
        return m_formats.day(m_context.calendar.businessDate(file.dueAt.plusMinutes(-1)));
    };
    Column<File> due{QStringLiteral("due"), [] { return IncompleteFiles::tr("Due"); }, dayOf};
    due.sortKey = [](const File& file) { return QVariant(file.dueAt.ms); };
    due.color = [this](const File& file) {
        return m_context.clock.now() >= file.dueAt ? std::optional(Token::Red) : std::nullopt;
    };
    due.whole = true;
    Column<File> plate{QStringLiteral("plate"), [] { return IncompleteFiles::tr("Plate"); },
                       [](const File& file) { return file.plate.display(); }};
    plate.plate = [](const File& file) { return file.plate; };
    const Column<File> car{QStringLiteral("car"), [] { return IncompleteFiles::tr("Car"); },
                           [](const File& file) { return file.vehicleName; }};
    const Column<File> name{QStringLiteral("name"), [] { return IncompleteFiles::tr("Customer"); },
                            [](const File& file) { return file.name; }};
    Column<File> percent{
        QStringLiteral("percent"), [] { return IncompleteFiles::tr("Complete"); },
        [](const File& file) { return QStringLiteral("%1 %").arg(completeness(file.lacking)); },
        Qt::AlignRight};
    percent.sortKey = [](const File& file) { return QVariant(completeness(file.lacking)); };
    Column<File> lacking{QStringLiteral("lacking"), [] { return IncompleteFiles::tr("Lacking"); },
                         [](const File& file) {
                             QStringList words;
                             for (const QString& field : file.lacking)
                                 words << CustomerText::lacking(field);
                             return words.join(QStringLiteral(", "));
                         }};
    lacking.toolTip = lacking.text;
    return {due, plate, car, name, percent, lacking};
}

void IncompleteFiles::refresh() {
    m_context.desk.askLatest(
        QStringLiteral("customers.incomplete"), this,
        [](Workplace& workplace) { return incompleteFiles(workplace); },
        [this](const Result<std::vector<IncompleteFile>>& files) {
            if (!files) {
                Q_EMIT failed(files.error());
                return;
            }
            // A car that came with two owners is one line: the later visit's.
            std::vector<IncompleteFile> rows;
            for (const IncompleteFile& each : *files) {
                rows.erase(std::remove_if(rows.begin(), rows.end(),
                                          [&each](const IncompleteFile& other) {
                                              return other.vehicle == each.vehicle;
                                          }),
                           rows.end());
                rows.push_back(each);
            }
            const Instant now = m_context.clock.now();
            const auto overdue =
                std::count_if(rows.begin(), rows.end(),
                              [now](const IncompleteFile& each) { return now >= each.dueAt; });
            const int all = static_cast<int>(rows.size());
            m_model->setRows(std::move(rows));
            m_table->selectFirst();
            Q_EMIT counted(all, static_cast<int>(overdue));
        });
}

CustomerId IncompleteFiles::current() const {
    const IncompleteFile* file = m_model->find(m_table->currentId());
    return file ? file->customer : CustomerId();
}

QList<qint64> IncompleteFiles::listedCustomers() const {
    QList<qint64> customers;
    for (const qint64 id : m_table->listedIds())
        if (const IncompleteFile* file = m_model->find(id)) customers << file->customer.value();
    return customers;
}

QString IncompleteFiles::currentName() const {
    const IncompleteFile* file = m_model->find(m_table->currentId());
    return file ? file->name : QString();
}

void IncompleteFiles::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void IncompleteFiles::retranslate() {
    m_table->setTitle(tr("Incomplete files"));
    m_table->setEmptyState(Icon::Check, tr("Every file of the last thirty days is complete."));
}

}  // namespace baydesk
