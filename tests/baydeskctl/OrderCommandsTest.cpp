#include "application/order/Orders.h"
#include "application/order/Quoting.h"
#include "application/order/Reception.h"
#include "application/settlement/MoneyBack.h"
#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "baydeskctl/Ctl.h"
#include "support/StoreFixture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace baydesk::testing {

namespace {

// A store with one order: a car taken in, one job of labour and a part offered and approved.
class OrderCommands : public CtlTest {
protected:
    void SetUp() override {
        makeStore();
        ensureApplication();
        auto opened = openWorkplace(*DatabaseAddress::parse(database()), m_clock);
        ASSERT_TRUE(opened.ok());
        const std::unique_ptr<Workplace> workplace = std::move(opened).value();
        const auto everybody = staffList(*workplace);
        ASSERT_TRUE(everybody.ok());
        const StaffId manager = everybody->front().id;

        ReceptionForm form;
        form.plate = Plate::guess(QStringLiteral("皖A9K317"));
        form.senderName = QStringLiteral("徐文静");
        form.phone = Phone::of(QStringLiteral("13955120417"));
        form.intake.statement = QStringLiteral("刹车有异响");
        form.intake.odometerKm = 48'210;
        form.promisedAt = m_clock.now().plusHours(6);
        const Result<Outcome> taken = takeIn(*workplace, {.by = manager}, form);
        ASSERT_TRUE(taken.ok()) << describe(taken.error()).toStdString();
        m_number = taken->number;
        quote(*workplace, manager, OrderId(taken->id));
    }

    const QString& number() const { return m_number; }

    CtlRun show(const QStringList& more = {}) const {
        return inStore(QStringList{QStringLiteral("order"), QStringLiteral("show"), m_number} +
                       more);
    }
    CtlRun print(const QString& paper, const QStringList& more) const {
        return inStore(QStringList{QStringLiteral("print"), paper, m_number} + more);
    }

private:
    static void quote(Workplace& workplace, StaffId manager, OrderId order) {
        Line labour;
        labour.name = QStringLiteral("更换前刹车片工时");
        labour.unitPrice = Money::ofYuan(120);
        Line pads;
        pads.kind = LineKind::Part;
        pads.name = QStringLiteral("前刹车片");
        pads.unit = QStringLiteral("套");
        pads.unitPrice = Money::ofFen(38'050);
        pads.grade = PartGrade::Original;
        JobForm form;
        form.order = order;
        form.title = QStringLiteral("更换前刹车片");
        form.lines = {labour, pads};
        const Result<Outcome> saved = saveJob(workplace, {.by = manager}, form);
        ASSERT_TRUE(saved.ok()) << describe(saved.error()).toStdString();
    }

    const SystemClock m_clock;
    QString m_number;
};

TEST_F(OrderCommands, showsAnOrderAsJson) {
    const CtlRun run = show({QStringLiteral("--json")});
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_TRUE(run.err.isEmpty());
    const QJsonObject order = run.json();
    EXPECT_EQ(order.value(u"number").toString(), number());
    EXPECT_EQ(order.value(u"document").toString(), QStringLiteral("draft"));
    EXPECT_EQ(order.value(u"bill").toObject().value(u"quoted_fen").toInt(), 50'050);
    EXPECT_EQ(order.value(u"bill").toObject().value(u"total_fen").toInt(), 0);
    EXPECT_EQ(order.value(u"sender").toObject().value(u"phone").toString(),
              QStringLiteral("139****0417"));
    EXPECT_TRUE(order.value(u"release").isNull());
    const QString takenIn = order.value(u"taken_in_at").toString();
    EXPECT_TRUE(takenIn.endsWith(QStringLiteral("+08:00"))) << takenIn.toStdString();
    EXPECT_TRUE(QDateTime::fromString(takenIn, Qt::ISODate).isValid());
    const QJsonObject job = order.value(u"jobs").toArray().first().toObject();
    EXPECT_EQ(job.value(u"title").toString(), QStringLiteral("更换前刹车片"));
    EXPECT_TRUE(job.value(u"comeback").isBool());
    EXPECT_TRUE(order.value(u"guarantees").isArray());
    const QJsonObject part = job.value(u"lines").toArray().last().toObject();
    EXPECT_EQ(part.value(u"unit_price_fen").toInt(), 38'050);
    EXPECT_EQ(part.value(u"quantity_thousandths").toInt(), 1000);
    EXPECT_EQ(part.value(u"grade").toString(), QStringLiteral("original"));
}

TEST_F(OrderCommands, tellsOfDiscountAndCancellation) {
    EXPECT_TRUE(show({QStringLiteral("--json")}).json().value(u"cancellation").isNull());
    {
        SystemClock clock;
        auto opened = openWorkplace(*DatabaseAddress::parse(database()), clock);
        ASSERT_TRUE(opened.ok());
        const std::unique_ptr<Workplace> workplace = std::move(opened).value();
        const StaffId manager = staffList(*workplace)->front().id;
        const OrderState order = orderViewByNumber(*workplace, number())->order;
        ASSERT_TRUE(offer(*workplace, {.by = manager}, order.id).ok());
        DecisionForm yes;
        yes.order = order.id;
        yes.answers = {{.job = order.jobs.front().id, .revision = order.jobs.front().revision}};
        yes.person = QStringLiteral("徐文静");
        ASSERT_TRUE(decide(*workplace, {.by = manager}, yes).ok());
        ASSERT_TRUE(giveDiscount(*workplace, {.by = manager},
                                 {.order = order.id,
                                  .amount = Money::ofYuan(50),
                                  .standard = QStringLiteral("会员价"),
                                  .reason = QStringLiteral("老客户")})
                        .ok());
        CancelForm cancel;
        cancel.order = order.id;
        cancel.wish.reason = QStringLiteral("客户不修了");
        cancel.wish.handedBack = true;
        ASSERT_TRUE(cancelOrder(*workplace, {.by = manager}, cancel).ok());
    }
    const QJsonObject order = show({QStringLiteral("--json")}).json();
    EXPECT_EQ(order.value(u"document").toString(), QStringLiteral("cancelled"));
    const QJsonObject discount = order.value(u"discount").toObject();
    EXPECT_EQ(discount.value(u"amount_fen").toInt(), 5'000);
    EXPECT_EQ(discount.value(u"reason").toString(), QStringLiteral("老客户"));
    EXPECT_EQ(discount.value(u"by").toString(), QStringLiteral("韩店长"));
    const QJsonObject cancellation = order.value(u"cancellation").toObject();
    EXPECT_EQ(cancellation.value(u"reason").toString(), QStringLiteral("客户不修了"));
    EXPECT_EQ(cancellation.value(u"kept_fen").toInt(), 0);
    EXPECT_TRUE(order.value(u"reversal").isNull());
}

TEST_F(OrderCommands, showsAnOrderToAPerson) {
    const CtlRun run = show();
    EXPECT_EQ(run.exit, 0);
    EXPECT_TRUE(run.out.contains(QStringLiteral("Plate\t皖A·9K317")));
    EXPECT_TRUE(run.out.contains(QStringLiteral("Statement\t刹车有异响")));
    EXPECT_TRUE(run.out.contains(QStringLiteral("前刹车片\t1\t380.50\t380.50")));
}

TEST_F(OrderCommands, saysThatThereIsNoSuchOrder) {
    const CtlRun run =
        inStore({QStringLiteral("order"), QStringLiteral("show"), QStringLiteral("W000101-0001")});
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("W000101-0001")));
}

TEST_F(OrderCommands, findsByAnything) {
    for (const QString& text : {QStringLiteral("9K317"), QStringLiteral("0417"),
                                QStringLiteral("xwj"), QStringLiteral("xuwenjing"), number()}) {
        const CtlRun run = inStore({QStringLiteral("--json"), QStringLiteral("find"), text});
        EXPECT_EQ(run.exit, 0) << run.err.toStdString();
        const QJsonArray found = run.json().value(u"found").toArray();
        ASSERT_FALSE(found.isEmpty()) << text.toStdString();
        EXPECT_EQ(found.first().toObject().value(u"plate").toString(), QStringLiteral("皖A9K317"));
    }
    const CtlRun nothing = inStore({QStringLiteral("find"), QStringLiteral("沪B00000")});
    EXPECT_EQ(nothing.exit, 0);
    EXPECT_TRUE(nothing.out.isEmpty());
}

TEST_F(OrderCommands, printsAQuoteIntoAPdf) {
    const CtlRun run =
        print(QStringLiteral("quote"),
              {QStringLiteral("--pdf"), QStringLiteral("quote.pdf"), QStringLiteral("--json")});
    EXPECT_EQ(run.exit, 0) << run.err.toStdString();
    EXPECT_EQ(run.json().value(u"pages").toInt(), 1);
    QFile pdf(path(QStringLiteral("quote.pdf")));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");

    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-layout"), pdf.fileName(), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(number())) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("报价单")));
    EXPECT_TRUE(text.contains(QStringLiteral("和顺汽修")));
    EXPECT_TRUE(text.contains(QStringLiteral("380.50")));
}

TEST_F(OrderCommands, saysWhyThereIsNoPaper) {
    const QStringList pdf = {QStringLiteral("--pdf"), QStringLiteral("paper.pdf")};
    EXPECT_EQ(print(QStringLiteral("settlement"), pdf).exit, 1);
    EXPECT_EQ(print(QStringLiteral("gate-pass"), pdf).exit, 1);
    EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral("paper.pdf"))));
    const CtlRun nowhere =
        print(QStringLiteral("quote"), {QStringLiteral("--pdf"), QStringLiteral("no/such/q.pdf")});
    EXPECT_EQ(nowhere.exit, 1);
    EXPECT_TRUE(nowhere.err.contains(QStringLiteral("no/such/q.pdf")));
    const CtlRun printer = print(QStringLiteral("quote"),
                                 {QStringLiteral("--printer"), QStringLiteral("no-such-printer")});
    EXPECT_EQ(printer.exit, 1);
    EXPECT_TRUE(printer.err.contains(QStringLiteral("no-such-printer")));
}

}  // namespace

}  // namespace baydesk::testing
