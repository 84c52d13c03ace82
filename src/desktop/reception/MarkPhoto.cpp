#include "desktop/reception/MarkPhoto.h"

#include "desktop/reception/CameraFolder.h"
#include "desktop/reception/PhotoDialog.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

namespace baydesk {

namespace {

constexpr QSize SmallSize{112, 84};

}  // namespace

MarkPhoto::MarkPhoto(QWidget* parent)
    : QWidget(parent),
      m_small(new QToolButton(this)),
      m_choose(new QPushButton(this)),
      m_camera(new QPushButton(this)),
      m_paste(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_problem(new WrappedLabel(this)) {
    m_small->setIconSize(SmallSize);
    m_small->setMinimumHeight(SmallSize.height());
    m_small->setFocusPolicy(Qt::StrongFocus);
    markAs(m_problem, "error");
    m_problem->hide();
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* each : {m_choose, m_camera, m_paste, m_remove}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    line->addWidget(m_small, 0, Qt::AlignTop);
    line->addLayout(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_problem);
    connect(m_small, &QToolButton::clicked, this, &MarkPhoto::showLarge);
    connect(m_choose, &QPushButton::clicked, this, &MarkPhoto::chooseFile);
    connect(m_camera, &QPushButton::clicked, this, &MarkPhoto::cameraAsked);
    connect(m_paste, &QPushButton::clicked, this, &MarkPhoto::paste);
    connect(m_remove, &QPushButton::clicked, this, &MarkPhoto::removed);
    // Where there is no mark there is nothing to paste to.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!isHidden()) showState();
    });
    retranslate();
}

QList<QWidget*> MarkPhoto::controls() const {
    return {m_small, m_choose, m_camera, m_paste, m_remove};
}

void MarkPhoto::setPhoto(const QString& id) {
    showProblem({});
    const bool other = id != m_id;
    if (other) {
        m_picture = {};
        m_small->setIcon({});
    }
    m_id = id;
    showState();
    if (other && !id.isEmpty()) Q_EMIT wanted(id);
}

void MarkPhoto::showPicture(const QString& id, const QImage& picture) {
    if (id != m_id) return;
    m_picture = picture;
    showState();
}

void MarkPhoto::showSmall(const QString& id, const QImage& small) {
    if (id == m_id) m_small->setIcon(QPixmap::fromImage(small));
}

void MarkPhoto::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void MarkPhoto::setEditable(bool editable) {
    m_editable = editable;
    showState();
}

void MarkPhoto::chooseFile() {
    auto* chooser = new FileChooser(this, tr("Photo of this mark"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Photos (%1)").arg(pictureNames()), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &MarkPhoto::fileChosen);
    chooser->open();
}

void MarkPhoto::paste() {
    const QImage picture = QGuiApplication::clipboard()->image();
    if (!picture.isNull()) Q_EMIT pasted(picture);
}

void MarkPhoto::showLarge() {
    if (m_picture.isNull()) return;
    auto* dialog = new PhotoDialog(m_picture, window());
    dialog->open();
}

void MarkPhoto::showState() {
    const bool there = !m_id.isEmpty();
    m_small->setVisible(there);
    m_small->setEnabled(!m_picture.isNull());
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    m_choose->setVisible(m_editable && !there);
    m_camera->setVisible(m_editable && !there);
    m_paste->setVisible(m_editable && !there && held && held->hasImage());
    m_remove->setVisible(m_editable && there);
    setVisible(m_editable || there);
}

void MarkPhoto::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void MarkPhoto::retranslate() {
    m_small->setAccessibleName(tr("Photo of this mark"));
    m_small->setToolTip(tr("Show it large"));
    m_choose->setText(tr("Add a photo…"));
    m_camera->setText(tr("From the camera folder…"));
    m_paste->setText(tr("Paste a photo"));
    m_remove->setText(tr("Remove the photo"));
    for (QPushButton* each : {m_choose, m_camera, m_paste, m_remove})
        each->setAccessibleName(each->text());
    showState();
}

}  // namespace baydesk
