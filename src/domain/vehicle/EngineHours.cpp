#include "domain/vehicle/EngineHours.h"

namespace baydesk {

namespace {

constexpr qint64 HourMs = qint64{60} * 60 * 1000;

}  // namespace

OdometerDoubt doubt(const EngineHoursReading& previous, const EngineHoursReading& now) {
    if (previous.hours <= 0 || now.hours <= 0) return OdometerDoubt::None;
    const int run = now.hours - previous.hours;
    if (run < 0) return OdometerDoubt::BelowLast;
    // The meter shows whole hours: one may have begun before the last visit.
    const qint64 elapsed = (now.at.ms - previous.at.ms) / HourMs + 1;
    return run > elapsed ? OdometerDoubt::JumpTooFast : OdometerDoubt::None;
}

Done checkEngineHoursSince(const std::optional<int>& in, const std::optional<int>& now) {
    constexpr int MostTrialHours = 100;
    const int least = in.value_or(0);
    const int most = in ? *in + MostTrialHours : MostEngineHours;
    if (!now || (*now >= least && *now <= most)) return {};
    return Error(ErrorKind::OutOfRange, QStringLiteral("engineHours"),
                 {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}});
}

}  // namespace baydesk
