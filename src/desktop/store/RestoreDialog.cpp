#include "desktop/store/RestoreDialog.h"

#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/PlainLabel.h"
#include "desktop/widgets/WrappingCheckBox.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr QSize SheetSize(860, 600);

}  // namespace

RestoreDialog::RestoreDialog(const Subject& subject, QWidget* parent)
    : Dialog(parent),
      m_subject(subject),
      m_list(new BackupList(subject.address, this)),
      m_lead(wrappedLabel("second", this)),
      m_model(new Rows([](const Row& row) { return row.id; }, columns(), this)),
      m_table(new DataTable(QStringLiteral("restore.backups"), this)),
      m_consequences(wrappedLabel("", this)),
      m_consent(new WrappingCheckBox(this)),
      m_problem(wrappedLabel("error", this)),
      m_file(new QAction(this)),
      m_restore(new QAction(this)) {
    layOut();
    m_table->setModel(m_model);
    connect(m_list, &BackupList::found, this,
            qOverload<const std::vector<KeptBackup>&>(&RestoreDialog::take));
    connect(m_list, &BackupList::inspected, this,
            qOverload<const QString&, const Result<BackupContents>&>(&RestoreDialog::take));
    connect(m_table, &DataTable::currentChanged, this, &RestoreDialog::update);
    connect(m_consent, &QCheckBox::toggled, this, &RestoreDialog::update);
    connect(m_file, &QAction::triggered, this, &RestoreDialog::chooseFile);
    connect(m_restore, &QAction::triggered, this, [this] {
        m_problem->hide();
        if (const Row* row = current()) Q_EMIT chosen(row->backup.file);
    });
    connect(actionBar(), &ActionBar::missingChosen, this, [this](const QString& field) {
        field == QLatin1String("consent") ? m_consent->setFocus() : m_table->view()->setFocus();
    });
    RestoreDialog::retranslate();
    m_list->find();
}

void RestoreDialog::layOut() {
    resize(SheetSize);
    m_table->setFilterShown(false);
    m_problem->hide();
    m_consent->setVisible(m_subject.shop.isEmpty());
    auto* file = new KeyButton(this);
    file->follow(m_file);
    body()->addWidget(m_lead);
    body()->addWidget(m_table, 1);
    body()->addWidget(file, 0, Qt::AlignLeft);
    body()->addWidget(m_consequences);
    body()->addWidget(m_consent);
    body()->addWidget(m_problem);
    setPrimary(m_restore);
    m_table->setContextActions({m_file});
}

std::vector<Column<RestoreDialog::Row>> RestoreDialog::columns() const {
    Column<Row> made{
        QStringLiteral("made"), [] { return tr("Made"); },
        [this](const Row& row) { return m_subject.formats.moment(row.backup.madeAt); }};
    made.sortKey = [](const Row& row) { return QVariant(row.backup.madeAt.ms); };
    made.toolTip = [this](const Row& row) {
        return m_subject.formats.exact(row.backup.madeAt) + QLatin1Char('\n') + row.backup.file;
    };
    made.whole = true;
    Column<Row> place{QStringLiteral("place"), [] { return tr("Where"); }, placeOf};
    place.toolTip = [](const Row& row) { return row.backup.file; };
    Column<Row> orders{QStringLiteral("orders"), [] { return tr("Orders"); },
                       [](const Row& row) {
                           const bool known = row.contents && *row.contents;
                           return known ? QLocale().toString((*row.contents)->orders) : QString();
                       },
                       Qt::AlignRight};
    Column<Row> size{
        QStringLiteral("size"), [] { return tr("Size"); },
        [](const Row& row) { return QLocale::c().formattedDataSize(row.backup.bytes, 1); },
        Qt::AlignRight};
    size.sortKey = [](const Row& row) { return QVariant(row.backup.bytes); };
    Column<Row> state{QStringLiteral("state"), [] { return tr("State"); }, stateOf};
    state.toolTip = [](const Row& row) {
        return row.contents && !*row.contents ? ErrorText::sentences(row.contents->error())
                                              : stateOf(row);
    };
    return {made, place, orders, size, state};
}

QString RestoreDialog::placeOf(const Row& row) {
    if (row.isChosenFile) return QFileInfo(row.backup.file).fileName();
    if (row.backup.place == BackupPlace::Second) return tr("second folder");
    return row.backup.beforeMigration ? tr("here, before an update") : tr("here");
}

QString RestoreDialog::stateOf(const Row& row) {
    if (!row.contents) return tr("being checked …");
    if (!*row.contents) return tr("✗ cannot be used");
    return (*row.contents)->hasAttachments ? tr("✓ good") : tr("✓ good, without photos");
}

QString RestoreDialog::consequences(const Row& row) const {
    if (!row.contents) return tr("This backup is being checked.");
    if (!*row.contents)
        return tr("This backup cannot be used. %1")
            .arg(ErrorText::sentences(row.contents->error()));
    const BackupContents& contents = **row.contents;
    QStringList lines{tr("Everything written after %1 will be missing, orders and payments too.")
                          .arg(m_subject.formats.moment(row.backup.madeAt)),
                      tr("The store as it is now is not deleted. It is kept as %1.")
                          .arg(replacedPattern(m_subject.address))};
    if (!contents.hasAttachments)
        lines << tr("The backup holds no photos and signatures: those that are here now stay.");
    if (contents.isPractice)
        lines << tr("⚠ This is a practice store: nothing in it is real.");
    else if (!m_subject.shop.isEmpty() && contents.shop != m_subject.shop)
        lines << tr("⚠ This backup is of another store: %1.").arg(contents.shop);
    else
        lines << tr("Store: %1").arg(contents.shop);
    return lines.join(QLatin1Char('\n'));
}

void RestoreDialog::take(const std::vector<KeptBackup>& backups) {
    std::vector<Row> rows = m_model->rows();
    for (const KeptBackup& each : backups)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, each, false, {}});
    m_model->setRows(std::move(rows));
    m_table->selectFirst();
    update();
}

void RestoreDialog::take(const QString& file, const Result<BackupContents>& contents) {
    std::vector<Row> rows = m_model->rows();
    for (Row& each : rows)
        if (each.backup.file == file) each.contents = contents;
    m_model->setRows(std::move(rows));
    update();
}

void RestoreDialog::addFile(const QString& file) {
    const QFileInfo info(file);
    std::vector<Row> rows = m_model->rows();
    const qint64 id = static_cast<qint64>(rows.size()) + 1;
    KeptBackup backup;
    backup.file = info.absoluteFilePath();
    backup.madeAt = Instant{info.lastModified().toMSecsSinceEpoch()};
    backup.bytes = info.size();
    rows.push_back({id, backup, true, {}});
    m_model->setRows(std::move(rows));
    m_table->select(id);
    m_list->inspect(backup.file);
    update();
}

void RestoreDialog::chooseFile() {
    auto* chooser = new FileChooser(this, tr("Choose a backup"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Backups (*.db *.dump)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &RestoreDialog::addFile);
    chooser->open();
}

void RestoreDialog::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

const RestoreDialog::Row* RestoreDialog::current() const {
    return m_model->find(m_table->currentId());
}

void RestoreDialog::update() {
    const Row* row = current();
    QList<Missing> missing;
    if (!row)
        missing.append({QStringLiteral("backup"), tr("a backup")});
    else if (!row->contents || !*row->contents)
        missing.append({QStringLiteral("backup"), tr("a backup that is good")});
    if (m_subject.shop.isEmpty() && !m_consent->isChecked())
        missing.append({QStringLiteral("consent"), tr("the owner's word")});
    actionBar()->setMissing(missing);
    m_restore->setText(
        row ? tr("Restore the backup of %1").arg(m_subject.formats.moment(row->backup.madeAt))
            : tr("Restore the backup"));
    m_consequences->setText(row ? consequences(*row) : QString());
}

void RestoreDialog::retranslate() {
    setHeading(tr("Restore a backup"));
    m_lead->setText(
        tr("Choose the backup that the store shall be again. The newest that is good is mostly "
           "the right one."));
    m_table->setTitle(tr("Backups"));
    m_table->setEmptyState(Icon::List,
                           tr("No backup was found here. Plug in the stick or disk that has one, "
                              "and choose its file."),
                           m_file);
    m_file->setText(tr("Choose a file…"));
    m_consent->setWords(
        tr("Nobody can sign in while the store cannot be opened. I am its owner or manager, or "
           "they have told me to do this."));
    update();
}

}  // namespace baydesk
