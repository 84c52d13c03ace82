#include "desktop/store/lists/ListExport.h"

#include "desktop/desk/Desk.h"
#include "desktop/text/ErrorText.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FileChooser.h"

#include <QFileInfo>
#include <QPointer>

namespace baydesk {

namespace {

const QString Csv = QStringLiteral("csv");
const QString Xlsx = QStringLiteral("xlsx");

// Rows read, permitted and written one after the other, on the threads that may do each.
class Writing {
public:
    Writing(ScreenContext& context, QWidget* screen, const OutgoingList& list, const QString& path)
        : m_context(context),
          m_screen(screen),
          m_listing(list.listing),
          m_list{QFileInfo(path).completeBaseName(), list.columns, {}},
          m_read(list.rows),
          m_path(path) {}

    static void begin(const std::shared_ptr<Writing>& self) {
        self->m_context.desk.ask(
            self->m_screen, [read = self->m_read](Workplace& workplace) { return read(workplace); },
            [self](const Result<std::vector<std::vector<QVariant>>>& rows) {
                if (!rows) return self->refuse(rows.error());
                self->m_list.rows = *rows;
                askLeave(self);
            });
    }

private:
    static void askLeave(const std::shared_ptr<Writing>& self) {
        self->m_context.desk.tell(
            self->m_screen,
            [caller = self->m_context.caller(), listing = self->m_listing,
             rows = static_cast<qint64>(self->m_list.rows.size())](Workplace& workplace) {
                return permitList(workplace, caller, listing, rows);
            },
            [self](const Result<ExportPermit>& permit) {
                if (!permit) return self->refuse(permit.error());
                write(self, *permit);
            });
    }

    static void write(const std::shared_ptr<Writing>& self, const ExportPermit& permit) {
        const QFileInfo file(self->m_path);
        const TableFormat format =
            file.suffix().toLower() == Xlsx ? TableFormat::Xlsx : TableFormat::Csv;
        self->m_context.desk.ask(
            self->m_screen,
            [list = self->m_list, permit, format,
             folder = file.absolutePath()](Workplace& workplace) -> Result<int> {
                const auto sink = tableFiles(folder, format, workplace.calendar);
                if (const Done given = giveList(permit, list, *sink); !given) return given.error();
                return static_cast<int>(list.rows.size());
            },
            [self](const Result<int>& rows) {
                if (!rows) return self->refuse(rows.error());
                self->m_context.navigator.say(
                    ListExport::tr("Wrote %n row(s) to %1", nullptr, *rows)
                        .arg(QFileInfo(self->m_path).fileName()));
            });
    }

    void refuse(const Error& error) { m_context.navigator.warn(ErrorText::sentences(error)); }

    ScreenContext& m_context;
    QPointer<QWidget> m_screen;
    Listing m_listing;
    ListedRows m_list;
    std::function<Result<std::vector<std::vector<QVariant>>>(Workplace&)> m_read;
    QString m_path;
};

}  // namespace

OutgoingList ListExport::of(const DataTable& table, Listing listing, const QString& title) {
    OutgoingList list;
    list.listing = listing;
    list.title = title;
    for (const QString& heading : table.headings()) {
        const bool phone = table.isPhone(static_cast<int>(list.columns.size()));
        list.columns.push_back({heading, phone ? CellKind::Phone : CellKind::Text});
    }
    std::vector<std::vector<QVariant>> rows;
    for (const QStringList& cells : table.listedCells())
        rows.emplace_back(cells.begin(), cells.end());
    list.rows = [rows](Workplace&) { return Result<std::vector<std::vector<QVariant>>>(rows); };
    return list;
}

void ListExport::ask(ScreenContext& context, QWidget* screen, const OutgoingList& list) {
    auto* chooser = new FileChooser(screen, tr("Export: %1").arg(list.title));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    const QString csv = tr("CSV (*.csv)");
    const QString xlsx = tr("Excel workbook (*.xlsx)");
    chooser->setNameFilters({xlsx, csv});
    const QDate today = context.calendar.wall(context.clock.now()).date();
    const QString name =
        QStringLiteral("%1 %2").arg(list.title, today.toString(QStringLiteral("yyyy-MM-dd")));
    chooser->setDefaultSuffix(Xlsx);
    chooser->selectFile(name + u'.' + Xlsx);
    QObject::connect(chooser, &QFileDialog::filterSelected, chooser,
                     [chooser, name, csv](const QString& filter) {
                         const QString& ending = filter == csv ? Csv : Xlsx;
                         chooser->setDefaultSuffix(ending);
                         chooser->selectFile(name + u'.' + ending);
                     });
    QObject::connect(
        chooser, &QFileDialog::fileSelected, screen,
        [&context, screen, list](const QString& path) { write(context, screen, list, path); });
    chooser->open();
}

void ListExport::write(ScreenContext& context, QWidget* screen, const OutgoingList& list,
                       const QString& path) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    const bool named = suffix == Csv || suffix == Xlsx;
    Writing::begin(
        std::make_shared<Writing>(context, screen, list, named ? path : path + u'.' + Csv));
}

QString ListExport::moment(const BusinessCalendar& calendar, Instant at) {
    return at.isNone() ? QString() : calendar.wall(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace baydesk
