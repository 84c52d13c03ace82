#include "domain/followup/Campaign.h"

#include "domain/values/Text.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int MostName = 100;

// Those of whom this day is known, the earliest first.
std::vector<CampaignContact> byDay(const std::vector<CampaignContact>& contacts,
                                   QDate CampaignContact::*day) {
    std::vector<CampaignContact> kept;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(kept),
                 [day](const CampaignContact& each) { return (each.*day).isValid(); });
    std::stable_sort(
        kept.begin(), kept.end(),
        [day](const CampaignContact& a, const CampaignContact& b) { return a.*day < b.*day; });
    return kept;
}

}  // namespace

QDate phoneBy(const Campaign& campaign, const CampaignPlan& plan) {
    return campaign.begins.addDays(-plan.phoneDaysAhead);
}

Done check(const Campaign& campaign, const CampaignPlan& plan, QDate today) {
    Violations violations;
    const QString name = QStringLiteral("name");
    const QString begins = QStringLiteral("begins");
    violations.require(!campaign.name.trimmed().isEmpty(), ErrorKind::Required, name);
    violations.take(checkText(campaign.name, name, MostName));
    if (!campaign.begins.isValid())
        violations.add(ErrorKind::Required, begins);
    else
        violations.require(phoneBy(campaign, plan) >= today, ErrorKind::PromiseInThePast, begins);
    violations.require(!campaign.ends.isValid() || campaign.ends >= campaign.begins,
                       ErrorKind::OutOfRange, QStringLiteral("ends"),
                       {{QStringLiteral("least"), campaign.begins.toString(Qt::ISODate)}});
    return violations.result();
}

std::vector<CampaignContact> inCallingOrder(std::vector<CampaignContact> contacts) {
    contacts.erase(std::remove_if(contacts.begin(), contacts.end(),
                                  [](const CampaignContact& each) { return each.noCalls; }),
                   contacts.end());
    std::stable_partition(contacts.begin(), contacts.end(),
                          [](const CampaignContact& each) { return each.loyal; });
    return contacts;
}

Result<CampaignContact> phoned(CampaignContact contact, const Campaign& campaign,
                               const CampaignPlan& plan, QDate on, const QString& result) {
    if (contact.phoned.isValid()) return Error(ErrorKind::AlreadyDecided);
    if (on > phoneBy(campaign, plan))
        return Error(ErrorKind::PromiseInThePast, QStringLiteral("phoned"));
    contact.phoned = on;
    contact.result = oneLine(result);
    return contact;
}

Result<CampaignContact> letterSent(CampaignContact contact, QDate on) {
    if (!contact.phoned.isValid())
        return Error(ErrorKind::NotFound, {}, {{QStringLiteral("what"), QStringLiteral("call")}});
    if (contact.letterSent.isValid()) return Error(ErrorKind::AlreadyDecided);
    if (on < contact.phoned)
        return Error(ErrorKind::OutOfRange, QStringLiteral("letterSent"),
                     {{QStringLiteral("least"), contact.phoned.toString(Qt::ISODate)}});
    contact.letterSent = on;
    return contact;
}

bool isLetterOverdue(const CampaignContact& contact, const CampaignPlan& plan, QDate today) {
    return contact.phoned.isValid() && !contact.letterSent.isValid() &&
           contact.phoned.addDays(plan.letterWithinDays) < today;
}

std::vector<CampaignContact> callRegister(const std::vector<CampaignContact>& contacts) {
    return byDay(contacts, &CampaignContact::phoned);
}

std::vector<CampaignContact> letterRegister(const std::vector<CampaignContact>& contacts) {
    return byDay(contacts, &CampaignContact::letterSent);
}

}  // namespace baydesk
