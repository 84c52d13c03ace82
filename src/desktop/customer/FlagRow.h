#pragma once

#include "domain/customer/Flags.h"

#include <QWidget>
#include <vector>

namespace baydesk {

class FlowLayout;

// What must not be overlooked about the customer or the car at hand (requirement R21), as chips in
// one row; hidden while there is nothing.
class FlagRow : public QWidget {
    Q_OBJECT

public:
    explicit FlagRow(QWidget* parent = nullptr);

    void setFlags(const std::vector<Flag>& flags);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    std::vector<Flag> m_flags;
    FlowLayout* m_line;
};

}  // namespace baydesk
