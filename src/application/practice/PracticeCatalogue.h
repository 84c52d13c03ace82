#pragma once

#include "domain/order/OrderState.h"
#include "domain/parts/Part.h"

#include <QString>
#include <vector>

namespace baydesk {

// A part of the invented stock list.
struct PracticePart {
    QString code;
    QString name;
    QString unit;
    int priceYuan = 0;
    int costYuan = 0;
    PartGrade grade = PartGrade::NotStated;
};

// How much of which part a job takes; `part` counts in the stock list.
struct PracticeUse {
    std::size_t part = 0;
    int quantityTh = 1000;
};

// Which cars a job is done on.
enum class PracticeCars { Any, Fuel, Electric, Lorry };

// A job as shops do it, with what the customer says and what is found.
struct PracticeJob {
    QString title;
    QString section;
    int hoursTh = 0;  // 0: a lump sum
    int priceYuan = 0;
    int minutes = 30;
    int weight = 1;  // how often, beside the others of its list
    std::vector<PracticeUse> uses = {};
    QString statement = {};
    QString cause = {};
    PracticeCars cars = PracticeCars::Any;
    RepairClass repairClass = RepairClass::Minor;
    JobKind kind = JobKind::Repair;
};

const std::vector<PracticePart>& practiceParts();
// The price book belongs to the company, so its ids are those of the first store.
PartId practicePartId(std::size_t part);
std::vector<LabourItem> practiceLabour();
// The kinds of wash, what else is sold from plate to cash, what cars come for, and what is found or
// wished for besides.
const std::vector<PracticeJob>& practiceWashes();
const std::vector<PracticeJob>& practiceExpress();
const std::vector<PracticeJob>& practiceMain();
const std::vector<PracticeJob>& practiceExtras();

}  // namespace baydesk
