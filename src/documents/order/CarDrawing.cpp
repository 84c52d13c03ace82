#include "documents/order/CarDrawing.h"

#include "base/Contracts.h"

#include <QFile>
#include <array>

namespace baydesk {

namespace {

constexpr std::array Bodies = {"saloon",    "suv",    "van",       "truck",
                               "excavator", "pickup", "motorcycle"};
static_assert(Bodies.size() == CarBodyCount);

QString drawingOf(CarBody body, CarView view) {
    const QString car = QLatin1String(Bodies.at(static_cast<std::size_t>(body)));
    switch (view) {
        case CarView::Left:
        case CarView::Right:
            return car + QStringLiteral("-left");
        case CarView::Front:
            return car + QStringLiteral("-front");
        case CarView::Rear:
            return car + QStringLiteral("-rear");
        case CarView::Roof:
            return car + QStringLiteral("-roof");
        case CarView::Inside:
            return QStringLiteral("inside");
        case CarView::Dash:
            return QStringLiteral("dash");
        case CarView::Seats:
            return QStringLiteral("seats");
        case CarView::Cab:
            return QStringLiteral("machine-cab");
        case CarView::Platform:
            return QStringLiteral("machine-platform");
        case CarView::UpperWorks:
            return QStringLiteral("machine-upper");
        case CarView::LowerWorks:
            return QStringLiteral("machine-lower");
        case CarView::Engine:
            return QStringLiteral("machine-engine");
        case CarView::Oils:
            return QStringLiteral("machine-oils");
        case CarView::Grease:
            return QStringLiteral("machine-grease");
    }
    return {};
}

}  // namespace

QByteArray carDrawing(CarBody body, CarView view, const QColor& color) {
    QFile file(QStringLiteral(":/outlines/%1.svg").arg(drawingOf(body, view)));
    const bool opened = file.open(QIODevice::ReadOnly);
    BD_EXPECTS(opened);
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

}  // namespace baydesk
