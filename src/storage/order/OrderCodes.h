#pragma once

#include "domain/order/OrderState.h"
#include "storage/Codes.h"

namespace baydesk {

inline constexpr auto DocumentCodes = codes<DocumentState>("draft", "quoted", "order", "settled",
                                                           "delivered", "cancelled", "reversed");
inline constexpr auto RepairClassCodes = codes<RepairClass>(
    "whole-vehicle", "assembly", "second-level", "first-level", "minor", "special");
inline constexpr auto ApprovalCodes =
    codes<ApprovalState>("draft", "offered", "approved", "declined");
inline constexpr auto WorkshopCodes =
    codes<WorkshopState>("waiting", "in-work", "on-hold", "quality-check", "ready");
inline constexpr auto HoldCodes = codes<HoldReason>("", "approval", "parts", "sublet", "bay");
inline constexpr auto LineKindCodes =
    codes<LineKind>("labour", "part", "sublet", "material", "fee");
inline constexpr auto GradeCodes =
    codes<PartGrade>("", "original", "aftermarket", "remanufactured");
inline constexpr auto DecisionCodes = codes<Decision>("approved", "declined", "voided");
inline constexpr auto ConsentWayCodes =
    codes<ConsentWay>("signature", "in-person", "phone", "message", "on-paper");
inline constexpr auto TenderCodes =
    codes<Tender>("cash", "wechat", "alipay", "card", "transfer", "on-account");
inline constexpr auto OldPartsCodes = codes<OldParts>("", "returned", "left", "none");

inline constexpr auto JobKindCodes = codes<JobKind>("repair", "diagnosis");
inline constexpr auto NoticeAboutCodes = codes<NoticeAbout>("promise", "ready", "diagnosis");
inline constexpr auto ContactWayCodes = codes<ContactWay>("in-person", "phone", "message");
inline constexpr auto CarBodyCodes =
    codes<CarBody>("saloon", "suv", "van", "truck", "excavator", "pickup", "motorcycle");
inline constexpr auto CarViewCodes =
    codes<CarView>("left", "right", "front", "rear", "roof", "inside", "dash", "seats", "cab",
                   "platform", "upper-works", "lower-works", "engine", "oils", "grease");
inline constexpr auto DamageCodes =
    codes<DamageKind>("scratch", "dent", "crack", "broken", "missing", "stain", "rust", "leak");
inline constexpr auto SignedPaperCodes = codes<SignedPaper>("intake", "contract", "settlement");
inline constexpr auto SigningWayCodes = codes<SigningWay>("drawn", "on-paper");
inline constexpr auto ExitPurposeCodes = codes<ExitPurpose>("test-drive", "sublet");
inline constexpr auto WorkEventCodes = codes<WorkEvent>(
    "clock-on", "clock-off", "held", "failed", "passed", "pre-repair", "in-process", "washed");

}  // namespace baydesk
