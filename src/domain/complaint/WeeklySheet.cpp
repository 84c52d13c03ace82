#include "domain/complaint/WeeklySheet.h"

namespace baydesk {

namespace {

bool isAnswered(const Complaint& complaint) {
    return complaint.state == ComplaintState::Answered || complaint.state == ComplaintState::Closed;
}

}  // namespace

WeeklySheet weeklySheet(const std::vector<Complaint>& complaints, const BusinessCalendar& calendar,
                        QDate day) {
    WeeklySheet sheet{
        .monday = day.addDays(1 - day.dayOfWeek()), .departments = {}, .undecided = {}};
    const QDate nextMonday = sheet.monday.addDays(7);
    for (const Complaint& each : complaints) {
        const QDate opened = calendar.businessDate(each.openedAt());
        if (opened < sheet.monday || opened >= nextMonday) continue;
        if (each.findings.department == Department::Undecided) {
            sheet.undecided.push_back(each.id);
            continue;
        }
        SheetGroup& group = sheet.departments[each.findings.department];
        group.opened.push_back(each.id);
        ++group.categories[each.findings.category];
        if (isAnswered(each)) group.answered.push_back(each.id);
    }
    return sheet;
}

}  // namespace baydesk
