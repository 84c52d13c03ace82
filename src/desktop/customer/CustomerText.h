#pragma once

#include "domain/customer/Customer.h"

#include <QCoreApplication>

namespace baydesk {

// Words about customers, in the language of the screen.
class CustomerText {
    Q_DECLARE_TR_FUNCTIONS(CustomerText)

public:
    // "Mr", "Ms"; a dash for unknown.
    static QString word(Honorific honorific);
    static QString word(CustomerKind kind);
    // As the customer is addressed: "陈国强 先生", "Mr 陈国强".
    static QString addressed(const QString& name, Honorific honorific);
    // What looks wrong with a number; empty where nothing does.
    static QString sentence(PhoneVerdict verdict);
};

}  // namespace baydesk
