#pragma once

namespace baydesk {

// Lets a screen reader ask a scroll area for a part that has just gone. Qt 6.4 reads beyond its
// list there, and the program ends: between a reader's two questions (how many parts, which is the
// second) a scroll bar may hide. Call it once, after the application is made.
void keepScrollAreasReadable();

}  // namespace baydesk
