#pragma once

#include "application/customer/Duplicates.h"
#include "domain/customer/Customer.h"
#include "domain/customer/Flags.h"

#include <QCoreApplication>

namespace baydesk {

// Words about customers, in the language of the screen.
class CustomerText {
    Q_DECLARE_TR_FUNCTIONS(CustomerText)

public:
    // "Mr", "Ms"; a dash for unknown.
    static QString word(Honorific honorific);
    static QString word(CustomerKind kind);
    static QString word(CustomerClass customerClass);
    // What agrees with what is typed: "same phone".
    static QString word(AlikeCustomer::By by);
    // What a file still lacks, by the name of lackingFields().
    static QString lacking(const QString& field);
    // "Safety: …", "陈国强 owes ¥560.00".
    static QString words(const Flag& flag);
    // As the customer is addressed: "陈国强 先生", "Mr 陈国强".
    static QString addressed(const QString& name, Honorific honorific);
    // What looks wrong with a number; empty where nothing does.
    static QString sentence(PhoneVerdict verdict);
};

}  // namespace baydesk
