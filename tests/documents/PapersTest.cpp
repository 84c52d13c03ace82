#include "documents/Papers.h"

#include "documents/DocumentPainter.h"
#include "documents/Golden.h"
#include "documents/PaperSamples.h"
#include "documents/PdfText.h"

#include "domain/order/RepairOrder.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

struct PaperCase {
    PaperKind kind;
    const char* language;
};

QString nameOf(const PaperCase& paper) {
    return paperKindCode(paper.kind) + u'.' + QString::fromLatin1(paper.language);
}

OrderView sampleFor(PaperKind kind) {
    if (kind == PaperKind::ReversalList) {
        OrderView view = deliveredOrder().build();
        RepairOrder order(view.order);
        EXPECT_TRUE(order.reverse(QStringLiteral("X261122-0001"), QStringLiteral("付款方开错"), {},
                                  {.by = view.order.advisor, .at = OrderBuilder::takenIn()}));
        view.order = order.state();
        return view;
    }
    if (kind == PaperKind::ExitPass) return onTestDrive();
    if (kind == PaperKind::Certificate) return afterABigRepair();
    return kind == PaperKind::Quote ? quotedOrder().build() : deliveredOrder().build();
}

// So that a test's name says which paper it is about.
void PrintTo(const PaperCase& paper, std::ostream* out) { *out << nameOf(paper).toStdString(); }

std::string testName(const ::testing::TestParamInfo<PaperCase>& paper) {
    return nameOf(paper.param).replace(u'.', u'_').replace(u'-', u'_').toStdString();
}

// Everything that a block says, in pieces as they are set.
QStringList textsOf(const Block& block) {
    QStringList texts;
    if (const auto* grid = std::get_if<FieldGrid>(&block))
        for (const PaperField& field : grid->fields) texts << field.label << field.value;
    if (const auto* table = std::get_if<PaperTable>(&block)) {
        texts << table->heading;
        for (const PaperColumn& column : table->columns) texts << column.title;
        for (const PaperRow& row : table->rows) texts << row.cells;
    }
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        texts << paragraph->heading << paragraph->text;
    if (const auto* totals = std::get_if<Totals>(&block))
        for (const auto* side : {&totals->left, &totals->right})
            for (const TotalRow& row : *side) texts << row.label << row.value;
    if (const auto* amounts = std::get_if<Amounts>(&block))
        for (const AmountLine& line : amounts->lines)
            texts << line.label << line.capitals << line.amount;
    if (const auto* checks = std::get_if<Checks>(&block))
        for (const CheckItem& item : checks->items) texts << item.text;
    if (const auto* signatures = std::get_if<Signatures>(&block))
        for (const SignatureBox& box : signatures->boxes) texts << box.title << box.caption;
    if (const auto* headline = std::get_if<Headline>(&block))
        texts << headline->text << headline->caption;
    return texts;
}

class GoldenPaper : public ::testing::TestWithParam<PaperCase> {};

}  // namespace

TEST_P(GoldenPaper, readsBackAsKept) {
    const PaperCase paper = GetParam();
    const Result<DocumentModel> model = compose(paper.kind, sampleFor(paper.kind),
                                                paperContext(QString::fromLatin1(paper.language)));
    ASSERT_TRUE(model.ok());
    expectGolden(nameOf(paper), *model);
}

TEST_P(GoldenPaper, printsEveryTextOfTheModel) {
    const PaperCase paper = GetParam();
    const auto model = compose(paper.kind, sampleFor(paper.kind),
                               paperContext(QString::fromLatin1(paper.language)));
    const QString printed = squeezed(printedText(*model, TextLayout::InReadingOrder));
    for (const auto* blocks : {&model->blocks, &model->closing})
        for (const Block& block : *blocks)
            for (const QString& text : textsOf(block))
                EXPECT_TRUE(printed.contains(squeezed(text))) << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Papers, GoldenPaper,
    ::testing::Values(
        PaperCase{PaperKind::Quote, "zh_CN"}, PaperCase{PaperKind::Quote, "en"},
        PaperCase{PaperKind::Contract, "zh_CN"}, PaperCase{PaperKind::Contract, "en"},
        PaperCase{PaperKind::JobSheet, "zh_CN"}, PaperCase{PaperKind::JobSheet, "en"},
        PaperCase{PaperKind::SettlementList, "zh_CN"}, PaperCase{PaperKind::SettlementList, "en"},
        PaperCase{PaperKind::GatePass, "zh_CN"}, PaperCase{PaperKind::GatePass, "en"},
        PaperCase{PaperKind::ReversalList, "zh_CN"}, PaperCase{PaperKind::ReversalList, "en"},
        PaperCase{PaperKind::ExitPass, "zh_CN"}, PaperCase{PaperKind::ExitPass, "en"},
        PaperCase{PaperKind::Certificate, "zh_CN"}, PaperCase{PaperKind::Certificate, "en"},
        PaperCase{PaperKind::IntakeSheet, "zh_CN"}, PaperCase{PaperKind::IntakeSheet, "en"}),
    testName);

TEST(SettlementList, printsWhoAllowedADiscountWhyAndByWhichStandard) {
    OrderView view = deliveredOrder().build();
    const Money lines = view.order.bill().lines();
    view.staffNames[StaffId(71)] = QStringLiteral("周店长");
    view.order.discount = Discount{.amount = Money::ofFen(12'345),
                                   .base = lines,
                                   .standard = QStringLiteral("会员九五折"),
                                   .reason = QStringLiteral("老客户补偿"),
                                   .authoriser = StaffId(71),
                                   .at = OrderBuilder::takenIn(),
                                   .by = view.order.advisor};
    const QString text = printedText(
        *compose(PaperKind::SettlementList, view, paperContext(QStringLiteral("zh_CN"))));
    for (const QString& part :
         {QStringLiteral("会员九五折"), QStringLiteral("老客户补偿"), QStringLiteral("周店长"),
          QStringLiteral("−¥123.45"), view.order.bill().total().toText()})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST(ReversalList, copiesTheNegatedAmounts) {
    OrderView view = deliveredOrder().build();
    EXPECT_TRUE(canCompose(PaperKind::ReversalList, view).error().has(ErrorKind::NotFound));
    view.order.reversal =
        Reversal{.number = QStringLiteral("X261122-0001"),
                 .reason = QStringLiteral("付款方开错"),
                 .lines = {{LineId(1), u"前刹车"_qs, u"工时"_qs, Money::ofYuan(-280)}},
                 .total = Money::ofFen(-27'950),
                 .at = OrderBuilder::takenIn()};
    for (const char* language : {"zh_CN", "en"}) {
        const QString text = printedText(
            *compose(PaperKind::ReversalList, view, paperContext(QString::fromLatin1(language))));
        for (const char* part : {"X261122-0001", "−¥280.00", "−¥279.50", "付款方开错"})
            EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    }
}

TEST(JobSheet, bearsNoPriceAndNoPhone) {
    for (const char* language : {"zh_CN", "en"}) {
        PaperContext context = paperContext(QString::fromLatin1(language));
        context.shop.phone.clear();
        context.shop.complaintPhone.clear();
        const OrderView view = deliveredOrder().build();
        const auto model = compose(PaperKind::JobSheet, view, context);
        const QString text = printedText(*model);
        EXPECT_FALSE(text.contains(u'¥'));
        EXPECT_FALSE(text.contains(QStringLiteral("人民币")));
        static const QRegularExpression amount(QStringLiteral("\\d\\.\\d\\d\\b"));
        EXPECT_FALSE(text.contains(amount));
        EXPECT_FALSE(text.contains(view.sender.phone().grouped()));
        EXPECT_TRUE(text.contains(QStringLiteral("粤B12345")));
    }
}

TEST(JobSheet, showsApprovedJobsOnly) {
    const QString text = printedText(*compose(PaperKind::JobSheet, deliveredOrder().build(),
                                              paperContext(QStringLiteral("zh_CN"))));
    EXPECT_TRUE(text.contains(QStringLiteral("前刹车片")));
    EXPECT_FALSE(text.contains(QStringLiteral("蓄电池")));
}

TEST(SettlementList, beforeSettlementItIsMarkedUnpaid) {
    OrderBuilder order = quotedOrder();
    const PaperContext context = paperContext(QStringLiteral("zh_CN"));
    const auto unpaid = compose(PaperKind::SettlementList, order.build(), context);
    const QString text = printedText(*unpaid);
    EXPECT_TRUE(text.contains(QStringLiteral("预结算单")));
    EXPECT_TRUE(text.contains(QStringLiteral("未付款")));
    EXPECT_FALSE(text.contains(QStringLiteral("维修结算清单")));
    EXPECT_TRUE(unpaid->copies.isEmpty());

    order.paid(Tender::Card, order.build().order.bill().due());
    const QString paid = printedText(*compose(PaperKind::SettlementList, order.build(), context));
    EXPECT_FALSE(paid.contains(QStringLiteral("未付款")));
    EXPECT_TRUE(paid.contains(QStringLiteral("未结算")));
}

TEST(SettlementList, namesEveryLineWithItsAmount) {
    const OrderView view = deliveredOrder().build();
    DocumentModel model =
        *compose(PaperKind::SettlementList, view, paperContext(QStringLiteral("zh_CN")));
    model.copies.clear();
    const QString text = printedText(model);
    for (const Job& job : view.order.jobs) {
        for (const Line& line : job.lines) {
            const QRegularExpression row(
                QRegularExpression::escape(line.name) + QStringLiteral("[^\n]* ") +
                QRegularExpression::escape(line.amount().toText()) + QStringLiteral("\n"));
            EXPECT_EQ(text.contains(row), job.isApproved()) << line.name.toStdString();
        }
    }
    EXPECT_TRUE(text.contains(QStringLiteral("人民币玖佰柒拾元伍角")));
}

// mission.md, The three states: for a phone call the number, the words read back and the recording.
TEST(Contract, showsWhatProvesAConsentFromAfar) {
    OrderView view = deliveredOrder().build();
    ConsentRecord& call = view.order.consents.front();
    call.way = ConsentWay::Phone;
    call.evidence = {.number = QStringLiteral("13900667731"),
                     .calledAt = OrderBuilder::takenIn().plusMinutes(30),
                     .words = QStringLiteral("刹车片五百九十元"),
                     .recording = QStringLiteral("REC-42"),
                     .source = {}};
    ConsentRecord& message = view.order.consents.at(1);
    message.way = ConsentWay::Message;
    message.evidence.words = QStringLiteral("可以，换吧");
    message.evidence.source = QStringLiteral("微信");
    const QString text = squeezed(
        printedText(*compose(PaperKind::Contract, view, paperContext(QStringLiteral("zh_CN")))));
    for (const char* piece :
         {"13900667731", "2026-11-2209:35", "刹车片五百九十元", "REC-42", "可以，换吧", "微信"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(piece)))) << piece;
}

TEST(Contract, showsTheWalkRoundEstimatesAndTheAgreedPercentage) {
    OrderView view = deliveredOrder().build();
    view.order.intake.walkRound.damages = {{.view = CarView::Left,
                                            .x = 1,
                                            .y = 2,
                                            .kind = DamageKind::Dent,
                                            .note = QStringLiteral("前门"),
                                            .photo = QString(64, u'0')}};
    view.order.overrunPermille = 75;
    view.order.jobs.front().lines.front().estimated = true;
    const QString text = squeezed(
        printedText(*compose(PaperKind::Contract, view, paperContext(QStringLiteral("zh_CN")))));
    for (const char* piece : {"左侧", "凹陷", "前门,有照片", "7.5", "拆装前刹车片（估价）"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(piece)))) << piece;
}

TEST(SettlementList, creditsTheDiagnosisOnALineOfItsOwn) {
    OrderBuilder order;
    order.job(QStringLiteral("拆检"))
        .labour(QStringLiteral("拆检工时"), Quantity::of(1), Money::ofYuan(80));
    order.job(QStringLiteral("换轴承"))
        .supplement()
        .labour(QStringLiteral("换轴承工时"), Quantity::of(1), Money::ofYuan(500));
    OrderView view = order.build();
    view.order.jobs.front().kind = JobKind::Diagnosis;
    const QString text = printedText(
        *compose(PaperKind::SettlementList, view, paperContext(QStringLiteral("zh_CN"))));
    EXPECT_TRUE(text.contains(QStringLiteral("诊断费抵扣")));
    EXPECT_TRUE(text.contains(QStringLiteral("−¥80.00")));
    EXPECT_TRUE(text.contains(QStringLiteral("人民币伍佰元整")));
}

TEST(Papers, aReprintSaysSo) {
    PaperContext context = paperContext(QStringLiteral("zh_CN"));
    context.reprint = Reprint{2, QStringLiteral("王芳"), OrderBuilder::takenIn().plusHours(9)};
    const QString text =
        printedText(*compose(PaperKind::GatePass, deliveredOrder().build(), context));
    EXPECT_TRUE(text.contains(QStringLiteral("补打 2 · 王芳 · 2026-11-22 18:05")));
}

TEST(Papers, aPaperThatDoesNotExistYetIsRefused) {
    const PaperContext context = paperContext(QStringLiteral("en"));
    const OrderView nothing = OrderBuilder().build();
    EXPECT_TRUE(compose(PaperKind::Quote, nothing, context).ok());
    for (const PaperKind kind :
         {PaperKind::Contract, PaperKind::JobSheet, PaperKind::SettlementList}) {
        const auto paper = compose(kind, nothing, context);
        ASSERT_FALSE(paper.ok());
        EXPECT_TRUE(paper.error().has(ErrorKind::NothingApproved));
    }
    EXPECT_TRUE(compose(PaperKind::GatePass, quotedOrder().build(), context)
                    .error()
                    .has(ErrorKind::NotFound));
}

TEST(Papers, namesForTheCommandLineReadBack) {
    for (int at = 0; at < PaperKindCount; ++at) {
        const auto kind = static_cast<PaperKind>(at);
        EXPECT_EQ(paperKindOf(paperKindCode(kind)), kind);
    }
    EXPECT_FALSE(paperKindOf(QStringLiteral("invoice")).has_value());
}

// Nothing of the desk's language slips into the other one's paper.
TEST(Papers, englishPapersHaveNoChineseOfTheirOwn) {
    PaperContext context = paperContext(QStringLiteral("en"));
    context.shop = Shop();
    context.shop.name = QStringLiteral("Test garage");
    OrderBuilder order;
    order.plate(QStringLiteral("AB12345")).statement(QStringLiteral("It squeaks."));
    order.job(QStringLiteral("Brakes"))
        .labour(QStringLiteral("Fit pads"), Quantity::of(1), Money::ofYuan(100))
        .finished()
        .settled()
        .released();
    OrderView view = order.build();
    view.owner.name = view.sender.name = view.payer.name = QStringLiteral("Chen");
    view.order.release->receiver = view.sender.name;
    view.order.reversal = Reversal{.number = QStringLiteral("X261122-0001")};
    view.order.release->certificate = QStringLiteral("C261122-0001");
    view.order.exits = {{.number = QStringLiteral("T261122-0001"),
                         .driver = QStringLiteral("Wang"),
                         .leftAt = OrderBuilder::takenIn()}};
    view.vehicle.brand = view.vehicle.model = view.vehicle.colour = QStringLiteral("X");
    for (auto& [id, name] : view.staffNames) name = QStringLiteral("Lin");
    static const QRegularExpression han(QStringLiteral("\\p{Han}+"));
    for (int at = 0; at < PaperKindCount; ++at) {
        QString text = printedText(*compose(static_cast<PaperKind>(at), view, context));
        text.remove(
            QRegularExpression(QStringLiteral("人民币[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+")));
        EXPECT_FALSE(text.contains(han)) << han.match(text).captured().toStdString();
    }
}

// The customer chooses between grades (regulation.md 3.5), and nobody is said to have left nothing
// in the car who was not asked.
TEST(QuotePaper, saysWhatIsNotKnown) {
    OrderView view = quotedOrder().build();
    view.order.intake.belongings.clear();
    for (Job& job : view.order.jobs)
        for (Line& line : job.lines) line.grade = PartGrade::NotStated;
    const auto says = [&view](const QString& words) {
        const auto model = compose(PaperKind::Quote, view, paperContext(QStringLiteral("en")));
        return model.ok() && printedText(*model).contains(words);
    };
    EXPECT_TRUE(says(QStringLiteral("Not stated")));
    EXPECT_TRUE(says(QStringLiteral("Not recorded")));
    view.order.intake.noBelongings = true;
    EXPECT_FALSE(says(QStringLiteral("Not recorded")));
}

}  // namespace baydesk::testing
