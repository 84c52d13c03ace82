#include "desktop/reception/PhotoDialog.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr double ShareOfWindow = 0.75;

}  // namespace

PhotoDialog::PhotoDialog(const QImage& picture, QWidget* parent)
    : Dialog(parent), m_label(new QLabel(this)) {
    setOnlyShows();
    const qreal sharpness = devicePixelRatioF();
    const QSize room = parent->size() * ShareOfWindow * sharpness;
    const QSize shown = picture.size().scaled(room, Qt::KeepAspectRatio).boundedTo(picture.size());
    QPixmap pixmap =
        QPixmap::fromImage(picture.scaled(shown, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(sharpness);
    m_label->setPixmap(pixmap);
    m_label->setAlignment(Qt::AlignCenter);
    body()->addWidget(m_label, 1);
    retranslate();
}

void PhotoDialog::retranslate() {
    setHeading(tr("Photo of this mark"));
    m_label->setAccessibleName(tr("Photo of this mark"));
}

}  // namespace baydesk
