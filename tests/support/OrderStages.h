#pragma once

#include "domain/order/RepairOrder.h"

#include <gtest/gtest.h>
#include <functional>
#include <ostream>

namespace baydesk {

// What GoogleTest shows of a refusal.
void PrintTo(ErrorKind kind, std::ostream* stream);

}  // namespace baydesk

// One repair order at each stage of its way, brought there by the rules themselves: a test of a
// later rule stands on the earlier ones. (OrderBuilder makes the views of papers and screens.)
namespace baydesk::testing {

inline constexpr StaffId Advisor(11);
inline constexpr StaffId Technician(12);
inline constexpr StaffId OtherTechnician(13);
inline constexpr StaffId Inspector(14);
inline constexpr StaffId Cashier(15);

inline constexpr JobId BrakeJob(101);
inline constexpr JobId OilJob(102);
inline constexpr LineId BrakeLabour(201);
inline constexpr LineId BrakePads(202);
inline constexpr LineId OilLabour(203);
inline constexpr PartId PadsInStock(301);

// 2026-11-22 09:00 in Shanghai, and so many minutes later.
Instant nineOClock(qint64 minutesLater = 0);
Stamp stamp(StaffId by, qint64 minutesLater = 0);

// What reception writes down: key tag "17", 48,210 km, a child seat and a laptop in the car.
OrderState carAtTheDoor();
// Labour of ¥280.00 and two boxes of pads from the stock list at ¥160.00: ¥600.00.
Job brakeJob();
// Labour of ¥100.00, no part.
Job oilJob();

RepairOrder takenIn();
RepairOrder quoted();     // the brake job has been offered
RepairOrder agreed();     // … and approved
RepairOrder inWork();     // dispatched to Technician and begun, its parts handed out
RepairOrder finished();   // waits for the inspector
RepairOrder passed();     // by Inspector
RepairOrder ready();      // the belongings have been seen
RepairOrder paid();       // ¥600.00 in cash
RepairOrder settled();    //
RepairOrder delivered();  //

// The pieces of the way.
Answer yes(const RepairOrder& order, JobId job);
Answer no(const RepairOrder& order, JobId job, const QString& reason);
ConsentProof inPerson(const QString& person = QStringLiteral("陈晓雯"));
SelfCheck allChecked();
std::vector<QString> belongings();
Handover everythingBack();
Payment cash(Money amount, qint64 id = 1);

// Takes a job from Approved to Ready.
void carryThroughWorkshop(RepairOrder& order, JobId job);

std::vector<ErrorKind> kindsOf(const Error& error);

// The verb refuses for exactly these reasons and changes nothing.
void expectRefusal(const RepairOrder& order, const std::function<Done(RepairOrder&)>& verb,
                   const std::vector<ErrorKind>& kinds);
// The verb refuses for this reason at this field, first of all.
Violation refusalOf(const RepairOrder& order, const std::function<Done(RepairOrder&)>& verb);
// The verb is done.
void expectDone(const Done& done);

}  // namespace baydesk::testing
