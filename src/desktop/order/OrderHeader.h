#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/text/Formats.h"

#include <QWidget>

class QLabel;

namespace baydesk {

class Chip;
class PlateLabel;

// The top of the order page: which car, which order, what was promised, where car and key are, and
// who looks after it.
class OrderHeader : public QWidget {
    Q_OBJECT

public:
    explicit OrderHeader(QWidget* parent = nullptr);

    void setData(const OrderData& fresh, const Formats& formats);

private:
    PlateLabel* m_plate;
    QLabel* m_number;
    Chip* m_class;
    Chip* m_promise;
    Chip* m_stay;
    Chip* m_slot;
    Chip* m_key;
    Chip* m_people;
};

}  // namespace baydesk
