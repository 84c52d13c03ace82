#pragma once

#include "application/Workplace.h"
#include "domain/order/WalkRound.h"

namespace baydesk {

// What a photo may have, as it is kept: the desk makes it smaller first.
inline constexpr qsizetype MostPhotoBytes = 8 * 1024 * 1024;

// A photo of the walk-round, kept before the car is taken in: a draft that survives a power cut has
// its pictures. Gives the id that Damage::photo names.
// Errors at "walkRound": NotAPicture (neither JPEG nor PNG), PictureTooLarge; NotAllowed (whoever
// takes cars in may).
Result<QString> keepPhoto(Workplace& workplace, const Caller& caller, const QByteArray& bytes);

// Errors: NotFound ("photo"), StoreDamaged.
Result<QByteArray> photo(Workplace& workplace, const QString& id);

// Every mark's photo has been kept. Errors at "walkRound": NotFound ("photo").
Done checkPhotos(Session& session, const WalkRound& walk);

}  // namespace baydesk
