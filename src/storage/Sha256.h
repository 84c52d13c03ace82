#pragma once

#include <QByteArray>
#include <initializer_list>

namespace baydesk {

// The SHA-256 of the parts one after the other: 32 bytes. For what is digested by the million or
// inside every verb (ADR 0024).
QByteArray sha256(std::initializer_list<QByteArray> parts);

}  // namespace baydesk
