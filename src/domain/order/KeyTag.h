#pragma once

#include <QString>
#include <QStringList>

namespace baydesk {

// The tag on the key's hook: the lowest number from 1 that hangs on no other key. Nothing where the
// shop's tags are no numbers: their order is known to the shop alone.
QString lowestFreeTag(const QStringList& inUse);

}  // namespace baydesk
