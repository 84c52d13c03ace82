#pragma once

namespace baydesk::benchmarks {

// How often this process has told the disk to keep what was written (fsync, fdatasync). Counted in
// front of the system's own call, so it holds for Qt's SQLite as for ours.
long syncsSoFar();

}  // namespace baydesk::benchmarks
