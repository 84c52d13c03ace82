#include "application/order/Photos.h"

#include <algorithm>

namespace baydesk {

namespace {

const QString Field = QStringLiteral("walkRound");
constexpr qsizetype Mebibyte = 1024 * 1024;

Error noSuchPhoto() {
    return Error(ErrorKind::NotFound, Field, {{QStringLiteral("what"), QStringLiteral("photo")}});
}

}  // namespace

QString pictureTypeOf(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xD8\xFF")) return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) return QStringLiteral("image/png");
    return {};
}

Result<QString> keepPhoto(Workplace& workplace, const Caller& caller, const QByteArray& bytes) {
    const QString mediaType = pictureTypeOf(bytes);
    if (mediaType.isEmpty()) return Error(ErrorKind::NotAPicture, Field);
    if (bytes.size() > MostPhotoBytes)
        return Error(ErrorKind::PictureTooLarge, Field,
                     {{QStringLiteral("most"), MostPhotoBytes / Mebibyte}});
    return keepFor(workplace, Verb::TakeIn, caller, {mediaType, bytes});
}

Result<QByteArray> photo(Workplace& workplace, const QString& id) {
    const auto found = workplace.database->ask(
        [id](Session& session) { return AttachmentStore::get(session, id); });
    if (!found) return found.error();
    if (!*found) return noSuchPhoto();
    return (*found)->bytes;
}

Result<std::map<QString, QByteArray>> photosOf(Workplace& workplace, const OrderState& order) {
    return workplace.database->ask([damages = order.intake.walkRound.damages](Session& session) {
        std::map<QString, QByteArray> photos;
        for (const Damage& each : damages) {
            if (each.photo.isEmpty()) continue;
            if (const auto found = AttachmentStore::get(session, each.photo))
                photos[each.photo] = found->bytes;
        }
        return photos;
    });
}

Done checkPhotos(Session& session, const WalkRound& walk) {
    // All of them are asked for, so that they can be foretold.
    const auto missing =
        std::count_if(walk.damages.begin(), walk.damages.end(), [&session](const Damage& damage) {
            return !damage.photo.isEmpty() && !AttachmentStore::isKept(session, damage.photo);
        });
    if (missing == 0) return {};
    return noSuchPhoto();
}

}  // namespace baydesk
