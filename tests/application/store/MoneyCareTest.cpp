// Somebody was at the file itself: each check of what the workshop, the cashier and the complaints
// desk write names the row that no verb wrote.
#include "application/complaint/Complaints.h"
#include "application/order/Orders.h"
#include "application/settlement/Credits.h"
#include "application/settlement/MoneyBack.h"
#include "application/settlement/Shifts.h"
#include "application/store/StoreCare.h"
#include "storage/sql/Connection.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

// One order given money back and reversed, one on account, one delivered with a complaint, and a
// shift that was closed.
class MoneyCareTest : public ShopFixture {
protected:
    void SetUp() override {
        ShopFixture::SetUp();
        if (HasFatalFailure()) return;
        const OrderId first = ready(car());
        done(giveDiscount(shop(), as(Role::ServiceAdvisor),
                          {.order = first,
                           .amount = Money::ofYuan(30),
                           .standard = QStringLiteral("会员价"),
                           .reason = QStringLiteral("老客户")}));
        done(settle(shop(), as(Role::Cashier), first,
                    {{.tender = Tender::Cash, .amount = Money::ofYuan(570)}}, {}));
        done(release(shop(), as(Role::Cashier), first, handedBack()));
        done(refund(shop(), as(Role::Cashier),
                    {.order = first, .amount = Money::ofYuan(50), .reason = u"补偿"_qs}));
        done(reverse(shop(), asManager(), first, QStringLiteral("开错")));
        const OrderId second = ready(car(QStringLiteral("粤B99999"), QStringLiteral("18")));
        done(grantCredit(
            shop(), asManager(),
            {state(second).payer, Money::ofYuan(600), QDate(2026, 12, 31), u"协议"_qs, 0}));
        done(settle(shop(), as(Role::Cashier), second,
                    {{.tender = Tender::OnAccount, .amount = Money::ofYuan(600)}}, {}));
        ComplaintForm form;
        form.order = first;
        form.customer = view(first).sender.id;
        form.words = QStringLiteral("刹车还在响");
        done(openComplaint(shop(), as(Role::CallbackClerk), form));
        const Takings counted{{Tender::Cash, Money::ofYuan(1'020)}};
        done(closeShift(shop(), as(Role::Cashier), counted, {}));
    }

    using Codes = std::vector<QString>;
    Codes codes() {
        Codes list;
        for (const Finding& each : done(verifyStore(shop()))) list.push_back(each.code);
        return list;
    }
    static Codes only(const char* code) { return {QString::fromLatin1(code)}; }

    // What the triggers would refuse.
    void tamper(const QString& statement) {
        if (engine() == Engine::Sqlite)
            for (const QString& each : triggers())
                script(QStringLiteral("DROP TRIGGER %1").arg(each));
        else
            script(QStringLiteral("SET session_replication_role = replica"));
        script(statement);
    }
    // A row whose parent is gone: the server lets nobody get that far, a file says so.
    void expectMissingParent(const QString& statement) {
        if (engine() == Engine::PostgreSql) {
            EXPECT_FALSE(database().connection().runScript(statement));
            EXPECT_EQ(codes(), Codes());
            return;
        }
        tamper(
            QStringLiteral("PRAGMA foreign_keys=OFF; %1; PRAGMA foreign_keys=ON").arg(statement));
        const Codes found = codes();
        EXPECT_NE(std::find(found.begin(), found.end(), QStringLiteral("reference.missing")),
                  found.end());
    }

private:
    std::vector<QString> triggers() {
        auto names = database().read([](Session& session) {
            return sql::all(session,
                            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"),
                            {}, [](const sql::Row& row) { return row.text(0); });
        });
        return done(std::move(names));
    }
};

BAYDESK_ON_BOTH_ENGINES(MoneyCareTest);

}  // namespace

TEST_P(MoneyCareTest, ASoundStoreHasNoFindings) { EXPECT_EQ(codes(), Codes()); }

// -- 0006, money

TEST_P(MoneyCareTest, NamesADiscountThatIsNotTheOneSettled) {
    tamper(QStringLiteral("UPDATE discount SET amount_fen = amount_fen + 100"));
    EXPECT_EQ(codes(), only("order.total-wrong"));
}

TEST_P(MoneyCareTest, NamesMoreMoneyGivenBackThanCameIn) {
    tamper(
        QStringLiteral("UPDATE payment SET amount_fen = -57001, shift_id = NULL "
                       "WHERE amount_fen < 0"));
    const Codes found = codes();
    EXPECT_NE(std::find(found.begin(), found.end(), QStringLiteral("order.refunds-wrong")),
              found.end());
}

TEST_P(MoneyCareTest, NamesAMirrorDocumentThatIsNoMirror) {
    tamper(
        QStringLiteral("UPDATE reversal_line SET amount_fen = amount_fen - 1 "
                       "WHERE position = 0"));
    EXPECT_EQ(codes(), only("reversal.total-wrong"));
}

TEST_P(MoneyCareTest, NamesAMirrorDocumentOfAnotherTotal) {
    tamper(QStringLiteral("UPDATE reversal SET total_fen = total_fen + 100"));
    EXPECT_EQ(codes(), only("reversal.total-wrong"));
}

TEST_P(MoneyCareTest, NamesAChargeThatNobodySettled) {
    tamper(QStringLiteral("UPDATE receivable SET amount_fen = 10000 WHERE kind = 'charge'"));
    EXPECT_EQ(codes(), only("receivable.charge-wrong"));
}

TEST_P(MoneyCareTest, NamesAShiftWhoseTakingsAreOthers) {
    tamper(QStringLiteral("UPDATE cashier_shift SET opening_fen = opening_fen + 100"));
    EXPECT_EQ(codes(), only("shift.expected-wrong"));
}

TEST_P(MoneyCareTest, NamesACountThatWasChanged) {
    tamper(QStringLiteral("UPDATE shift_count SET expected_fen = 1 WHERE tender = 'cash'"));
    EXPECT_EQ(codes(), only("shift.expected-wrong"));
}

TEST_P(MoneyCareTest, NamesAReversalThatIsMissingFromItsSeries) {
    tamper(QStringLiteral("DELETE FROM reversal_line; DELETE FROM reversal"));
    EXPECT_EQ(codes(), only("number.gap"));
}

// -- 0003 to 0005, whose rows stand under others

TEST_P(MoneyCareTest, NamesANoticeOfNoOrder) {
    expectMissingParent(
        QStringLiteral("INSERT INTO notice (store_id, id, order_id, about, promise, way, at_ms) "
                       "VALUES (1, 5, 77, 'ready', 0, 'phone', 1)"));
}

TEST_P(MoneyCareTest, NamesAMarkOnNoCar) {
    expectMissingParent(
        QStringLiteral("INSERT INTO damage VALUES (1, 77, 0, 'left', 1, 1, 'scratch', '', '')"));
}

TEST_P(MoneyCareTest, NamesAStepOfNoComplaint) {
    expectMissingParent(
        QStringLiteral("INSERT INTO complaint_step (store_id, id, complaint_id, act, rung, words, "
                       "at_ms) VALUES (1, 5, 77, 'told', 'first', '', 1)"));
}

TEST_P(MoneyCareTest, NamesAGuaranteeOfNoJob) {
    expectMissingParent(QStringLiteral("UPDATE job_warranty SET job_id = 77"));
}

TEST_P(MoneyCareTest, NamesWorkOnNoOrder) {
    expectMissingParent(
        QStringLiteral("INSERT INTO work_entry (store_id, id, order_id, event, hold, words, at_ms) "
                       "VALUES (1, 5, 77, 'clock-on', 'none', '', 1)"));
}

TEST_P(MoneyCareTest, NamesAReportAboutNoOrder) {
    expectMissingParent(
        QStringLiteral("INSERT INTO supplement (store_id, id, order_id, words, reported_ms, "
                       "withdraw_reason) VALUES (1, 5, 77, '漏油', 1, '')"));
}

TEST_P(MoneyCareTest, NamesSharesThatAreNotTheWholeJob) {
    tamper(QStringLiteral("UPDATE job_technician SET permille = 999"));
    EXPECT_EQ(codes(), Codes(2, QStringLiteral("job.shares-wrong")));
}

TEST_P(MoneyCareTest, NamesAnApprovalThatNobodyGave) {
    tamper(QStringLiteral("UPDATE job SET approved_fen = approved_fen + 1"));
    EXPECT_EQ(codes(), Codes(2, QStringLiteral("job.consent-wrong")));
}

TEST_P(MoneyCareTest, NamesAComplaintThatIsNotWhereItsLedgerLeftIt) {
    tamper(QStringLiteral("UPDATE complaint SET rung = 'general-manager'"));
    EXPECT_EQ(codes(), only("complaint.rung-wrong"));
}

}  // namespace baydesk::testing
