#include "desktop/reception/WalkPhotos.h"

#include "application/order/Photos.h"
#include "desktop/desk/Desk.h"
#include "desktop/reception/CameraDialog.h"
#include "desktop/reception/PhotoFile.h"
#include "desktop/reception/WalkRoundView.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/ErrorText.h"

namespace baydesk {

WalkPhotos::WalkPhotos(ScreenContext& context, WalkRoundView* view)
    : QObject(view), m_context(context), m_view(view) {
    const auto prepare = [this](const Damage& mark, const auto& source) {
        m_context.desk.ask(
            this, [source](Workplace&) { return preparedPhoto(source); },
            [this, mark](const Result<QByteArray>& prepared) {
                if (prepared)
                    keep(mark, *prepared);
                else
                    m_view->showPhotoProblem(ErrorText::sentences(prepared.error()));
            });
    };
    connect(view, &WalkRoundView::photoChosen, this, prepare);
    connect(view, &WalkRoundView::photoPasted, this, prepare);
    connect(view, &WalkRoundView::photoWanted, this, &WalkPhotos::fetch);
    connect(view, &WalkRoundView::thumbnailWanted, this, &WalkPhotos::fetchSmall);
    connect(view, &WalkRoundView::cameraAsked, this, [this, prepare](const Damage& mark) {
        auto* camera = new CameraDialog(m_context.desk, m_view->window());
        connect(camera, &CameraDialog::chosen, this,
                [prepare, mark](const QString& path) { prepare(mark, path); });
        camera->open();
    });
}

void WalkPhotos::keep(const Damage& mark, const QByteArray& prepared) {
    m_context.desk.tell(
        this,
        [prepared, caller = m_context.caller()](Workplace& workplace) {
            return keepPhoto(workplace, caller, prepared);
        },
        [this, mark](const Result<QString>& id) {
            if (!id)
                m_view->showPhotoProblem(ErrorText::sentences(id.error()));
            else if (!m_view->setPhoto(mark, *id))
                m_context.navigator.warn(
                    tr("The photo was not attached: its mark is no longer there."));
        });
}

void WalkPhotos::fetch(const QString& id) {
    m_context.desk.ask(
        this,
        [id](Workplace& workplace) -> Result<QImage> {
            const Result<QByteArray> bytes = photo(workplace, id);
            if (!bytes) return bytes.error();
            return pictureOf(*bytes);
        },
        [this, id](const Result<QImage>& picture) {
            if (picture)
                m_view->showPicture(id, *picture);
            else
                m_view->showPhotoProblem(ErrorText::sentences(picture.error()));
        });
}

// Made small on the thread that reads it.
void WalkPhotos::fetchSmall(const QString& id) {
    m_context.desk.ask(
        this,
        [id](Workplace& workplace) -> Result<QImage> {
            const Result<QByteArray> bytes = photo(workplace, id);
            if (!bytes) return bytes.error();
            return thumbnailOf(*bytes);
        },
        [this, id](const Result<QImage>& small) {
            if (small) m_view->showThumbnail(id, *small);
        });
}

}  // namespace baydesk
