#pragma once

#include "domain/vehicle/Plate.h"

#include <QWidget>

namespace baydesk {

enum class PlateSize { Small, Large };

// Paints a number plate as it hangs on the car. Tables use it too.
QSize plateSize(const Plate& plate, PlateSize size = PlateSize::Small);
void paintPlate(QPainter& painter, const QRect& rect, const Plate& plate,
                PlateSize size = PlateSize::Small);

// A plate as a small plate. Its accessible name is the plate's text; without a plate it says so.
class PlateLabel : public QWidget {
    Q_OBJECT

public:
    explicit PlateLabel(PlateSize size = PlateSize::Small, QWidget* parent = nullptr);

    void setPlate(const Plate& plate);
    const Plate& plate() const { return m_plate; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlateSize m_size;
    Plate m_plate;
};

}  // namespace baydesk
