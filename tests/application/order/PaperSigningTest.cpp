// Signatures on the papers of an order (requirement R26), on both engines: kept with the words that
// were under them, asked for where the shop says so, void after a change.
#include "application/order/Signing.h"

#include "application/order/Orders.h"
#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

const QByteArray Png = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(400, 's');
const QByteArray Jpeg = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(2000, 'j');
const QString Shown = QStringLiteral("接车单\n皖A12345\t42,000 km\n");

class PaperSigningTest : public ShopFixture {
protected:
    Caller advisor() { return as(Role::ServiceAdvisor); }

    SignForm formOf(OrderId order, SignedPaper paper) {
        return {.order = order,
                .paper = paper,
                .way = SigningWay::Drawn,
                .person = QStringLiteral("陈晓雯"),
                .picture = Png,
                .shownText = Shown,
                .contents = contentsOf(paper, state(order))};
    }
    SigningState signing(OrderId order, SignedPaper paper) {
        return signingOf(paper, state(order));
    }
    void ask(SignedPaper paper) {
        const Shop before = done(shopOf(shop()));
        Shop after = before;
        after.signedPapers.set(paper, true);
        done(editShop(shop(), asManager(), before, after));
    }
    ReceptionForm signedCar() {
        ReceptionForm form = car();
        form.signature = IntakeSignature{.way = SigningWay::Drawn,
                                         .person = QStringLiteral("陈晓雯"),
                                         .picture = Png,
                                         .shownText = Shown};
        return form;
    }
    DecisionForm agreeTo(OrderId order, ConsentWay way) {
        const Job job = state(order).jobs.front();
        DecisionForm form;
        form.order = order;
        form.answers = {{.job = job.id, .revision = job.revision}};
        form.way = way;
        form.person = QStringLiteral("陈晓雯");
        return form;
    }
    qint64 attachments() { return number(QStringLiteral("SELECT COUNT(*) FROM attachment")); }
};

BAYDESK_ON_BOTH_ENGINES(PaperSigningTest);

}  // namespace

TEST_P(PaperSigningTest, TheIntakeSheetIsSignedAtTheDoor) {
    const OrderId order = takenIn(signedCar());
    const SigningState now = signing(order, SignedPaper::Intake);
    EXPECT_TRUE(now.isSigned());
    EXPECT_EQ(now.last.by, staff(Role::ServiceAdvisor));
    EXPECT_EQ(now.last.picture, AttachmentStore::idOf(Png));
    EXPECT_EQ(done(signedText(shop(), now.last.sealedText)), Shown) << "word for word";
    EXPECT_EQ(done(signaturesOf(shop(), state(order))).at(now.last.picture), Png);
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(PaperSigningTest, AChangeOfTheIntakeShowsItAsUnsigned) {
    const OrderId order = takenIn(signedCar());
    Intake intake = state(order).intake;
    intake.odometerKm = *intake.odometerKm + 7;
    done(editIntake(shop(), advisor(), {order, intake, 1}));
    const SigningState now = signing(order, SignedPaper::Intake);
    EXPECT_EQ(now.state, SignedState::Changed);
    EXPECT_EQ(now.changed, std::vector<PaperPart>{PaperPart::Readings});
    done(signPaper(shop(), advisor(), formOf(order, SignedPaper::Intake)));
    EXPECT_TRUE(signing(order, SignedPaper::Intake).isSigned());
}

TEST_P(PaperSigningTest, WhatChangedWhileTheCustomerReadIsNotSigned) {
    const OrderId order = takenIn();
    const SignForm form = formOf(order, SignedPaper::Intake);
    Intake intake = state(order).intake;
    intake.statement += QStringLiteral("，还有漏油");
    done(editIntake(shop(), advisor(), {order, intake, 1}));
    EXPECT_EQ(kinds(signPaper(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::StaleEdit});
    EXPECT_TRUE(state(order).signatures.empty());
}

TEST_P(PaperSigningTest, WhereTheShopSaysSoNoCarIsTakenInUnsigned) {
    ask(SignedPaper::Intake);
    EXPECT_EQ(refusal(takeIn(shop(), advisor(), car())),
              (std::vector<Violation>{{ErrorKind::SignatureMissing, QStringLiteral("signature")}}));
    ReceptionForm onPaper = signedCar();
    onPaper.signature->way = SigningWay::OnPaper;
    onPaper.signature->picture.clear();
    const OrderId order = takenIn(onPaper);
    EXPECT_EQ(signing(order, SignedPaper::Intake).last.way, SigningWay::OnPaper);
}

TEST_P(PaperSigningTest, TheScanOfASignedPaperComesLater) {
    const OrderId order = takenIn();
    SignForm form = formOf(order, SignedPaper::Intake);
    form.way = SigningWay::OnPaper;
    form.picture.clear();
    done(signPaper(shop(), advisor(), form));
    EXPECT_TRUE(signing(order, SignedPaper::Intake).last.picture.isEmpty());
    form.picture = Jpeg;
    done(signPaper(shop(), as(Role::Cashier), form));
    EXPECT_EQ(signing(order, SignedPaper::Intake).last.picture, AttachmentStore::idOf(Jpeg));
    EXPECT_EQ(state(order).signatures.size(), 2U);
    EXPECT_TRUE(done(signaturesOf(shop(), state(order))).empty()) << "a scan is no signature";
}

TEST_P(PaperSigningTest, ASignatureOnTheScreenIsAPicture) {
    const OrderId order = takenIn();
    SignForm form = formOf(order, SignedPaper::Intake);
    form.picture = "GIF89a";
    EXPECT_EQ(kinds(signPaper(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::NotAPicture});
    form.picture.clear();
    EXPECT_EQ(kinds(signPaper(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::SignatureMissing});
    EXPECT_EQ(kinds(signPaper(shop(), advisor(), formOf(order, SignedPaper::Contract))),
              std::vector<ErrorKind>{ErrorKind::NothingApproved});
}

TEST_P(PaperSigningTest, ARefusedVerbOnAServerKeepsNoSignature) {
    if (GetParam() != Engine::PostgreSql) GTEST_SKIP() << "in a file they are kept before the verb";
    const OrderId order = quoted(car());
    DecisionForm form = agreeTo(order, ConsentWay::Signature);
    form.signaturePng = Png;
    form.person.clear();
    EXPECT_EQ(kinds(decide(shop(), advisor(), form)),
              std::vector<ErrorKind>{ErrorKind::ConsentPersonMissing});
    EXPECT_EQ(attachments(), 0);
    form.person = QStringLiteral("陈晓雯");
    done(decide(shop(), advisor(), form));
    EXPECT_EQ(attachments(), 1);
}

TEST_P(PaperSigningTest, WhoeverAgreesInWritingHasSignedTheContract) {
    const OrderId order = quoted(car());
    DecisionForm form = agreeTo(order, ConsentWay::Signature);
    form.signaturePng = Png;
    done(decide(shop(), advisor(), form));
    const SigningState now = signing(order, SignedPaper::Contract);
    EXPECT_TRUE(now.isSigned());
    EXPECT_EQ(now.last.picture, state(order).consents.front().signature);
    EXPECT_FALSE(now.last.sealedText.isEmpty());

    JobForm dearer{.order = order,
                   .job = firstJob(order),
                   .baseRevision = state(order).jobs.front().revision,
                   .title = state(order).jobs.front().title,
                   .cause = {},
                   .correction = {},
                   .lines = state(order).jobs.front().lines};
    dearer.lines.front().unitPrice = Money::ofYuan(999);
    done(saveJob(shop(), advisor(), dearer));
    EXPECT_EQ(signing(order, SignedPaper::Contract).changed,
              (std::vector<PaperPart>{PaperPart::Jobs, PaperPart::Amounts}));
}

TEST_P(PaperSigningTest, AContractSignedOnPaperKeepsItsScan) {
    const OrderId order = quoted(car());
    DecisionForm form = agreeTo(order, ConsentWay::OnPaper);
    form.signaturePng = Jpeg;
    done(decide(shop(), advisor(), form));
    EXPECT_EQ(state(order).consents.front().way, ConsentWay::OnPaper);
    EXPECT_EQ(state(order).consents.front().signature, AttachmentStore::idOf(Jpeg));
    EXPECT_EQ(signing(order, SignedPaper::Contract).last.way, SigningWay::OnPaper);
    EXPECT_TRUE(done(verifyStore(shop())).empty());
}

TEST_P(PaperSigningTest, WhereTheShopSaysSoAWordIsNoContract) {
    ask(SignedPaper::Contract);
    const OrderId order = quoted(car());
    EXPECT_EQ(refusal(decide(shop(), advisor(), agreeTo(order, ConsentWay::InPerson))),
              (std::vector<Violation>{{ErrorKind::SignatureMissing, QStringLiteral("signature")}}));
    DecisionForm no = agreeTo(order, ConsentWay::InPerson);
    no.answers.front().approved = false;
    no.answers.front().reason = QStringLiteral("太贵");
    done(decide(shop(), advisor(), no));
}

TEST_P(PaperSigningTest, WhereTheShopSaysSoNoCarLeavesWithoutASignedList) {
    ask(SignedPaper::SettlementList);
    const OrderId order = settled(car());
    EXPECT_EQ(refusal(release(shop(), advisor(), order, handedBack())),
              (std::vector<Violation>{{ErrorKind::SignatureMissing, QStringLiteral("signature")}}));
    EXPECT_TRUE(view(order).signedPapers.contains(SignedPaper::SettlementList));
    done(signPaper(shop(), as(Role::Cashier), formOf(order, SignedPaper::SettlementList)));
    done(release(shop(), advisor(), order, handedBack()));
    EXPECT_EQ(state(order).document, DocumentState::Delivered);
}

TEST_P(PaperSigningTest, VerifyNamesASignatureThatIsGone) {
    takenIn(signedCar());
    script(QStringLiteral("DELETE FROM attachment WHERE media_type = 'image/png'"));
    const Findings found = done(verifyStore(shop()));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().code, QStringLiteral("order.signature-missing"));
}

TEST_P(PaperSigningTest, AWalkRoundIsAskedForByClassOfRepair) {
    const Shop before = done(shopOf(shop()));
    Shop after = before;
    after.walkRoundRequired = true;
    after.walkRoundClasses.set(RepairClass::Minor, false);
    done(editShop(shop(), asManager(), before, after));
    EXPECT_EQ(done(shopOf(shop())), after);
    ReceptionForm minor = car();
    minor.repairClass = RepairClass::Minor;
    takenIn(minor);
    ReceptionForm large = car(QStringLiteral("粤B54321"), QStringLiteral("18"));
    large.repairClass = RepairClass::Assembly;
    EXPECT_EQ(kinds(takeIn(shop(), advisor(), large)),
              std::vector<ErrorKind>{ErrorKind::WalkRoundMissing});
}

// R10: the answers of the questionnaire come back as they were given.
TEST_P(PaperSigningTest, SymptomsAreKeptWithTheIntake) {
    ReceptionForm form = car();
    form.intake.symptoms = {{.kind = SymptomKind::Noise,
                             .when = {SymptomMoment::Braking},
                             .where = {SymptomPlace::Front},
                             .heat = EngineHeat::Cold,
                             .often = HowOften::Always,
                             .note = QStringLiteral("换胎以后")}};
    const OrderId order = takenIn(form);
    EXPECT_EQ(state(order).intake.symptoms, form.intake.symptoms);
    Intake intake = state(order).intake;
    intake.symptoms.clear();
    done(editIntake(shop(), advisor(), {order, intake, 1}));
    EXPECT_TRUE(state(order).intake.symptoms.empty());
}

// R11: what was marked on the last visit is there when the plate is typed.
TEST_P(PaperSigningTest, APlateTellsTheMarksOfTheLastVisit) {
    ReceptionForm first = car();
    first.intake.walkRound = {
        .body = CarBody::Pickup,
        .damages = {{.view = CarView::Rear, .kind = DamageKind::Rust, .note = QStringLiteral("门")},
                    {.view = CarView::Left, .kind = DamageKind::Leak}}};
    EXPECT_TRUE(done(plateFacts(shop(), first.plate)).lastWalk.at.isNone());
    const OrderId order = takenIn(first);
    const PlateFacts facts = done(plateFacts(shop(), first.plate));
    EXPECT_EQ(facts.lastWalk.walk, first.intake.walkRound);
    EXPECT_EQ(facts.lastWalk.number, state(order).number);
    EXPECT_EQ(facts.lastWalk.at, state(order).takenInAt);
    EXPECT_TRUE(done(lastWalkRoundBefore(shop(), facts.vehicle->id, facts.lastWalk.at)).at.isNone())
        << "not its own";
}

}  // namespace baydesk::testing
