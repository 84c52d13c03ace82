#pragma once

namespace baydesk {

// The technician's own look before the inspector's (mission.md, Quote and work; manual 002).
struct SelfCheck {
    bool nothingForgotten = false;
    bool boltsTight = false;
    bool clean = false;
    bool noLeaks = false;  // of oil, water, electricity, air

    bool isComplete() const { return nothingForgotten && boltsTight && clean && noLeaks; }
    bool operator==(const SelfCheck&) const = default;
};

}  // namespace baydesk
