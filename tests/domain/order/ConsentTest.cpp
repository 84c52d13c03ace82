#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

ConsentProof byPhone() {
    ConsentProof proof = inPerson();
    proof.way = ConsentWay::Phone;
    proof.evidence = {.number = QStringLiteral("13900667731"),
                      .calledAt = nineOClock(18),
                      .words = QStringLiteral("更换前刹车片 600 元，共 600 元"),
                      .recording = QStringLiteral("REC-0042"),
                      .source = {}};
    return proof;
}

ConsentProof byMessage() {
    ConsentProof proof = inPerson();
    proof.way = ConsentWay::Message;
    proof.evidence.words = QStringLiteral("可以，换吧");
    proof.evidence.source = QStringLiteral("微信 陈晓雯");
    return proof;
}

Done approve(RepairOrder& order, const ConsentProof& proof,
             const std::optional<PromiseMove>& move = {}) {
    return order.decide({yes(order, BrakeJob)}, proof, stamp(Advisor, 20), move);
}

// Refused for this reason, at this field, if `spoil` takes one thing away.
template <typename Spoil>
void expectNeeded(ConsentProof proof, Spoil spoil, ErrorKind kind, const char* field) {
    spoil(proof.evidence);
    const auto verb = [&](RepairOrder& order) { return approve(order, proof); };
    expectRefusal(quoted(), verb, {kind});
    EXPECT_EQ(refusalOf(quoted(), verb).field, QLatin1String(field));
}

}  // namespace

// -- ways of consent (mission.md, The three states: for a phone call the number, the words read
// back and the recording's reference; requirements.md, W10)

TEST(ConsentTest, APhoneCallIsKeptWithNumberTimeWordsAndRecording) {
    RepairOrder order = quoted();
    expectDone(approve(order, byPhone()));
    const ConsentRecord& record = order.state().consents.back();
    EXPECT_EQ(record.way, ConsentWay::Phone);
    EXPECT_EQ(record.evidence, byPhone().evidence);
}

TEST(ConsentTest, APhoneCallNeedsEachPieceOfItsEvidence) {
    expectNeeded(
        byPhone(), [](ConsentEvidence& e) { e.number = QStringLiteral(" "); },
        ErrorKind::ConsentNumberMissing, "number");
    expectNeeded(
        byPhone(), [](ConsentEvidence& e) { e.calledAt = {}; }, ErrorKind::ConsentTimeMissing,
        "calledAt");
    expectNeeded(
        byPhone(), [](ConsentEvidence& e) { e.words.clear(); }, ErrorKind::ReadBackMissing,
        "words");
    expectNeeded(
        byPhone(), [](ConsentEvidence& e) { e.recording.clear(); }, ErrorKind::RecordingMissing,
        "recording");
}

TEST(ConsentTest, ACallIsNotMadeAfterNow) {
    expectNeeded(
        byPhone(), [](ConsentEvidence& e) { e.calledAt = nineOClock(21); },
        ErrorKind::ConsentTimeMissing, "calledAt");
}

TEST(ConsentTest, AMessageIsKeptWithItsWordsAndWhereItCameFrom) {
    RepairOrder order = quoted();
    expectDone(approve(order, byMessage()));
    EXPECT_EQ(order.state().consents.back().evidence, byMessage().evidence);
    expectNeeded(
        byMessage(), [](ConsentEvidence& e) { e.words.clear(); }, ErrorKind::MessageMissing,
        "words");
    expectNeeded(
        byMessage(), [](ConsentEvidence& e) { e.source.clear(); }, ErrorKind::MessageSourceMissing,
        "source");
}

TEST(ConsentTest, WhatBelongsToAnotherWayIsNotKept) {
    RepairOrder order = quoted();
    ConsentProof proof = byPhone();
    proof.way = ConsentWay::InPerson;
    expectDone(approve(order, proof));
    EXPECT_EQ(order.state().consents.back().evidence, ConsentEvidence());
}

TEST(ConsentTest, AllThatIsMissingIsSaidAtOnce) {
    ConsentProof proof = byPhone();
    proof.evidence = {};
    proof.person.clear();
    expectRefusal(
        quoted(), [&](RepairOrder& order) { return approve(order, proof); },
        {ErrorKind::ConsentPersonMissing, ErrorKind::ConsentNumberMissing,
         ErrorKind::ConsentTimeMissing, ErrorKind::ReadBackMissing, ErrorKind::RecordingMissing});
}

// -- the promise moves with the consent (mission.md, Quote and work: a supplement is amended and
// re-promised)

TEST(ConsentTest, ASupplementIsAgreedToTogetherWithItsNewPromise) {
    RepairOrder order = quoted();
    expectDone(
        approve(order, byPhone(), PromiseMove{nineOClock(700), QStringLiteral("多一个项目")}));
    ASSERT_EQ(order.state().promises.size(), 2U);
    EXPECT_EQ(order.state().promisedAt(), nineOClock(700));
    EXPECT_EQ(order.state().promises.back().reason, QStringLiteral("多一个项目"));
    ASSERT_TRUE(order.state().noticeOf(1));
    EXPECT_EQ(order.state().noticeOf(1)->way, ContactWay::Phone);
    EXPECT_EQ(order.state().noticeOf(1)->by, Advisor);
    EXPECT_TRUE(order.state().untold().empty());
}

TEST(ConsentTest, ABrokenPromiseWithTheConsentChangesNothing) {
    const auto verb = [](RepairOrder& order) {
        return approve(order, byPhone(), PromiseMove{nineOClock(10), QString()});
    };
    expectRefusal(quoted(), verb, {ErrorKind::PromiseInThePast, ErrorKind::Required});
    EXPECT_EQ(refusalOf(quoted(), verb).field, QStringLiteral("promisedAt"));
}

}  // namespace baydesk::testing
