#include "storage/order/OrderRepository.h"

#include "support/RoomFixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk::testing {

namespace {

class OrderRepositoryTest : public RoomFixture {
protected:
    void SetUp() override {
        RoomFixture::SetUp();
        if (HasFatalFailure()) return;
        m_owner = customer(QStringLiteral("陈志远"));
        m_car = vehicle(QStringLiteral("粤B12345"), m_owner.id);
    }

    Intake fullIntake() {
        Intake intake;
        intake.statement =
            QStringLiteral("方向盘抖 🚗\n“很响” — 'drop table'; ‏مرحبا");
        intake.readBack = true;
        intake.odometerKm = 48'210;
        intake.engineHours = 1'250;
        intake.odometerReason = QStringLiteral("换过仪表");
        intake.fuelEighths = 0;
        intake.batteryPercent = 100;
        intake.warningLamps = QStringLiteral("ABS");
        intake.keyTag = QStringLiteral("17");
        intake.parkingSlot = QStringLiteral("B3");
        intake.stay = {.waits = true, .fetched = true};
        intake.symptoms = {{.kind = SymptomKind::Smell,
                            .when = {SymptomMoment::Idling},
                            .where = {SymptomPlace::Cabin},
                            .heat = EngineHeat::Both,
                            .often = HowOften::Once,
                            .note = QStringLiteral("空调 | 开时")}};
        intake.belongings = {
            {QStringLiteral("儿童座椅"), false, true, false},
            {QStringLiteral("笔记本电脑"), true, true, true},
        };
        return intake;
    }

    Job fullJob(Transaction& transaction) {
        Job job;
        job.id = transaction.newId<JobId>();
        job.revision = 3;
        job.title = QStringLiteral("更换前刹车片");
        job.cause = QStringLiteral("磨损");
        job.correction = QStringLiteral("已更换");
        job.supplement = true;
        job.approval = ApprovalState::Approved;
        job.approvedAmount = Money::ofFen(60001);
        job.workshop = WorkshopState::OnHold;
        job.hold = HoldReason::Sublet;
        job.technicians = alone(m_technician.id);
        job.startedAt = Instant{1001};
        job.finishedAt = Instant{1002};
        job.selfCheck = {true, false, true, true};
        job.inspector = m_inspector.id;
        job.passedAt = Instant{1003};
        job.failures = 2;
        job.failureCause = QStringLiteral("漏油");
        job.comebackOf = JobId(5);
        for (const LineKind kind : {LineKind::Labour, LineKind::Part, LineKind::Sublet,
                                    LineKind::Material, LineKind::Fee}) {
            Line line;
            line.id = transaction.newId<LineId>();
            line.kind = kind;
            line.code = QStringLiteral("BP-001");
            line.name = QStringLiteral("前刹车片");
            line.quantity = Quantity::ofThousandths(1'333);
            line.unit = QStringLiteral("盒");
            line.unitPrice = Money::ofFen(12'345);
            line.grade = PartGrade::Remanufactured;
            line.customerSupplied = kind == LineKind::Material;
            line.part = kind == LineKind::Part ? m_part.id : PartId();
            line.issued = Quantity::ofThousandths(333);
            line.estimated = kind == LineKind::Labour;
            line.estimate = Money::ofFen(11);
            job.lines.push_back(line);
        }
        return job;
    }

    ConsentRecord consent(JobId job, Decision decision, ConsentWay way) {
        return {.id = 0,
                .job = job,
                .decision = decision,
                .amount = Money::ofFen(60001),
                .way = way,
                .person = QStringLiteral("陈晓雯"),
                .reason = QStringLiteral("太贵"),
                .signature = QStringLiteral("ab"),
                .sealedText = QStringLiteral("cd"),
                .at = Instant{1004},
                .by = m_technician.id,
                .evidence = {.number = QStringLiteral("13900667731"),
                             .calledAt = Instant{1003},
                             .words = QStringLiteral("共 600 元"),
                             .recording = QStringLiteral("REC-1"),
                             .source = QStringLiteral("微信")}};
    }

    Payment payment(Transaction& transaction, Tender tender, int receipt) {
        return {.id = transaction.newId<PaymentId>(),
                .receipt = QStringLiteral("R260101-000%1").arg(receipt),
                .tender = tender,
                .amount = Money::ofFen(1),
                .deposit = receipt == 1,
                .note = QStringLiteral("尾款"),
                .at = Instant{1005},
                .by = m_inspector.id};
    }

    // Every member of every part has a value of its own.
    OrderState fullOrder(Transaction& transaction, DocumentState document) {
        OrderState order;
        order.id = transaction.newId<OrderId>();
        order.store = store();
        order.number = QStringLiteral("W260101-0001");
        order.document = document;
        order.repairClass = RepairClass::SecondLevel;
        order.vehicle = m_car.id;
        order.plate = Plate::of(PlateKind::Yellow, QStringLiteral("粤B12345"));
        order.owner = m_owner.id;
        order.sender = m_sender.id;
        order.payer = m_payer.id;
        order.advisor = m_technician.id;
        order.takenInAt = Instant{1000};
        order.businessDate = QDate(2026, 1, 1);
        order.intake = fullIntake();
        order.intakeRevision = 4;
        order.promises = {{Instant{2000}, {}, true, Instant{1000}, m_technician.id},
                          {Instant{3000}, QStringLiteral("等配件"), false, Instant{1500}, {}}};
        order.jobs = {fullJob(transaction), fullJob(transaction)};
        order.jobs.back().approval = ApprovalState::Declined;
        order.jobs.back().declineReason = QStringLiteral("下次");
        order.jobs.back().lines.clear();
        order.jobs.back().kind = JobKind::Diagnosis;
        order.intake.walkRound = {.body = CarBody::Van,
                                  .damages = {{CarView::Seats, 1, 999, DamageKind::Stain,
                                               QStringLiteral("副驾"), QString(64, u'0')},
                                              {CarView::Left, 500, 0, DamageKind::Dent, {}, {}}},
                                  .nothingFound = true};
        order.overrunPermille = 50;
        order.express = true;
        order.notices = {{.id = 0,
                          .about = NoticeAbout::Promise,
                          .promise = 1,
                          .way = ContactWay::Message,
                          .at = Instant{1600},
                          .by = m_technician.id},
                         {.id = 0,
                          .about = NoticeAbout::Diagnosis,
                          .job = order.jobs.back().id,
                          .way = ContactWay::InPerson,
                          .at = Instant{1700},
                          .by = m_inspector.id}};
        order.consents = {consent(order.jobs.front().id, Decision::Approved, ConsentWay::Signature),
                          consent(order.jobs.front().id, Decision::Approved, ConsentWay::Phone),
                          consent(order.jobs.front().id, Decision::Approved, ConsentWay::Message),
                          consent(order.jobs.front().id, Decision::Voided, ConsentWay::InPerson),
                          consent(order.jobs.back().id, Decision::Declined, ConsentWay::InPerson)};
        order.readyAt = Instant{1006};
        order.readyBy = m_technician.id;
        order.payments = {
            payment(transaction, Tender::Cash, 1), payment(transaction, Tender::WeChat, 2),
            payment(transaction, Tender::Alipay, 3), payment(transaction, Tender::Card, 4),
            payment(transaction, Tender::Transfer, 5)};
        order.settlement = Settlement{.number = QStringLiteral("S260101-0001"),
                                      .total = Money::ofFen(5),
                                      .oddFen = Money::ofFen(1),
                                      .at = Instant{1007},
                                      .by = m_inspector.id,
                                      .diagnosisCredit = Money::ofFen(3),
                                      .credit = CreditGrant{.reason = QStringLiteral("周五转账"),
                                                            .payUntil = QDate(2026, 1, 5),
                                                            .authoriser = m_inspector.id}};
        order.release = Release{.gatePass = QStringLiteral("G260101-0001"),
                                .oldParts = OldParts::LeftWithShop,
                                .odometerKm = 48'214,
                                .receiver = QStringLiteral("陈晓雯"),
                                .at = Instant{1008},
                                .by = m_technician.id,
                                .engineHours = 1'252,
                                .certificate = QStringLiteral("C260101-0001")};
        order.exits = {{.id = transaction.newId<ExitPassId>(),
                        .number = QStringLiteral("T260101-0001"),
                        .purpose = ExitPurpose::Sublet,
                        .driver = QStringLiteral("王海"),
                        .destination = QStringLiteral("大力钣金"),
                        .leftAt = Instant{1002},
                        .leftBy = m_technician.id,
                        .backAt = Instant{1003},
                        .backBy = m_inspector.id,
                        .odometerKm = 48'212}};
        order.signatures = {{.paper = SignedPaper::Intake,
                             .way = SigningWay::Drawn,
                             .person = QStringLiteral("陈晓雯"),
                             .picture = QString(64, u'a'),
                             .sealedText = QString(64, u'b'),
                             .contents = QStringLiteral("car:0123;people:4567"),
                             .at = Instant{1001},
                             .by = m_technician.id},
                            {.paper = SignedPaper::SettlementList,
                             .way = SigningWay::OnPaper,
                             .person = QStringLiteral("陈晓雯"),
                             .at = Instant{1009},
                             .by = {}}};
        return order;
    }

    OrderState insertFull(DocumentState document = DocumentState::Delivered) {
        m_sender = customer(QStringLiteral("陈晓雯"));
        m_payer = customer(QStringLiteral("顺风物流"));
        m_technician = person(QStringLiteral("郭大伟"));
        m_inspector = person(QStringLiteral("何建国"), {Role::Inspector});
        m_part = part(QStringLiteral("BP-001"));
        OrderState order;
        run([&](Transaction& transaction) {
            order = fullOrder(transaction, document);
            orders::insert(transaction, order);
            return Outcome{};
        });
        return order;
    }

    OrderState plain(const QString& number = QStringLiteral("W260101-0002"),
                     const QString& keyTag = {}) {
        return order(number, m_car, keyTag);
    }

    // What the last verb told the audit, of this side.
    QJsonObject lastAudit(const QString& side) {
        return QJsonDocument::fromJson(
                   text(QStringLiteral("SELECT %1_json FROM audit ORDER BY id DESC LIMIT 1")
                            .arg(side))
                       .toUtf8())
            .object();
    }

    Customer m_owner;
    Customer m_sender;
    Customer m_payer;
    Vehicle m_car;
    Staff m_technician;
    Staff m_inspector;
    Part m_part;
};

BAYDESK_ON_BOTH_ENGINES(OrderRepositoryTest);

QJsonObject idOf(qint64 id, const QJsonObject& columns) { return {{QString::number(id), columns}}; }

}  // namespace

TEST_P(OrderRepositoryTest, WhatGoesInComesOut) {
    const OrderState order = insertFull();
    EXPECT_EQ(order.version, 1);
    for (const ConsentRecord& each : order.consents) EXPECT_NE(each.id, 0);
    for (const PaperSignature& each : order.signatures) EXPECT_NE(each.id, 0);
    EXPECT_TRUE(load(order.id) == order);
    reopen();
    EXPECT_TRUE(load(order.id) == order);
}

TEST_P(OrderRepositoryTest, AnOrderThatDoesNotTellItsPartsIsReadAsAWhole) {
    const OrderState order = insertFull(DocumentState::Order);
    script(QStringLiteral("UPDATE repair_order SET parts = -1"));
    EXPECT_TRUE(load(order.id) == order);
    OrderState after = order;
    after.intake.belongings.clear();
    save(order, after);
    EXPECT_NE(text(QStringLiteral("SELECT parts FROM repair_order")), QStringLiteral("-1"));
    EXPECT_TRUE(load(order.id) == after);
}

TEST_P(OrderRepositoryTest, WhatIsNotThereStaysAway) {
    const OrderState order = plain();
    const OrderState loaded = load(order.id);
    EXPECT_TRUE(loaded == order);
    EXPECT_FALSE(loaded.settlement);
    EXPECT_FALSE(loaded.release);
    EXPECT_FALSE(loaded.intake.odometerKm);
    EXPECT_FALSE(loaded.intake.fuelEighths);
    EXPECT_TRUE(loaded.readyAt.isNone());
    EXPECT_TRUE(loaded.jobs.front().technicians.empty());
}

TEST_P(OrderRepositoryTest, AnOrderOfAnotherStoreIsNotThere) {
    const OrderState order = plain();
    EXPECT_FALSE(read(
        [&](Session& session) { return orders::load(session, StoreId(2), order.id).has_value(); }));
    EXPECT_FALSE(read([&](Session& session) {
        return orders::byNumber(session, StoreId(2), order.number).has_value();
    }));
}

TEST_P(OrderRepositoryTest, AnUpdateWritesOnlyWhatDiffers) {
    const OrderState before = insertFull(DocumentState::Order);
    OrderState after = before;
    after.jobs.front().title = QStringLiteral("更换后刹车片");
    after.jobs.front().lines.front().unitPrice = Money::ofFen(12'000);
    save(before, after);
    EXPECT_EQ(after.version, 2);
    EXPECT_TRUE(load(before.id) == after);
    const qint64 job = before.jobs.front().id.value();
    const qint64 line = before.jobs.front().lines.front().id.value();
    EXPECT_EQ(lastAudit(QStringLiteral("before")),
              (QJsonObject{
                  {QStringLiteral("repair_order"),
                   idOf(before.id.value(), {{QStringLiteral("version"), 1}})},
                  {QStringLiteral("job"),
                   idOf(job, {{QStringLiteral("title"), before.jobs.front().title}})},
                  {QStringLiteral("line"), idOf(line, {{QStringLiteral("unit_price_fen"), 12'345},
                                                       {QStringLiteral("amount_fen"), 16'456}})}}));
    EXPECT_EQ(lastAudit(QStringLiteral("after")),
              (QJsonObject{
                  {QStringLiteral("repair_order"),
                   idOf(before.id.value(), {{QStringLiteral("version"), 2}})},
                  {QStringLiteral("job"),
                   idOf(job, {{QStringLiteral("title"), after.jobs.front().title}})},
                  {QStringLiteral("line"), idOf(line, {{QStringLiteral("unit_price_fen"), 12'000},
                                                       {QStringLiteral("amount_fen"), 15'996}})}}));
}

TEST_P(OrderRepositoryTest, NewThingsAreAdded) {
    const OrderState before = plain();
    OrderState after = before;
    run([&](Transaction& transaction) {
        Job job = before.jobs.front();
        job.id = transaction.newId<JobId>();
        job.lines.front().id = transaction.newId<LineId>();
        after.jobs.insert(after.jobs.begin(), job);
        after.intake.belongings = {{.name = QStringLiteral("伞")}};
        after.promises.push_back({Instant{5000}, QStringLiteral("等"), true, Instant{4000}, {}});
        after.consents.push_back({.job = job.id,
                                  .decision = Decision::Approved,
                                  .amount = {},
                                  .at = Instant{6000},
                                  .by = {}});
        orders::update(transaction, before, after);
        return Outcome{};
    });
    EXPECT_TRUE(load(before.id) == after) << "in the order in which they stand";
}

TEST_P(OrderRepositoryTest, RemovedJobsLinesAndBelongingsAreGone) {
    const OrderState before = insertFull(DocumentState::Order);
    OrderState after = before;
    after.jobs.pop_back();
    after.jobs.front().lines.erase(after.jobs.front().lines.begin() + 1);
    after.intake.belongings.erase(after.intake.belongings.begin());
    save(before, after);
    EXPECT_TRUE(load(before.id) == after);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM job")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM line")), 4);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM belonging")), 1);
    OrderState nothing = after;
    nothing.jobs.clear();
    save(after, nothing);
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM line")), 0);
}

TEST_P(OrderRepositoryTest, AClosedPassAndAManagersLeaveStayAsTheyAre) {
    const OrderState order = insertFull();
    for (const char* change : {"UPDATE exit_pass SET back_ms = 1", "DELETE FROM exit_pass",
                               "UPDATE credit_grant SET reason = ''", "DELETE FROM credit_grant"})
        EXPECT_TRUE(refuses(QLatin1String(change))) << change;
    EXPECT_TRUE(load(order.id) == order);
}

TEST_P(OrderRepositoryTest, LedgersAreNeitherChangedNorEmptied) {
    const OrderState order = insertFull();
    for (const QString& ledger :
         {QStringLiteral("promise"), QStringLiteral("consent"), QStringLiteral("payment"),
          QStringLiteral("notice"), QStringLiteral("paper_signature")}) {
        EXPECT_TRUE(refuses(QStringLiteral("UPDATE %1 SET at_ms = 1").arg(ledger)))
            << ledger.toStdString();
        EXPECT_TRUE(refuses(QStringLiteral("DELETE FROM %1").arg(ledger))) << ledger.toStdString();
    }
    EXPECT_TRUE(load(order.id) == order);
}

TEST_P(OrderRepositoryTest, AKeyTagHangsOnOneCarAtATime) {
    OrderState first = plain(QStringLiteral("W260101-0002"), QStringLiteral("17"));
    const Vehicle other = vehicle(QStringLiteral("粤B99999"), m_owner.id);
    OrderState second = order(QStringLiteral("W260101-0003"), other, QStringLiteral("18"));
    const OrderState before = second;
    second.intake.keyTag = QStringLiteral("17");
    refused([&](Transaction& transaction) { orders::update(transaction, before, second); });
    EXPECT_EQ(load(before.id).intake.keyTag, QStringLiteral("18"));
    EXPECT_EQ(
        read([&](Session& s) { return orders::wearerOfKeyTag(s, store(), QStringLiteral("17")); }),
        first.number);
    // Freed at delivery.
    const OrderState open = first;
    first.document = DocumentState::Delivered;
    save(open, first);
    EXPECT_FALSE(read([&](Session& s) {
        return orders::wearerOfKeyTag(s, store(), QStringLiteral("17")).has_value();
    }));
    save(before, second);
}

TEST_P(OrderRepositoryTest, CarsWithoutATagDoNotGetInEachOthersWay) {
    plain(QStringLiteral("W260101-0002"));
    plain(QStringLiteral("W260101-0003"));
    EXPECT_FALSE(read(
        [&](Session& s) { return orders::wearerOfKeyTag(s, store(), QString()).has_value(); }));
}

TEST_P(OrderRepositoryTest, ANumberIsGivenOnce) {
    const OrderState first = plain();
    OrderState second = first;
    refused([&](Transaction& transaction) {
        second.id = transaction.newId<OrderId>();
        second.jobs.clear();
        orders::insert(transaction, second);
    });
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM repair_order")), 1);
}

TEST_P(OrderRepositoryTest, SettlementGatePassAndReceiptNumbersAreGivenOnce) {
    const OrderState first = insertFull();
    const OrderState before = plain(QStringLiteral("W260101-0009"));
    for (const auto& copy : std::vector<std::function<void(OrderState&)>>{
             [&](OrderState& o) { o.settlement = first.settlement; },
             [&](OrderState& o) { o.release = first.release; },
             [&](OrderState& o) {
                 o.payments = {first.payments.front()};
                 o.payments.front().id = PaymentId(999);
             }}) {
        OrderState second = before;
        copy(second);
        refused([&](Transaction& transaction) { orders::update(transaction, before, second); });
        EXPECT_TRUE(load(before.id) == before);
    }
}

TEST_P(OrderRepositoryTest, AnOrderIsFoundByItsNumberAndItsCar) {
    const OrderState order = plain();
    EXPECT_EQ(read([&](Session& s) { return orders::byNumber(s, store(), order.number); }),
              order.id);
    EXPECT_EQ(read([&](Session& s) { return orders::openOrderOf(s, store(), m_car.id); }),
              order.number);
    OrderState gone = order;
    gone.document = DocumentState::Delivered;
    save(order, gone);
    EXPECT_FALSE(
        read([&](Session& s) { return orders::openOrderOf(s, store(), m_car.id).has_value(); }));
}

TEST_P(OrderRepositoryTest, TheLedgersOfTwoCountersStandInTheOrderOfTime) {
    OrderState order = plain();
    const auto paid = [&](Database& counter, int minute) {
        const auto outcome =
            UnitOfWork(counter).run(call(), [&](Transaction& transaction) -> Result<Outcome> {
                const OrderState before = *orders::loadForChange(transaction, order.id);
                OrderState after = before;
                Payment each = payment(transaction, Tender::Cash, minute);
                each.at = Instant{minute};
                after.payments.push_back(each);
                ConsentRecord voided = consent(order.jobs.front().id, Decision::Voided, {});
                voided.at = Instant{minute};
                after.consents.push_back(voided);
                orders::update(transaction, before, after);
                order = after;
                return Outcome{};
            });
        EXPECT_TRUE(outcome.ok());
    };
    const auto other = another();
    paid(*other, 1);
    paid(database(), 2);  // its ids are lower
    paid(*other, 3);
    EXPECT_TRUE(load(order.id) == order);
}

}  // namespace baydesk::testing
