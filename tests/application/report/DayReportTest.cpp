// Five weeks of a shop that works by its own verbs, with everything that makes a day's figures
// hard: work past midnight, refunds, mirror documents before and after the car has left, what is
// put on account and paid later, deposits that are kept. Every figure of every day is compared with
// plain SQL that is written here only, over the bare tables, by another way than the report's.
#include "application/report/DayReport.h"

#include "application/report/Summary.h"

#include "FiveWeeks.h"

namespace baydesk::testing {

namespace {

class DayReportTest : public FiveWeeks {
protected:
    // -- plain sums over the bare tables

    static QString between(const char* column, QDate day) {
        return QStringLiteral("%1 BETWEEN %2 AND %3")
            .arg(QString::fromLatin1(column))
            .arg(beginMs(day))
            .arg(beginMs(day) + DayMs - 1);
    }
    // Every bill's making and unmaking, by sign.
    static QString events(QDate day) {
        return QStringLiteral(
                   "(SELECT id AS o, 1 AS s FROM repair_order WHERE %1 UNION ALL "
                   "SELECT order_id, -1 FROM reversal WHERE %2) e")
            .arg(between("settled_ms", day), between("at_ms", day));
    }
    qint64 lines(QDate day, const QString& kinds) {
        return sum(QStringLiteral("SELECT SUM(e.s * l.amount_fen) FROM %1, job j, line l "
                                  "WHERE j.order_id = e.o AND j.approval = 'approved' "
                                  "AND l.job_id = j.id AND l.kind IN (%2)")
                       .arg(events(day), kinds));
    }
    qint64 ofOrders(QDate day, const QString& what,
                    const QString& where = QStringLiteral("1 = 1")) {
        return sum(QStringLiteral("SELECT SUM(e.s * (%2)) FROM %1, repair_order r "
                                  "WHERE r.id = e.o AND %3")
                       .arg(events(day), what, where));
    }

    void expectValue(const DayReport& report, FigureKind kind, std::optional<qint64> expected,
                     const QString& of = {}) {
        const Figure* figure = report.find(kind, of);
        if (!figure) {
            // Nothing of this name happened.
            EXPECT_TRUE(isBrokenDown(kind) && expected.value_or(0) == 0)
                << figureCode(kind).toStdString() << " " << of.toStdString();
            return;
        }
        EXPECT_EQ(figure->value, expected)
            << figureCode(kind).toStdString() << " " << of.toStdString();
        m_notNothing[kind] += figure->rows.empty() ? 0 : 1;
    }

    // A summary of all these days says what the days say together.
    void compareSummary(const std::vector<DayReport>& days) {
        std::vector<std::vector<Tally>> tallies;
        for (const DayReport& day : days) {
            tallies.emplace_back();
            for (const Figure& figure : day.figures) tallies.back().push_back(tallyOf(figure));
        }
        const SummaryPart summary =
            done(summaryPart(shop(), m_viewer, {days.front().day, days.back().day}));
        EXPECT_FALSE(summary.running);
        for (const Tally& expected : together(tallies)) {
            const Tally* found = find(summary.tallies, expected.kind, expected.of);
            ASSERT_NE(found, nullptr) << figureCode(expected.kind).toStdString();
            // Days look back thirty days; a call that waits for days is due once.
            if (expected.kind == FigureKind::Comebacks || expected.kind == FigureKind::CallsDue ||
                expected.kind == FigureKind::CallCoverage)
                EXPECT_LE(found->whole, expected.whole);
            else if (expected.kind == FigureKind::HoursClocked)
                EXPECT_EQ(found->part, expected.part) << "a job that goes past midnight";
            else
                EXPECT_EQ(*found, expected)
                    << figureCode(expected.kind).toStdString() << " " << expected.of.toStdString();
        }
        // Whoever was due on a day was called later or is due at the end.
        const qint64 due = find(summary.tallies, FigureKind::CallsDue, {})->part;
        for (const DayReport& day : days)
            EXPECT_GE(due, day.find(FigureKind::CallsDue)->value.value_or(0));
        EXPECT_EQ(find(summary.tallies, FigureKind::Comebacks, {})->whole,
                  find(summary.tallies, FigureKind::OnTimeDelivery, {})->whole);
    }

    static std::optional<qint64> share(qint64 part, qint64 whole) {
        if (whole <= 0) return std::nullopt;
        return std::llround(1000.0L * static_cast<long double>(part) /
                            static_cast<long double>(whole));
    }

    void compareCars(const DayReport& report) {
        const QDate day = report.day;
        using Kind = FigureKind;
        expectValue(report, Kind::CarsIn,
                    number(QStringLiteral("SELECT COUNT(*) FROM (SELECT DISTINCT vehicle_id, "
                                          "taken_in_ms FROM repair_order WHERE business_date = "
                                          "'%1') d")
                               .arg(day.toString(Qt::ISODate))));
        expectValue(report, Kind::CarsOut,
                    number(QStringLiteral("SELECT COUNT(*) FROM verb_done WHERE verb IN "
                                          "('settlement.release', 'order.sell-express') AND ") +
                           between("at_ms", day)));
        const QString left = QStringLiteral("express = 0 AND ") + between("released_ms", day);
        const qint64 gone =
            number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE ") + left);
        const QString moved = QStringLiteral(
            "SELECT 1 FROM promise p, promise q WHERE p.order_id = repair_order.id AND q.order_id "
            "= p.order_id AND q.position = p.position + 1 AND q.at_ms > p.due_ms");
        expectValue(report, Kind::OnTimeDelivery,
                    share(number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE ready_ms "
                                                "<= promised_ms AND NOT EXISTS (%1) AND %2")
                                     .arg(moved, left)),
                          gone));
        expectValue(
            report, Kind::OnTimeFirstPromise,
            share(number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE ready_ms <= "
                                        "(SELECT due_ms FROM promise p WHERE p.order_id = "
                                        "repair_order.id AND p.position = 0) AND ") +
                         left),
                  gone));
        const QString lately = QStringLiteral("express = 0 AND released_ms BETWEEN %1 AND %2")
                                   .arg(beginMs(day) - 29 * DayMs)
                                   .arg(beginMs(day) + DayMs - 1);
        expectValue(
            report, Kind::Comebacks,
            share(number(QStringLiteral(
                             "SELECT COUNT(*) FROM repair_order WHERE %1 AND id IN (SELECT "
                             "j.order_id FROM job j, job k, repair_order n WHERE k.comeback_of = "
                             "j.id AND n.id = k.order_id AND n.taken_in_ms < %2)")
                             .arg(lately)
                             .arg(beginMs(day) + DayMs)),
                  number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE ") + lately)));
    }

    void compareRevenue(const DayReport& report) {
        const QDate day = report.day;
        using Kind = FigureKind;
        const qint64 labour = lines(day, u"'labour'"_qs);
        const qint64 parts = lines(day, u"'part', 'material'"_qs);
        const qint64 sublet = lines(day, u"'sublet'"_qs);
        const qint64 other = lines(day, u"'fee'"_qs);
        const qint64 discounts = sum(QStringLiteral("SELECT SUM(e.s * d.amount_fen) FROM %1, "
                                                    "discount d WHERE d.order_id = e.o")
                                         .arg(events(day)));
        const qint64 credits = ofOrders(day, u"r.diagnosis_credit_fen"_qs);
        const qint64 odd = ofOrders(day, u"r.odd_fen"_qs);
        const qint64 total = labour + parts + sublet + other - discounts - credits - odd;
        EXPECT_EQ(total, ofOrders(day, u"r.settled_total_fen"_qs));
        expectValue(report, Kind::LabourRevenue, labour);
        expectValue(report, Kind::PartsRevenue, parts);
        expectValue(report, Kind::SubletRevenue, sublet);
        expectValue(report, Kind::OtherRevenue, other);
        expectValue(report, Kind::Discounts, discounts);
        expectValue(report, Kind::DiagnosisCredits, credits);
        expectValue(report, Kind::OddFen, odd);
        expectValue(report, Kind::Revenue, total);
        const qint64 orders = ofOrders(day, u"1"_qs);
        expectValue(report, Kind::AverageOrder,
                    orders > 0 ? std::optional<qint64>(
                                     std::llround(static_cast<long double>(total) / orders))
                               : std::nullopt);
        for (const char* code :
             {"whole-vehicle", "assembly", "second-level", "first-level", "minor", "special"})
            expectValue(
                report, Kind::ClassRevenue,
                ofOrders(day, u"r.settled_total_fen"_qs,
                         QStringLiteral("r.repair_class = '%1'").arg(QString::fromLatin1(code))),
                QString::fromLatin1(code));
        expectValue(report, Kind::AdvisorRevenue, total, QStringLiteral("周店长"));
        // A box of pads costs ¥80.00 all the time; what was handed out stands on the line.
        const qint64 cost = sum(QStringLiteral("SELECT SUM(e.s * l.issued_th * 8) FROM %1, line l "
                                               "WHERE l.order_id = e.o")
                                    .arg(events(day)));
        expectValue(report, Kind::GrossMargin, total - cost);
        expectValue(report, Kind::GrossMarginShare, share(total - cost, total));
    }

    void compareMoney(const AtTheEnd& then, const DayReport& report) {
        const QDate day = report.day;
        using Kind = FigureKind;
        const QString paid =
            QStringLiteral(
                "SELECT SUM(amount_fen) FROM payment WHERE tender <> 'on-account' AND ") +
            between("at_ms", day);
        const QString paidOff =
            QStringLiteral("SELECT -SUM(amount_fen) FROM receivable WHERE kind = 'paid' AND ") +
            between("at_ms", day);
        expectValue(report, Kind::Takings, sum(paid) + sum(paidOff));
        expectValue(report, Kind::ReceivablesPaid, sum(paidOff));
        for (const char* tender : {"cash", "wechat", "alipay", "card", "transfer"}) {
            const QString of = QString::fromLatin1(tender);
            const QString only = QStringLiteral(" AND tender = '%1'").arg(of);
            expectValue(report, Kind::TenderTakings, sum(paid + only) + sum(paidOff + only), of);
        }
        // What moves between a reversed order and its fresh one names the mirror document.
        const QString real = QStringLiteral(" AND note NOT IN (SELECT number FROM reversal)");
        expectValue(report, Kind::Deposits, sum(paid + QStringLiteral(" AND deposit = 1") + real));
        expectValue(report, Kind::Refunds,
                    -sum(paid + QStringLiteral(" AND amount_fen < 0") + real));
        expectValue(report, Kind::DepositsKept,
                    sum(QStringLiteral("SELECT SUM(kept_fen) FROM cancellation WHERE ") +
                        between("at_ms", day)));
        const qint64 charged =
            sum(QStringLiteral("SELECT SUM(amount_fen) FROM payment WHERE tender = 'on-account' "
                               "AND ") +
                between("at_ms", day));
        const qint64 takenBack =
            sum(QStringLiteral("SELECT SUM(p.amount_fen) FROM payment p, reversal r WHERE "
                               "p.order_id = r.order_id AND p.tender = 'on-account' AND ") +
                between("r.at_ms", day));
        expectValue(report, Kind::PutOnAccount, charged - takenBack);
        expectValue(report, Kind::ReceivablesOutstanding, then.owed);
        expectValue(report, Kind::ShiftDifferences,
                    sum(QStringLiteral("SELECT SUM(counted_fen - expected_fen) FROM shift_count "
                                       "WHERE shift_id IN (SELECT id FROM cashier_shift WHERE "
                                       "business_date = '%1')")
                            .arg(day.toString(Qt::ISODate))));
    }

    void compareWork(const DayReport& report) {
        const QDate day = report.day;
        // A ledger that was copied into a fresh order names the same moments again.
        const auto checks = [&](const QString& which) {
            return number(QStringLiteral("SELECT COUNT(DISTINCT at_ms) FROM work_entry WHERE event "
                                         "IN (%1) AND ")
                              .arg(which) +
                          between("at_ms", day));
        };
        expectValue(report, FigureKind::QualityFailures,
                    share(checks(u"'failed'"_qs), checks(u"'failed', 'passed'"_qs)));
        for (const StaffId person : {m_other, staff(Role::Technician)}) {
            const QString name =
                person == m_other ? QStringLiteral("李师傅") : nameOf(Role::Technician);
            expectValue(report, FigureKind::HoursSold,
                        sum(QStringLiteral(
                                "SELECT SUM(e.s * l.quantity_th * t.permille / 1000) FROM %1, job "
                                "j, line l, job_technician t WHERE j.order_id = e.o AND j.approval "
                                "= 'approved' AND l.job_id = j.id AND l.kind = 'labour' AND l.unit "
                                "<> '' AND t.job_id = j.id AND t.staff_id = %2")
                                .arg(events(day))
                                .arg(person.value())),
                        name);
            expectValue(report, FigureKind::HoursClocked, clocked(person, day), name);
        }
    }

    // From each clocking on to the next clocking off of the same person, cut at the day's ends.
    qint64 clocked(StaffId person, QDate day) {
        const QString spans =
            QStringLiteral(
                "SELECT DISTINCT a.at_ms AS f, COALESCE((SELECT MIN(b.at_ms) FROM "
                "work_entry b WHERE b.person_id = a.person_id AND b.event = 'clock-off' "
                "AND b.at_ms > a.at_ms), 9000000000000) AS u FROM work_entry a WHERE "
                "a.event = 'clock-on' AND a.person_id = %1")
                .arg(person.value());
        const qint64 ms = sum(
            QStringLiteral("SELECT SUM(CASE WHEN u < %3 THEN u ELSE %3 END - CASE WHEN f > %2 THEN "
                           "f ELSE %2 END) FROM (%1) c WHERE u > %2 AND f < %3")
                .arg(spans)
                .arg(beginMs(day))
                .arg(beginMs(day) + DayMs));
        EXPECT_EQ(ms % 3'600, 0);
        return ms / 3'600;
    }

    void compareCalls(const AtTheEnd& then, const DayReport& report) {
        const QDate day = report.day;
        using Kind = FigureKind;
        const auto calls = [&](const QString& what, const QString& where) {
            return number(
                QStringLiteral("SELECT COUNT(%1) FROM call WHERE %2 AND ").arg(what, where) +
                between("at_ms", day));
        };
        const QString reached = QStringLiteral("outcome = 'reached'");
        expectValue(report, Kind::CallsDue, then.callsDue);
        expectValue(report, Kind::CallsMade, calls(u"*"_qs, u"1 = 1"_qs));
        expectValue(report, Kind::CallCoverage,
                    share(calls(u"DISTINCT follow_up_id"_qs, reached), then.callsDue));
        expectValue(report, Kind::CallSatisfaction,
                    share(calls(u"*"_qs, reached + u" AND score >= 3 AND problem = 0"_qs),
                          calls(u"*"_qs, reached)));
        expectValue(report, Kind::CallsOverdue, then.callsOverdue);
        expectValue(report, Kind::ComplaintsOpened,
                    number(QStringLiteral("SELECT COUNT(*) FROM complaint WHERE ") +
                           between("opened_ms", day)));
        expectValue(report, Kind::ComplaintsClosed,
                    number(QStringLiteral("SELECT COUNT(*) FROM complaint_step WHERE act = "
                                          "'satisfied' AND ") +
                           between("at_ms", day)));
        expectValue(report, Kind::ComplaintsOpen, then.complaintsOpen);
        expectValue(report, Kind::ComplaintsOverdue, then.complaintsOverdue);
    }

    // A day that is over is over: nothing that is done later changes its figures, but the count of
    // a shift that was still open.
    static void expectUnchanged(const DayReport& then, const DayReport& later) {
        ASSERT_EQ(then.figures.size(), later.figures.size());
        for (std::size_t at = 0; at < then.figures.size(); ++at) {
            const Figure& figure = then.figures[at];
            EXPECT_EQ(figure.kind, later.figures[at].kind);
            EXPECT_EQ(figure.of, later.figures[at].of);
            if (figure.kind == FigureKind::ShiftDifferences) continue;
            EXPECT_EQ(figure.value, later.figures[at].value)
                << figureCode(figure.kind).toStdString();
            EXPECT_EQ(figure.rows.size(), later.figures[at].rows.size())
                << figureCode(figure.kind).toStdString();
        }
    }

    std::map<FigureKind, int> m_notNothing;  // on how many days a figure had rows
};

BAYDESK_ON_BOTH_ENGINES(DayReportTest);

}  // namespace

TEST_P(DayReportTest, EveryFigureOfEveryDayIsWhatPlainSqlSays) {
    std::vector<DayReport> days;
    m_viewer = asManager().by;
    std::vector<AtTheEnd> ends;
    for (int day = 0; day < Days && !HasFailure(); ++day)
        ends.push_back(live(FirstDay.addDays(day)));
    clock().set({beginMs(FirstDay.addDays(Days)) + 6 * 3'600'000});
    for (const AtTheEnd& then : ends) {
        SCOPED_TRACE(then.day.toString(Qt::ISODate).toStdString());
        const DayReport report = reportOf(then.day);
        EXPECT_TRUE(then.report.running);
        EXPECT_FALSE(report.running);
        compareCars(report);
        compareRevenue(report);
        compareMoney(then, report);
        compareWork(report);
        compareCalls(then, report);
        expectUnchanged(then.report, report);
        days.push_back(report);
    }
    compareSummary(days);
    // It was no quiet month: each figure had something to say, but the credit of a diagnosis.
    for (int at = 0; at < FigureKindCount; ++at) {
        const auto kind = static_cast<FigureKind>(at);
        if (kind == FigureKind::DiagnosisCredits) continue;
        EXPECT_GT(m_notNothing[kind], 2) << figureCode(kind).toStdString();
    }
    EXPECT_GT(number(QStringLiteral("SELECT COUNT(*) FROM reversal WHERE anew_id IS NOT NULL")), 2);
    EXPECT_GT(number(QStringLiteral("SELECT COUNT(*) FROM reversal WHERE anew_id IS NULL")), 2);
    EXPECT_GT(number(QStringLiteral("SELECT COUNT(*) FROM repair_order WHERE business_date <> "
                                    "'2026-11-22' AND (taken_in_ms + 28800000) % 86400000 < "
                                    "14400000")),
              2)
        << "cars that came after midnight";
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(DayReportTest, IsForWhoMayReadReports) {
    const QDate day(2026, 11, 22);
    for (int at = 0; at < RoleCount; ++at) {
        const auto role = static_cast<Role>(at);
        const auto report = dayReport(shop(), staff(role), day);
        EXPECT_EQ(report.ok(), role == Role::Manager) << roleCode(role).toStdString();
        if (report.ok()) continue;
        EXPECT_EQ(kinds(report), std::vector<ErrorKind>{ErrorKind::NotAllowed});
    }
    EXPECT_EQ(kinds(dayReport(shop(), {}, day)), std::vector<ErrorKind>{ErrorKind::NotSignedIn});
    EXPECT_EQ(kinds(summaryPart(shop(), staff(Role::Cashier), {day, day})),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    shop().localOwner = QStringLiteral("root");
    const auto owners = done(dayReport(shop(), {}, day));
    EXPECT_TRUE(owners.find(FigureKind::GrossMargin));
}

TEST_P(DayReportTest, AnEmptyDayHasItsFigures) {
    const auto report = done(dayReport(shop(), asManager().by, QDate(2025, 2, 3)));
    EXPECT_EQ(report.find(FigureKind::CarsIn)->value, 0);
    EXPECT_EQ(report.find(FigureKind::AverageOrder)->value, std::nullopt);
    EXPECT_EQ(report.find(FigureKind::CallSatisfaction)->value, std::nullopt);
    EXPECT_FALSE(report.running);
}

}  // namespace baydesk::testing
