#pragma once

#include <QVariant>

namespace baydesk {

// What a person has arranged on this PC: sizes, columns, theme, language. It is known at once and
// written by a thread of its own (JobQueue), because a file of settings is brought to the disk,
// too.
void remember(const QString& key, const QVariant& value);
QVariant remembered(const QString& key);
// Waits until it is in the file, for whoever looks there.
void finishRemembering();

}  // namespace baydesk
