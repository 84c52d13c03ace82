#pragma once

#include "application/complaint/Complaints.h"

#include <QWidget>
#include <array>

class QLabel;

namespace baydesk {

class Chip;

// The five rungs side by side, from the first person to the general manager: where the complaint is
// stands out.
class LadderStrip : public QWidget {
    Q_OBJECT

public:
    explicit LadderStrip(QWidget* parent = nullptr);

    void show(const ComplaintView& view);

private:
    struct Place {
        QLabel* name = nullptr;
        Chip* person = nullptr;
    };
    std::array<Place, RungCount> m_places;
};

}  // namespace baydesk
