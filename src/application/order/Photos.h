#pragma once

#include "application/Workplace.h"
#include "domain/order/OrderState.h"

#include <map>

namespace baydesk {

// What a photo may have, as it is kept: the desk makes it smaller first.
inline constexpr qsizetype MostPhotoBytes = 8 * 1024 * 1024;

// "image/jpeg" or "image/png", told by its first bytes, not by the name of a file; empty: neither.
QString pictureTypeOf(const QByteArray& bytes);

// A photo of the walk-round, kept before the car is taken in: a draft that survives a power cut has
// its pictures. Gives the id that Damage::photo names.
// Errors at "walkRound": NotAPicture (neither JPEG nor PNG), PictureTooLarge; NotAllowed (whoever
// takes cars in may).
Result<QString> keepPhoto(Workplace& workplace, const Caller& caller, const QByteArray& bytes);

// Errors: NotFound ("photo"), StoreDamaged.
Result<QByteArray> photo(Workplace& workplace, const QString& id);

// The photos of an order's marks, by their ids, for a paper; one that is gone is left out.
Result<std::map<QString, QByteArray>> photosOf(Workplace& workplace, const OrderState& order);

// Every mark's photo has been kept. Errors at "walkRound": NotFound ("photo").
Done checkPhotos(Session& session, const WalkRound& walk);

}  // namespace baydesk
