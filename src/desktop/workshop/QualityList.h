#pragma once

#include "application/order/OrderView.h"
#include "desktop/text/Formats.h"

#include <QWidget>

class QVBoxLayout;

namespace baydesk {

// What the repair class and the order ask for before the car may go: each look with whether it was
// done, by whom and when. Nothing else, so that the list is exactly what is missing.
class QualityList : public QWidget {
    Q_OBJECT

public:
    explicit QualityList(QWidget* parent = nullptr);

    void setData(const OrderView& view, const Formats& formats);
    // One line per look, as it is shown.
    QStringList lines() const { return m_lines; }

private:
    void addLine(bool done, const QString& what, const QString& who);

    QVBoxLayout* m_column;
    QStringList m_lines;
};

}  // namespace baydesk
