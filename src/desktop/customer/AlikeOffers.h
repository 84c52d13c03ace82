#pragma once

#include "application/customer/Duplicates.h"

#include <QWidget>
#include <vector>

namespace baydesk {

class FlowLayout;

// People the shop knows who may be meant by what is being typed (requirement R20), as buttons that
// say what agrees: beside the form, and never in its way. F6 takes the first.
class AlikeOffers : public QWidget {
    Q_OBJECT

public:
    explicit AlikeOffers(QWidget* parent = nullptr);

    // At most a few are shown; hidden while there is nobody. `toolTip`: what a press does.
    void setOffers(const std::vector<AlikeCustomer>& offers, const QString& toolTip);
    const std::vector<AlikeCustomer>& offers() const { return m_offers; }

public Q_SLOTS:
    void chooseFirst();

Q_SIGNALS:
    void chosen(const baydesk::Customer& customer);

private:
    std::vector<AlikeCustomer> m_offers;
    FlowLayout* m_line;
};

}  // namespace baydesk
