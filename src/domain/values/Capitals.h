#pragma once

#include "domain/values/Money.h"

namespace baydesk {

// The amount in Chinese capitals as vouchers and bills want it: 1409.50 is 壹仟肆佰零玖元伍角,
// 16409.02 is 壹万陆仟肆佰零玖元零贰分; 整 only after 元; 负 before a negative amount. Without
// 人民币, which is the document's to add. Source: 支付结算办法, annex on writing bills and
// vouchers.
QString chineseCapitals(Money amount);

}  // namespace baydesk
