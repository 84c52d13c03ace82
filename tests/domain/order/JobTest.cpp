#include "support/OrderStages.h"

namespace baydesk::testing {

namespace {

Line& pads(Job& job) { return job.lines[1]; }

}  // namespace

TEST(JobTest, AmountIsTheSumOfItsLinesEachRoundedOnce) {
    Job job;
    Line third;  // 0.333 h of ¥100.00 is 33.30; 1.005 of ¥1.00 is 1.01
    third.quantity = Quantity::ofThousandths(333);
    third.unitPrice = Money::ofYuan(100);
    Line half;
    half.quantity = Quantity::ofThousandths(1005);
    half.unitPrice = Money::ofYuan(1);
    job.lines = {third, half, half};
    EXPECT_EQ(job.amount(), Money::ofFen(3330 + 101 + 101));
}

TEST(JobTest, CustomerSuppliedPartsCostNothing) {
    Job job = brakeJob();
    pads(job).customerSupplied = true;
    EXPECT_EQ(pads(job).amount(), Money());
    EXPECT_EQ(job.amount(), Money::ofYuan(280));
    EXPECT_FALSE(pads(job).comesFromStock());
}

// decisions.md, What voids an approval: a higher price or quantity, other wording, another grade.

TEST(VoidsApprovalTest, NothingChangedDoesNot) {
    EXPECT_FALSE(voidsApproval(brakeJob(), brakeJob()));
}

TEST(VoidsApprovalTest, AHigherPriceDoes) {
    Job edited = brakeJob();
    pads(edited).unitPrice += Money::ofFen(1);
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, AHigherPriceOfOneLineDoesEvenIfTheJobIsCheaper) {
    Job edited = brakeJob();
    edited.lines[0].unitPrice = Money::ofYuan(1);
    pads(edited).unitPrice += Money::ofFen(1);
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, ALowerPriceDoesNot) {
    Job edited = brakeJob();
    edited.lines[0].unitPrice = Money::ofYuan(250);
    pads(edited).unitPrice = Money();
    EXPECT_FALSE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, AHigherQuantityDoes) {
    Job edited = brakeJob();
    pads(edited).quantity = Quantity::ofThousandths(2001);
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, AHigherQuantityDoesEvenIfTheLineIsCheaper) {
    Job edited = brakeJob();
    pads(edited).quantity = Quantity::of(3);
    pads(edited).unitPrice = Money::ofYuan(10);
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, ALowerQuantityDoesNot) {
    Job edited = brakeJob();
    pads(edited).quantity = Quantity::of(1);
    EXPECT_FALSE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, OtherWordingDoes) {
    Job title = brakeJob();
    title.title += QStringLiteral("（两侧）");
    EXPECT_TRUE(voidsApproval(brakeJob(), title));
    Job name = brakeJob();
    pads(name).name = QStringLiteral("后刹车片");
    EXPECT_TRUE(voidsApproval(brakeJob(), name));
    Job code = brakeJob();
    pads(code).code = QStringLiteral("BP-002");
    EXPECT_TRUE(voidsApproval(brakeJob(), code));
    Job unit = brakeJob();
    pads(unit).unit = QStringLiteral("套");
    EXPECT_TRUE(voidsApproval(brakeJob(), unit));
    Job kind = brakeJob();
    pads(kind).kind = LineKind::Material;
    EXPECT_TRUE(voidsApproval(brakeJob(), kind));
}

TEST(VoidsApprovalTest, AnotherGradeDoes) {
    Job edited = brakeJob();
    pads(edited).grade = PartGrade::Aftermarket;
    pads(edited).unitPrice = Money::ofYuan(60);
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, WhoBringsThePartDoes) {
    Job edited = brakeJob();
    pads(edited).customerSupplied = true;
    EXPECT_TRUE(voidsApproval(brakeJob(), edited));
}

TEST(VoidsApprovalTest, ALineMoreOrLessDoes) {
    Job more = brakeJob();
    more.lines.push_back(oilJob().lines.front());
    EXPECT_TRUE(voidsApproval(brakeJob(), more));
    Job less = brakeJob();
    less.lines.pop_back();
    EXPECT_TRUE(voidsApproval(brakeJob(), less));
}

// R9: the customer's statement, the cause and the correction are three things.
TEST(VoidsApprovalTest, WhatTheWorkshopWritesDoesNot) {
    Job edited = brakeJob();
    edited.cause = QStringLiteral("刹车盘也有划痕");
    edited.correction = QStringLiteral("已更换");
    edited.technicians = alone(Technician);
    edited.workshop = WorkshopState::InWork;
    EXPECT_FALSE(voidsApproval(brakeJob(), edited));
}

}  // namespace baydesk::testing
