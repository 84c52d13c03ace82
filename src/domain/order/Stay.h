#pragma once

#include <QString>

namespace baydesk {

// How a visit goes while the car is here (requirement R15).
struct Stay {
    bool waits = false;      // 客户等候: the customer sits in the shop until the car is ready
    bool overnight = false;  // 过夜: the car stays until another day
    bool fetched = false;    // 上门取送: the shop fetches the car and brings it back

    bool isPlain() const { return *this == Stay(); }
    bool operator==(const Stay&) const = default;
};

// "waits,fetched": as it is kept. The names never change.
QString stayCode(const Stay& stay);
// What a newer program added is left out.
Stay stayOf(const QString& code);

}  // namespace baydesk
