#pragma once

#include "domain/order/WalkRound.h"

#include <QObject>

namespace baydesk {

struct ScreenContext;
class WalkRoundView;

// Between a walk-round on the screen and its photos in the store. Pictures are read and made
// smaller on another thread than the screen's.
class WalkPhotos : public QObject {
    Q_OBJECT

public:
    WalkPhotos(ScreenContext& context, WalkRoundView* view);

private:
    void keep(const Damage& mark, const QByteArray& prepared);
    void fetch(const QString& id);
    void fetchSmall(const QString& id);

    ScreenContext& m_context;
    WalkRoundView* m_view;
};

}  // namespace baydesk
