#include "desktop/reception/UrgentWords.h"

namespace baydesk {

ChipText UrgentWords::clock(const UrgentCall& call, Instant now) {
    const UrgentClock clock = clockOf(call);
    if (clock.next == UrgentNext::Nothing) return {Tone::Green, tr("closed"), Icon::Check};
    const bool hands = clock.next == UrgentNext::HandOver;
    if (clock.isOverdue(now)) {
        const QString late =
            Formats::duration(std::max<qint64>(1, minutesBetween(clock.dueAt, now)));
        return {Tone::Red,
                hands ? tr("not handed over: %1 late").arg(late)
                      : tr("not asked after: %1 late").arg(late),
                Icon::Warning};
    }
    const QString left = Formats::duration(std::max<qint64>(1, minutesBetween(now, clock.dueAt)));
    return {clock.isSoon(now) ? Tone::Amber : Tone::Neutral,
            hands ? tr("hand over within %1").arg(left) : tr("ask after it in %1").arg(left),
            Icon::Clock};
}

QString UrgentWords::who(const UrgentCall& call) {
    QStringList parts{call.said.caller, call.said.phone.masked(), call.said.plate.display()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString UrgentWords::what(const UrgentCall& call) {
    return call.said.machineDown ? tr("It stands: %1").arg(call.said.words) : call.said.words;
}

}  // namespace baydesk
