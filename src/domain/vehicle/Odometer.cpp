#include "domain/vehicle/Odometer.h"

#include "domain/values/Decimal.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr qint64 DayMs = 86'400'000;
constexpr qint64 LeastSpanMs = 7 * DayMs;

bool isEarlier(const OdometerReading& left, const OdometerReading& right) {
    return left.at < right.at;
}

// The longest row of readings in which each follows plausibly from the one before: a mistyped
// reading then stands alone and falls out, wherever it is.
std::vector<OdometerReading> longestPlausibleRow(const std::vector<OdometerReading>& readings) {
    constexpr std::size_t None = static_cast<std::size_t>(-1);
    std::vector<std::size_t> length(readings.size(), 1);
    std::vector<std::size_t> before(readings.size(), None);
    std::size_t best = 0;
    for (std::size_t now = 0; now < readings.size(); ++now) {
        for (std::size_t then = 0; then < now; ++then) {
            const bool fits = doubt(readings[then], readings[now]) == OdometerDoubt::None;
            if (!fits || length[then] < length[now]) continue;
            length[now] = length[then] + 1;
            before[now] = then;
        }
        if (length[now] > length[best]) best = now;
    }
    std::vector<OdometerReading> row;
    for (std::size_t at = best; at != None; at = before[at]) row.push_back(readings[at]);
    std::reverse(row.begin(), row.end());
    return row;
}

}  // namespace

Odometer Odometer::of(int km) {
    BD_EXPECTS(km >= 0 && km <= MostKm);
    return Odometer(km);
}

Result<Odometer> Odometer::parse(const QString& text) {
    if (text.trimmed().isEmpty()) return Odometer();
    const Result<qint64> km = parseDecimal(text, 0, MostKm);
    if (!km) return km.error();
    if (*km < 0) return Error(ErrorKind::OutOfRange);
    return of(static_cast<int>(*km));
}

bool isRare(Odometer odometer) {
    constexpr int RareKm = 1'000'000;
    return odometer.km() > RareKm;
}

OdometerDoubt doubt(const OdometerReading& previous, const OdometerReading& now, int mostKmPerDay) {
    if (previous.odometer.isNone() || now.odometer.isNone()) return OdometerDoubt::None;
    if (isEarlier(now, previous)) return doubt(now, previous, mostKmPerDay);
    const qint64 driven = now.odometer.km() - previous.odometer.km();
    if (driven < 0) return OdometerDoubt::BelowLast;
    const qint64 elapsed = std::max(now.at.ms - previous.at.ms, DayMs);
    // Whole seconds keep the product far within 64 bits, however far apart the readings are.
    const bool tooFast = driven * (DayMs / 1000) > mostKmPerDay * (elapsed / 1000);
    return tooFast ? OdometerDoubt::JumpTooFast : OdometerDoubt::None;
}

Done checkOdometerSince(const std::optional<int>& in, const std::optional<int>& now) {
    constexpr int MostTestDriveKm = 1000;
    const int least = in.value_or(0);
    const int most = in ? *in + MostTestDriveKm : Odometer::MostKm;
    if (!now || (*now >= least && *now <= most)) return {};
    return Error(ErrorKind::OutOfRange, QStringLiteral("odometerKm"),
                 {{QStringLiteral("least"), least}, {QStringLiteral("most"), most}});
}

std::vector<OdometerReading> plausible(std::vector<OdometerReading> readings) {
    const auto unread = [](const OdometerReading& reading) { return reading.odometer.isNone(); };
    readings.erase(std::remove_if(readings.begin(), readings.end(), unread), readings.end());
    if (readings.empty()) return {};
    std::stable_sort(readings.begin(), readings.end(), isEarlier);
    return longestPlausibleRow(readings);
}

std::optional<int> kmPerDay(std::vector<OdometerReading> readings) {
    const std::vector<OdometerReading> row = plausible(std::move(readings));
    if (row.empty()) return std::nullopt;
    const qint64 span = row.back().at.ms - row.front().at.ms;
    if (span < LeastSpanMs) return std::nullopt;
    const qint64 driven = row.back().odometer.km() - row.front().odometer.km();
    return static_cast<int>((driven * DayMs + span / 2) / span);
}

}  // namespace baydesk
