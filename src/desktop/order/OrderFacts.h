#pragma once

#include "desktop/order/OrderData.h"
#include "desktop/shell/ScreenContext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace baydesk {

class PlateLabel;

// Beside the order: who and what it is about, and what is worth knowing before one speaks.
class OrderFacts : public QWidget {
    Q_OBJECT

public:
    explicit OrderFacts(ScreenContext& context, QWidget* parent = nullptr);

    void setData(const OrderData& fresh);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addCustomer();
    void addFlags();
    void addVehicle();
    void addStatement();
    void addMoney();
    void addConsents();
    void addNotices();
    void addVisits();
    void addGuarantees();
    void addDeclined();
    void takeComebackIn(const JobWarranty& warranty);
    void addNote(const QString& words);
    void addHeading(const QString& words);
    void addRule();
    void addFact(QFormLayout* form, const QString& label, const QString& value);

    ScreenContext& m_context;
    std::optional<OrderData> m_data;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    bool m_revealed = false;  // the phone is shown in full, until another order
};

}  // namespace baydesk
