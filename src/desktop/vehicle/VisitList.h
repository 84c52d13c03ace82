#pragma once

#include "application/customer/Customers.h"

#include <QWidget>

class QGridLayout;

namespace baydesk {

class Formats;

// The earlier visits of a car, the newest first: day, order, what was done, reading and amount.
// The order's number opens it, unless it came in from an older program.
class VisitList : public QWidget {
    Q_OBJECT

public:
    explicit VisitList(const Formats& formats, QWidget* parent = nullptr);

    void show(const std::vector<vehicles::Visit>& visits);
    // An order that came in from an older program has no page: it cannot be opened, and says why.
    static void markBroughtIn(QWidget* open, const vehicles::Visit& visit);
    static Money total(const std::vector<vehicles::Visit>& visits);

Q_SIGNALS:
    void orderAsked(baydesk::OrderId order);

private:
    void add(int row, const vehicles::Visit& visit);

    const Formats& m_formats;
    QGridLayout* m_grid;
};

}  // namespace baydesk
