#pragma once

#include "domain/complaint/Complaint.h"
#include "domain/store/BusinessCalendar.h"

#include <map>
#include <vector>

namespace baydesk {

// What customers said goes to the department that it concerns; once a week a sheet of it goes to
// the quality meeting (mission.md, After the car has left; manuals 001, 003).
struct SheetGroup {
    std::vector<ComplaintId> opened;    // in the week
    std::vector<ComplaintId> answered;  // of those, the ones that have an answer
    std::map<ComplaintCategory, int> categories;

    bool operator==(const SheetGroup&) const = default;
};

struct WeeklySheet {
    QDate monday;  // of the week, as a business date
    std::map<Department, SheetGroup> departments;
    // Nobody has said yet whom these concern: the head of the desk decides before the meeting.
    std::vector<ComplaintId> undecided;

    bool operator==(const WeeklySheet&) const = default;
};

// Of the complaints that were opened in the week of `day`, Monday to Sunday of the store's business
// dates.
WeeklySheet weeklySheet(const std::vector<Complaint>& complaints, const BusinessCalendar& calendar,
                        QDate day);

}  // namespace baydesk
