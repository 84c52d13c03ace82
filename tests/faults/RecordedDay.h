#pragma once

#include "faults/FaultTally.h"
#include "faults/RecordingVfs.h"

#include <functional>

namespace baydesk::testing {

class ScriptedDay;

// A day with everything that it asked of the disk.
struct RecordedDay {
    // A press was begun when the diary had so many calls.
    struct Begun {
        int press = 0;
        std::size_t at = 0;
    };

    unsigned seed = 0;
    DiskCalls calls;
    std::vector<Begun> begun;
    std::vector<Begun> done;      // … was acknowledged
    std::vector<QString> states;  // of the store, by the number of presses that were done
    QString file;                 // the store's name
};

// Runs so many presses in a new store. `prepare` is told once the store is open.
RecordedDay recordDay(unsigned seed, int presses,
                      const std::function<void(ScriptedDay&)>& prepare = {});

// Cuts the day off after so many calls, and looks at what is left: what was acknowledged is there,
// what was under way is there as a whole or not at all, nothing is found by verify, and the day
// goes on.
Verdict judgeCut(const RecordedDay& day, std::size_t count, Unsynced unsynced,
                 std::mt19937& random);

}  // namespace baydesk::testing
