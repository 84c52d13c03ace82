// Feedback is classified and sent to the department it concerns; a weekly sheet goes to the quality
// meeting (mission.md, After the car has left; manuals 001, 003).
#include "domain/complaint/WeeklySheet.h"

#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

const BusinessCalendar Calendar;

// nineOClock() is a Sunday.
Complaint complaint(qint64 id, Department department, qint64 minutes = 0,
                    ComplaintState state = ComplaintState::Open) {
    Complaint complaint;
    complaint.id = ComplaintId(id);
    complaint.state = state;
    complaint.findings.department = department;
    complaint.findings.category = ComplaintCategory::Workmanship;
    ComplaintStep opened;
    opened.at = nineOClock(minutes);
    complaint.steps.push_back(opened);
    return complaint;
}

WeeklySheet sheetOf(const std::vector<Complaint>& complaints) {
    return weeklySheet(complaints, Calendar, QDate(2026, 11, 18));
}

}  // namespace

TEST(WeeklySheetTest, EachDepartmentHasWhatConcernsIt) {
    const WeeklySheet sheet =
        sheetOf({complaint(1, Department::Workshop),
                 complaint(2, Department::Workshop, 10, ComplaintState::Closed),
                 complaint(3, Department::Parts, 20, ComplaintState::Answered)});
    EXPECT_EQ(sheet.monday, QDate(2026, 11, 16));
    const SheetGroup& workshop = sheet.departments.at(Department::Workshop);
    EXPECT_EQ(workshop.opened, (std::vector<ComplaintId>{ComplaintId(1), ComplaintId(2)}));
    EXPECT_EQ(workshop.answered, std::vector<ComplaintId>{ComplaintId(2)});
    EXPECT_EQ(workshop.categories.at(ComplaintCategory::Workmanship), 2);
    EXPECT_EQ(sheet.departments.at(Department::Parts).answered.size(), 1U);
}

TEST(WeeklySheetTest, WhatNobodyAssignedStandsApart) {
    const WeeklySheet sheet = sheetOf({complaint(1, Department::Undecided)});
    EXPECT_TRUE(sheet.departments.empty());
    EXPECT_EQ(sheet.undecided, std::vector<ComplaintId>{ComplaintId(1)});
}

TEST(WeeklySheetTest, AWeekIsMondayToSundayOfTheStoresDays) {
    constexpr qint64 Day = 24 * 60;
    // Sunday's business goes on until four in the morning of Monday: 19 hours after nine o'clock.
    const WeeklySheet sheet = sheetOf(
        {complaint(1, Department::Parts, -7 * Day), complaint(2, Department::Parts, -6 * Day),
         complaint(3, Department::Parts, 19 * 60 - 1), complaint(4, Department::Parts, 19 * 60)});
    EXPECT_EQ(sheet.departments.at(Department::Parts).opened,
              (std::vector<ComplaintId>{ComplaintId(2), ComplaintId(3)}));
}

}  // namespace baydesk::testing
