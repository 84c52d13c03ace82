#pragma once

#include "domain/settlement/Payment.h"

#include <Qt>

namespace baydesk {

// The key that takes what is still open as this tender, the same wherever money comes in. F10 is
// the user menu's.
constexpr Qt::Key tenderKey(Tender tender) {
    switch (tender) {
        case Tender::Cash:
            return Qt::Key_F6;
        case Tender::WeChat:
            return Qt::Key_F7;
        case Tender::Alipay:
            return Qt::Key_F8;
        case Tender::Card:
            return Qt::Key_F9;
        case Tender::Transfer:
            return Qt::Key_F11;
        case Tender::OnAccount:
            break;
    }
    return Qt::Key_F12;
}

}  // namespace baydesk
