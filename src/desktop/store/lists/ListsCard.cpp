#include "desktop/store/lists/ListsCard.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/store/lists/ListExport.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int LookMs = 200;

// Made for its owner alone: it will hold names and phone numbers.
bool makeFolder(const QString& path) {
    return QDir().mkpath(path) &&
           QFile::setPermissions(
               path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

}  // namespace

// Counts the rows on their way into the files, and ends them when nobody wants them any more.
class ListsCard::WatchedSink : public ExportSink {
public:
    WatchedSink(std::unique_ptr<ExportSink> files, std::shared_ptr<Progress> progress)
        : m_files(std::move(files)), m_progress(std::move(progress)) {}

    Done begin(const ExportTable& table) override { return m_files->begin(table); }
    Done row(const std::vector<QVariant>& cells) override {
        // Why does not matter: whoever stopped it asks for no answer.
        if (m_progress->stopped) return Error(ErrorKind::FileNotWritable);
        ++m_progress->rows;
        return m_files->row(cells);
    }
    Done end() override { return m_files->end(); }

private:
    std::unique_ptr<ExportSink> m_files;
    std::shared_ptr<Progress> m_progress;
};

ListsCard::ListsCard(ScreenContext& context, QWidget* parent)
    : Card(parent),
      m_context(context),
      m_format(new QComboBox(this)),
      m_words(new WrappedLabel(this)),
      m_bar(new QProgressBar(this)),
      m_look(new QTimer(this)),
      m_import(new QAction(this)),
      m_export(new QAction(this)),
      m_cancel(new QAction(this)) {
    layOut();
    connect(m_import, &QAction::triggered, this,
            [this] { m_context.navigator.openImport(ListKind::Customers); });
    connect(m_export, &QAction::triggered, this, &ListsCard::chooseFolder);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_progress) m_progress->stopped = true;
    });
    m_look->setInterval(LookMs);
    connect(m_look, &QTimer::timeout, this, &ListsCard::look);
    retranslate();
}

ListsCard::~ListsCard() {
    if (m_progress) m_progress->stopped = true;
}

void ListsCard::layOut() {
    markAs(m_words, "second");
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);  // how many rows there are is known when they are out
    m_bar->hide();
    m_format->addItem(QStringLiteral("XLSX"), static_cast<int>(TableFormat::Xlsx));
    m_format->addItem(QStringLiteral("CSV"), static_cast<int>(TableFormat::Csv));
    auto* line = new FlowLayout(metrics::Grid);
    const auto add = [this, line](QAction* action) {
        auto* button = new KeyButton(this);
        button->follow(action);
        line->addWidget(button);
    };
    add(m_import);
    add(m_export);
    line->addWidget(m_format);
    add(m_cancel);
    body()->addLayout(line);
    body()->addWidget(m_bar);
    body()->addWidget(m_words);
}

void ListsCard::chooseFolder() {
    auto* chooser = new FileChooser(this, tr("Folder for the files"));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &ListsCard::writeInto);
    chooser->open();
}

void ListsCard::writeInto(const QString& folder) {
    if (m_progress) return;
    m_progress = std::make_shared<Progress>();
    const QDateTime now = m_context.calendar.wall(m_context.clock.now());
    m_folder = QStringLiteral("%1/Baydesk %2")
                   .arg(folder, now.toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    updateActions();
    m_look->start();
    m_context.desk.tell(
        this,
        [caller = m_context.caller()](Workplace& workplace) {
            return permitExport(workplace, caller, everyExportKind());
        },
        [this](const Result<ExportPermit>& permit) {
            if (permit)
                give(*permit);
            else
                ended(permit.error());
        });
}

// A question to a reader: whoever saves meanwhile does not wait for it.
void ListsCard::give(const ExportPermit& permit) {
    const auto format = static_cast<TableFormat>(m_format->currentData().toInt());
    m_context.desk.ask(
        this,
        [permit, format, folder = m_folder,
         progress = m_progress](Workplace& workplace) -> Result<qint64> {
            if (!makeFolder(folder))
                return Error(ErrorKind::FileNotWritable, {}, {{QStringLiteral("path"), folder}});
            auto sink = std::make_unique<WatchedSink>(
                tableFiles(folder, format, workplace.calendar), progress);
            const auto counts = giveTables(workplace, permit, *sink);
            sink.reset();  // it still has a file open where it was stopped
            if (!counts) {
                // Half of it is nothing: a file that is missing is not missed later.
                QDir(folder).removeRecursively();
                return counts.error();
            }
            return progress->rows.load();
        },
        [this](const Result<qint64>& rows) { ended(rows); });
}

void ListsCard::ended(const Result<qint64>& rows) {
    const bool stopped = m_progress->stopped;
    m_progress.reset();
    m_look->stop();
    if (rows)
        m_words->setText(tr("%1 rows are in %2.").arg(*rows).arg(m_folder));
    else if (stopped)
        m_words->setText(tr("Stopped: nothing was kept."));
    else
        m_words->setText(ErrorText::sentences(rows.error()));
    if (rows) m_context.navigator.say(tr("Everything is written"));
    m_words->show();
    updateActions();
}

void ListsCard::look() {
    if (m_progress) m_words->setText(tr("%1 rows written").arg(m_progress->rows.load()));
}

void ListsCard::updateActions() {
    const bool may = m_context.may(Verb::Export);
    const bool mayImport = m_context.may(Verb::ImportCustomers);
    m_import->setEnabled(mayImport);
    m_import->setToolTip(mayImport ? m_import->text() : tr("Needs the right to import lists."));
    m_export->setEnabled(may && !m_progress);
    m_export->setToolTip(may ? tr("Customers, cars, orders, parts and calls, each as a file")
                             : tr("Needs the right to change the shop's settings."));
    m_format->setEnabled(m_export->isEnabled());
    m_cancel->setVisible(m_progress != nullptr);
    m_bar->setVisible(m_progress != nullptr);
    m_words->setVisible(!m_words->text().isEmpty());
}

void ListsCard::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void ListsCard::retranslate() {
    setTitle(tr("Lists in and out"));
    m_import->setText(tr("Import a list…"));
    m_export->setText(tr("Export everything…"));
    m_cancel->setText(tr("Stop"));
    m_format->setAccessibleName(tr("Kind of file"));
    m_bar->setAccessibleName(tr("Progress"));
    updateActions();
}

}  // namespace baydesk
