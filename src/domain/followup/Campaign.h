#pragma once

#include "base/Result.h"
#include "domain/Ids.h"

#include <QDate>
#include <QString>
#include <vector>

namespace baydesk {

// 活动 (mission.md, After the car has left; manuals 003, 004; requirement C12).
struct CampaignPlan {
    int phoneDaysAhead = 14;   // at least
    int letterWithinDays = 2;  // of the call
};

struct Campaign {
    QString name = {};
    QDate begins = {};
    QDate ends = {};
};
// Errors: Required ("name", "begins"), OutOfRange ("ends" before it begins), PromiseInThePast
// ("begins": too near to be phoned in time), TooLong, BadCharacters.
Done check(const Campaign& campaign, const CampaignPlan& plan, QDate today);

// The last day on which customers are phoned for it.
QDate phoneBy(const Campaign& campaign, const CampaignPlan& plan);

// One customer of the campaign: an entry of both registers.
struct CampaignContact {
    CustomerId customer = {};
    bool loyal = false;
    bool noCalls = false;  // asked for none: gets neither
    QDate phoned = {};
    QDate letterSent = {};
    QString result = {};

    bool operator==(const CampaignContact&) const = default;
};

// In which order they are phoned: the loyal first, then as they came; without who wants no calls.
std::vector<CampaignContact> inCallingOrder(std::vector<CampaignContact> contacts);

// Errors: AlreadyDecided (phoned already), PromiseInThePast ("phoned": later than phoneBy()).
Result<CampaignContact> phoned(CampaignContact contact, const Campaign& campaign,
                               const CampaignPlan& plan, QDate on, const QString& result);
// The letter follows the call. Errors: NotFound ("what": "call") before one, AlreadyDecided,
// OutOfRange ("letterSent" before the call).
Result<CampaignContact> letterSent(CampaignContact contact, QDate on);
// It should have gone by now.
bool isLetterOverdue(const CampaignContact& contact, const CampaignPlan& plan, QDate today);

// The registers that are kept: who was phoned, whom a letter was sent to, by day.
std::vector<CampaignContact> callRegister(const std::vector<CampaignContact>& contacts);
std::vector<CampaignContact> letterRegister(const std::vector<CampaignContact>& contacts);

}  // namespace baydesk
