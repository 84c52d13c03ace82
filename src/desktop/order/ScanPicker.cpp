#include "desktop/order/ScanPicker.h"

#include "desktop/desk/Desk.h"
#include "desktop/reception/CameraDialog.h"
#include "desktop/reception/CameraFolder.h"
#include "desktop/reception/PhotoFile.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace baydesk {

namespace {

// The scan as it will be kept, and small.
struct Scan {
    QByteArray bytes;
    QImage small;
};

}  // namespace

ScanPicker::ScanPicker(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_words(new WrappedLabel(this)),
      m_picture(new QLabel(this)),
      m_problem(new WrappedLabel(this)),
      m_file(new QPushButton(this)),
      m_camera(new QPushButton(this)),
      m_paste(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    markAs(m_words, "second");
    markAs(m_problem, "error");
    m_problem->hide();
    for (QPushButton* each : {m_file, m_camera, m_paste, m_remove}) each->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::Grid);
    grid->addWidget(m_words, 0, 0, 1, 2);
    grid->addWidget(m_picture, 1, 0, 4, 1, Qt::AlignTop);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(m_camera, 2, 1);
    grid->addWidget(m_paste, 3, 1);
    grid->addWidget(m_remove, 4, 1, Qt::AlignTop);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    connect(m_file, &QPushButton::clicked, this, &ScanPicker::chooseFile);
    connect(m_camera, &QPushButton::clicked, this, &ScanPicker::fromCamera);
    connect(m_paste, &QPushButton::clicked, this, &ScanPicker::paste);
    connect(m_remove, &QPushButton::clicked, this, &ScanPicker::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ScanPicker::showState);
    retranslate();
}

QList<QWidget*> ScanPicker::controls() const { return {m_file, m_camera, m_paste, m_remove}; }

void ScanPicker::clear() {
    m_scan.clear();
    m_small = {};
    showState();
    Q_EMIT edited();
}

void ScanPicker::take(const QString& path) { prepare(path); }

void ScanPicker::chooseFile() {
    auto* chooser = new FileChooser(this, tr("Scan of the signed paper"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Pictures (%1)").arg(pictureNames()), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ScanPicker::take);
    chooser->open();
}

void ScanPicker::fromCamera() {
    auto* camera = new CameraDialog(m_desk, window());
    connect(camera, &CameraDialog::chosen, this, &ScanPicker::take);
    camera->open();
}

void ScanPicker::paste() {
    const QImage picture = QGuiApplication::clipboard()->image();
    if (!picture.isNull()) prepare(picture);
}

template <typename Source>
void ScanPicker::prepare(const Source& source) {
    m_desk.ask(
        this,
        [source](Workplace&) -> Result<Scan> {
            const Result<QByteArray> bytes = preparedPhoto(source);
            if (!bytes) return bytes.error();
            const Result<QImage> small = thumbnailOf(*bytes);
            if (!small) return small.error();
            return Scan{*bytes, *small};
        },
        [this](const Result<Scan>& scan) {
            if (scan) {
                m_scan = scan->bytes;
                m_small = scan->small;
            }
            m_problem->setText(scan ? QString() : ErrorText::sentences(scan.error()));
            m_problem->setVisible(!scan);
            showState();
            Q_EMIT edited();
        });
}

void ScanPicker::showState() {
    const bool there = !m_scan.isEmpty();
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    m_picture->setVisible(there);
    m_picture->setPixmap(QPixmap::fromImage(m_small));
    m_remove->setVisible(there);
    m_paste->setVisible(held && held->hasImage());
    m_words->setText(there ? tr("The scan is kept with the signature.")
                           : tr("Print it, let the customer sign, and keep a scan: now or later."));
}

void ScanPicker::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void ScanPicker::retranslate() {
    m_picture->setAccessibleName(tr("Scan of the signed paper"));
    m_file->setText(tr("Scan from a file…"));
    m_camera->setText(tr("From the camera folder…"));
    m_paste->setText(tr("Paste"));
    m_remove->setText(tr("Remove the scan"));
    for (QPushButton* each : {m_file, m_camera, m_paste, m_remove})
        each->setAccessibleName(each->text());
    showState();
}

}  // namespace baydesk
