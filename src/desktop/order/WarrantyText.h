#pragma once

#include "domain/order/Warranty.h"

#include <QCoreApplication>

namespace baydesk {

// Words about guarantees, in the language of the screen.
class WarrantyText {
    Q_DECLARE_TR_FUNCTIONS(WarrantyText)

public:
    // "until 2026-12-02 or 50,210 km".
    static QString term(const JobWarranty& warranty);
    // The title of the job that makes it good: "Comeback: change brake pads".
    static QString comeback(const JobWarranty& warranty);
};

}  // namespace baydesk
