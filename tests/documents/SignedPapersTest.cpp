// What stands on signed papers (requirement R26), and the photos of the walk-round (R11).
#include "documents/PaperText.h"

#include "PaperSamples.h"
#include "PdfText.h"
#include "documents/DocumentPainter.h"
#include "documents/Papers.h"

#include <gtest/gtest.h>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <algorithm>

namespace baydesk::testing {

namespace {

QByteArray picture(const char* format, QSize size = {400, 300}) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

PaperSignature signature(SigningWay way, const OrderState& order, SignedPaper paper) {
    return {.paper = paper,
            .way = way,
            .person = QStringLiteral("陈晓雯"),
            .picture = QString(64, u'5'),
            .sealedText = {},
            .contents = contentsOf(paper, order),
            .at = OrderBuilder::takenIn().plusHours(1),
            .by = {}};
}

PaperContext signedContext() {
    PaperContext context = paperContext(QStringLiteral("zh_CN"));
    context.signatures[QString(64, u'5')] = picture("PNG", {120, 60});
    return context;
}

SignatureBox firstBox(const DocumentModel& model) {
    for (const Block& each : model.closing)
        if (const auto* signatures = std::get_if<Signatures>(&each))
            return signatures->boxes.front();
    return {};
}

// How many pictures a PDF of it carries.
qsizetype picturesIn(const DocumentModel& model) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("paper.pdf"));
    EXPECT_TRUE(writePdf(model, file).ok());
    QFile pdf(file);
    EXPECT_TRUE(pdf.open(QFile::ReadOnly));
    return pdf.readAll().count("/Subtype /Image");
}

}  // namespace

class SignedPaperTest : public ::testing::TestWithParam<std::pair<PaperKind, SignedPaper>> {};

INSTANTIATE_TEST_SUITE_P(Papers, SignedPaperTest,
                         ::testing::Values(std::pair{PaperKind::IntakeSheet, SignedPaper::Intake},
                                           std::pair{PaperKind::Contract, SignedPaper::Contract},
                                           std::pair{PaperKind::SettlementList,
                                                     SignedPaper::SettlementList}));

TEST_P(SignedPaperTest, carriesTheSignatureUntilSomethingIsChanged) {
    const auto [kind, paper] = GetParam();
    OrderView view = deliveredOrder().build();
    view.order.consents.clear();
    const PaperContext context = signedContext();
    const auto box = [&] { return firstBox(*compose(kind, view, context)); };
    EXPECT_TRUE(box().picture.isEmpty());
    view.order.signatures = {signature(SigningWay::Drawn, view.order, paper)};
    EXPECT_FALSE(box().picture.isEmpty());
    EXPECT_TRUE(box().caption.contains(QStringLiteral("陈晓雯")));
    view.order.payer = CustomerId(987);
    EXPECT_TRUE(box().picture.isEmpty()) << "it was under another text";
    EXPECT_TRUE(box().caption.contains(QStringLiteral("其后有改动")));
    view.order.signatures = {signature(SigningWay::OnPaper, view.order, paper)};
    EXPECT_TRUE(box().picture.isEmpty()) << "a scan does not fit into the box";
    EXPECT_TRUE(box().caption.contains(QStringLiteral("已在纸上签名")));
}

TEST(PaperText, holdsAllThatIsPrintedAndNothingOfTheSigning) {
    OrderView view = deliveredOrder().build();
    const PaperContext context = signedContext();
    const DocumentModel model = *compose(PaperKind::SettlementList, view, context);
    const QString text = plainText(model);
    const QString printed = squeezed(printedText(model));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        for (const QString& part : line.split(u'\t', Qt::SkipEmptyParts))
            EXPECT_TRUE(printed.contains(squeezed(part))) << part.toStdString();
    EXPECT_TRUE(text.contains(view.order.settlement->total.toText()));
    view.order.signatures = {signature(SigningWay::Drawn, view.order, SignedPaper::SettlementList)};
    EXPECT_EQ(plainText(*compose(PaperKind::SettlementList, view, context)), text)
        << "signing it changes nothing of what is signed";
    PaperContext again = context;
    again.reprint = Reprint{2, QStringLiteral("王芳"), OrderBuilder::takenIn()};
    EXPECT_EQ(plainText(*compose(PaperKind::SettlementList, view, again)), text);
}

TEST(IntakeSheet, carriesThePhotosOfTheWalkRound) {
    OrderView view = OrderBuilder().build();
    for (int mark = 0; mark < 4; ++mark)
        view.order.intake.walkRound.damages.push_back({.view = CarView::Left,
                                                       .kind = DamageKind::Rust,
                                                       .note = QStringLiteral("照片%1").arg(mark),
                                                       .photo = QString(64, QChar(u'0' + mark))});
    PaperContext context = paperContext(QStringLiteral("zh_CN"));
    const DocumentModel without = *compose(PaperKind::IntakeSheet, view, context);
    for (int mark = 0; mark < 3; ++mark)  // the last one is gone
        context.photos[QString(64, QChar(u'0' + mark))] = picture("JPEG", {1600, 1200});
    const DocumentModel with = *compose(PaperKind::IntakeSheet, view, context);
    EXPECT_GE(picturesIn(with) - picturesIn(without), 3);
    const QString text = squeezed(printedText(with));
    for (const char* piece : {"环车检查照片", "照片0", "锈蚀", "照片3"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(piece)))) << piece;
}

// R11: each mark stands on the outline of its side, by the number that it has in words.
TEST(IntakeSheet, marksTheOutlineOfEachSideThatHasAMark) {
    OrderView view = deliveredOrder().build();
    view.order.intake.walkRound.nothingFound = false;
    view.order.intake.walkRound.damages = {
        {.view = CarView::Right, .x = 100, .y = 500, .kind = DamageKind::Dent},
        {.view = CarView::Roof, .x = 900, .y = 20, .kind = DamageKind::Rust},
        {.view = CarView::Right, .x = 300, .y = 700, .kind = DamageKind::Scratch}};
    const DocumentModel model =
        *compose(PaperKind::IntakeSheet, view, paperContext(QStringLiteral("zh_CN")));
    const auto found = std::find_if(model.blocks.begin(), model.blocks.end(), [](const auto& each) {
        return std::holds_alternative<Drawings>(each);
    });
    ASSERT_NE(found, model.blocks.end());
    const auto& drawings = std::get<Drawings>(*found).drawings;
    ASSERT_EQ(drawings.size(), 2U);
    EXPECT_TRUE(drawings.front().mirrored);
    EXPECT_EQ(drawings.front().marks, (std::vector<DrawingMark>{{QStringLiteral("1"), 100, 500},
                                                                {QStringLiteral("3"), 300, 700}}));
    EXPECT_EQ(drawings.back().marks.front().text, QStringLiteral("2"));
    const QString printed = squeezed(printedText(model));
    for (const char* piece : {"1右侧：凹陷", "2车顶：锈蚀", "3右侧：划痕"})
        EXPECT_TRUE(printed.contains(squeezed(QString::fromUtf8(piece))))
            << piece << ' ' << printed.toStdString();
    view.order.intake.walkRound.damages.clear();
    view.order.intake.walkRound.nothingFound = true;
    for (const Block& each :
         compose(PaperKind::IntakeSheet, view, paperContext(QStringLiteral("zh_CN")))->blocks)
        EXPECT_FALSE(std::holds_alternative<Drawings>(each));
}

// R15: the technician finds the car, and knows who is waiting for it.
TEST(JobSheet, tellsWhereTheCarStandsAndWhoWaits) {
    OrderView view = deliveredOrder().build();
    view.order.intake.parkingSlot = QStringLiteral("B3");
    view.order.intake.stay = {.waits = true};
    const QString text = squeezed(
        printedText(*compose(PaperKind::JobSheet, view, paperContext(QStringLiteral("zh_CN")))));
    for (const char* piece : {"车位", "B3", "客户在店等候"})
        EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(piece)))) << piece;
}

// R10: the technician reads what was asked.
TEST(JobSheet, tellsTheSymptoms) {
    OrderView view = deliveredOrder().build();
    view.order.intake.symptoms = {{.kind = SymptomKind::Noise,
                                   .when = {SymptomMoment::Braking},
                                   .where = {SymptomPlace::Front},
                                   .heat = EngineHeat::Cold,
                                   .often = HowOften::Always,
                                   .note = QStringLiteral("换胎以后")}};
    for (const PaperKind kind : {PaperKind::JobSheet, PaperKind::IntakeSheet}) {
        const QString text =
            squeezed(printedText(*compose(kind, view, paperContext(QStringLiteral("zh_CN")))));
        for (const char* piece : {"症状", "异响", "制动时", "冷车", "每次都有", "换胎以后"})
            EXPECT_TRUE(text.contains(squeezed(QString::fromUtf8(piece)))) << piece;
    }
}

}  // namespace baydesk::testing
