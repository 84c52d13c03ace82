#include "exchange/CustomersImport.h"

#include "exchange/ImportSamples.h"

namespace baydesk::testing {

namespace {

template <typename T>
ImportPlan<T> good(const Result<ImportPlan<T>>& plan) {
    EXPECT_TRUE(plan.ok());
    return plan.ok() ? *plan : ImportPlan<T>();
}

ImportPlan<Customer> customersOf(const QString& text, const ColumnMap& map = {}) {
    return good(planCustomers({importFile(text)}, map));
}
ImportPlan<VehicleEntry> vehiclesOf(const QString& text, const ColumnMap& map = {}) {
    return good(planVehicles({importFile(text)}, map));
}

}  // namespace

TEST(CustomersImport, readsChineseAndEnglishHeadings) {
    const auto chinese = customersOf(
        QStringLiteral("客户名称,手机,座机,客户性质,称呼,地址,发票抬头,税号,备注\n"
                       "王磊,138 5512 8830/13955128831,0551-65123456,个人,先生,望江路1号,,,老客户\n"
                       "皖新物流,无,,公司,,,皖新物流有限公司,91340100MA2,\n"));
    ASSERT_EQ(chinese.accepted.size(), 2U);
    const Customer& person = chinese.accepted[0];
    EXPECT_EQ(person.name, QStringLiteral("王磊"));
    ASSERT_EQ(person.phones.size(), 3U);
    EXPECT_EQ(person.phones[0].phone.number(), QStringLiteral("13855128830"));
    EXPECT_EQ(person.phones[2].phone.number(), QStringLiteral("055165123456"));
    EXPECT_EQ(person.honorific, Honorific::Mr);
    EXPECT_EQ(person.note, QStringLiteral("老客户"));
    EXPECT_EQ(chinese.accepted[1].kind, CustomerKind::Company);
    EXPECT_TRUE(chinese.accepted[1].phones.empty());
    EXPECT_EQ(chinese.accepted[1].taxNumber, QStringLiteral("91340100MA2"));
    const auto english =
        customersOf(QStringLiteral("Customer Name;Mobile;Remarks\nWang Lei;13855128830;x\n"));
    ASSERT_EQ(english.accepted.size(), 1U);
    EXPECT_EQ(english.accepted[0].note, QStringLiteral("x"));
}

TEST(CustomersImport, mergesTheSamePhoneAndName) {
    const auto plan = customersOf(
        QStringLiteral("姓名,电话,地址,备注\n王磊,13855128830,,甲\n王磊,+8613855128830,望江路,乙\n"
                       "李娜,13855128830,,\n王磊,13955128831,,\n"));
    EXPECT_EQ(plan.rows, 4);
    EXPECT_EQ(plan.merged, 1);
    ASSERT_EQ(plan.accepted.size(), 3U);
    EXPECT_EQ(plan.accepted[0].address, QStringLiteral("望江路"));
    EXPECT_EQ(plan.accepted[0].note, QStringLiteral("甲"));
}

TEST(CustomersImport, saysWhatIsWrongWithARow) {
    const auto plan =
        customersOf(QStringLiteral("姓名,电话,客户性质\n,13855128830,\n张三,12,\n李四,,团体\n") +
                    QString(200, u'长') + QStringLiteral(",,\n"));
    ASSERT_EQ(plan.refused.size(), 4U);
    EXPECT_EQ(plan.refused[0].field, QStringLiteral("name"));
    EXPECT_EQ(plan.refused[0].reason.kind, ErrorKind::Required);
    EXPECT_EQ(plan.refused[1].field, QStringLiteral("phones"));
    EXPECT_EQ(plan.refused[1].value, QStringLiteral("12"));
    EXPECT_EQ(plan.refused[1].reason.kind, ErrorKind::NotAPhone);
    EXPECT_EQ(plan.refused[2].reason.kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.refused[3].reason.kind, ErrorKind::TooLong);
    EXPECT_EQ(plan.refused[3].row, 5);
}

TEST(CustomersImport, aSheetMayHaveShortRowsAndNotesBesideIt) {
    ImportFile sheet{QStringLiteral("a.xlsx"),
                     {{1, {QStringLiteral("姓名"), QStringLiteral("电话")}, false},
                      {2, {QStringLiteral("王磊")}, false},
                      {3, {QStringLiteral("李娜"), {}, QStringLiteral("旁注")}, false}},
                     true};
    EXPECT_EQ(good(planCustomers({sheet})).accepted.size(), 2U);
    sheet.addressed = false;
    EXPECT_EQ(good(planCustomers({sheet})).refusedRows, 2);
}

TEST(CustomersImport, aMapSaysWhatHeadingsDoNot) {
    const QString text =
        QStringLiteral("名称,电话(家),电话(单位),开户人\n甲,13855128830,13955128831,王磊\n");
    const auto plan = customersOf(text, {{QStringLiteral("name"), QStringLiteral("开户人")},
                                         {QStringLiteral("phones"), QStringLiteral("电话(单位)")}});
    ASSERT_EQ(plan.accepted.size(), 1U);
    EXPECT_EQ(plan.accepted[0].name, QStringLiteral("王磊"));
    ASSERT_EQ(plan.accepted[0].phones.size(), 1U);
    EXPECT_EQ(plan.accepted[0].phones[0].phone.number(), QStringLiteral("13955128831"));
    const auto unknown =
        planCustomers({importFile(text)}, {{QStringLiteral("nam"), QStringLiteral("名称")}});
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().first().field, QStringLiteral("map"));
    const auto absent =
        planCustomers({importFile(text)}, {{QStringLiteral("note"), QStringLiteral("附注")}});
    ASSERT_FALSE(absent.ok());
    EXPECT_EQ(absent.error().first().kind, ErrorKind::HeadingsUnknown);
}

TEST(VehiclesImport, readsCarsAndTheirOwners) {
    const auto plan = vehiclesOf(QStringLiteral(
        "车牌号,车架号/VIN,品牌,车型,年款,里程,姓名,手机\n"
        "皖A12345,LSVAM4187C2184847,大众,帕萨特,2012,74472,王磊,13855128830\n"
        "黄色皖A12345,,东风,,,,,\n无牌,LVSHCAMB1CE054249,福特,,,,,\n皖AD12345,,比亚迪,,,,,\n"));
    ASSERT_EQ(plan.accepted.size(), 4U);
    EXPECT_EQ(plan.refusedRows, 0);
    const VehicleEntry& first = plan.accepted[0];
    EXPECT_EQ(first.vehicle.plate.number(), QStringLiteral("皖A12345"));
    EXPECT_EQ(first.vehicle.modelYear, 2012);
    EXPECT_EQ(first.vehicle.lastOdometerKm, 74472);
    ASSERT_EQ(first.owners.size(), 1U);
    EXPECT_EQ(first.owners[0].name, QStringLiteral("王磊"));
    EXPECT_EQ(plan.accepted[1].vehicle.plate.kind(), PlateKind::Yellow);
    EXPECT_TRUE(plan.accepted[2].vehicle.plate.isNone());
    EXPECT_TRUE(plan.accepted[3].vehicle.newEnergy);
}

TEST(VehiclesImport, mergesTheSamePlateOrVin) {
    const auto plan = vehiclesOf(QStringLiteral(
        "车牌,VIN,品牌,车主\n皖A12345,,大众,王磊\n皖a·12345,LSVAM4187C2184847,,李娜\n"
        "皖B99999,LSVAM4187C2184847,,\n皖A12345,LVSHCAMB1CE054249,,\n"));
    EXPECT_EQ(plan.merged, 2);
    ASSERT_EQ(plan.accepted.size(), 1U);
    EXPECT_EQ(plan.accepted[0].vehicle.vin.text(), QStringLiteral("LSVAM4187C2184847"));
    EXPECT_EQ(plan.accepted[0].owners.size(), 2U);
    ASSERT_EQ(plan.accepted[0].otherPlates.size(), 1U);
    EXPECT_EQ(plan.accepted[0].otherPlates[0].number(), QStringLiteral("皖B99999"));
    ASSERT_EQ(plan.refused.size(), 1U);
    EXPECT_EQ(plan.refused[0].row, 5);
    EXPECT_EQ(plan.refused[0].reason.kind, ErrorKind::AlreadyExists);
}

TEST(VehiclesImport, aFilledInVinIsNoIdentity) {
    const auto plan =
        vehiclesOf(QStringLiteral("车牌,VIN\n皖A1,0\n皖A2,0\n皖A3,123\n皖A4,123\n,\n,无\n"));
    EXPECT_EQ(plan.accepted.size(), 4U);
    EXPECT_EQ(plan.merged, 0);
    ASSERT_EQ(plan.refused.size(), 1U);
    EXPECT_EQ(plan.refused[0].reason.kind, ErrorKind::Required);
}

TEST(VehiclesImport, aListMayHaveVinsAlone) {
    EXPECT_EQ(vehiclesOf(QStringLiteral("品牌,车架号\n大众,LSVAM4187C2184847\n")).accepted.size(),
              1U);
    EXPECT_FALSE(planVehicles({importFile(QStringLiteral("品牌,车型\n大众,帕萨特\n"))}).ok());
}

TEST(VehiclesImport, saysWhatIsWrongWithARow) {
    const auto plan = vehiclesOf(QStringLiteral(
        "车牌,年款,里程,车主,手机\n皖A1,二零,,,\n皖A2,99999,,,\n皖A3,,-5,,\n皖A4,,,,13855128830\n"
        "皖A5,,,王磊,1\n"));
    ASSERT_EQ(plan.refused.size(), 5U);
    EXPECT_EQ(plan.refused[0].reason.kind, ErrorKind::NotANumber);
    EXPECT_EQ(plan.refused[1].reason.kind, ErrorKind::OutOfRange);
    EXPECT_EQ(plan.refused[2].field, QStringLiteral("lastOdometerKm"));
    EXPECT_EQ(plan.refused[3].field, QStringLiteral("ownerName"));
    EXPECT_EQ(plan.refused[4].field, QStringLiteral("ownerPhones"));
    EXPECT_EQ(plan.refused[4].value, QStringLiteral("1"));
}

}  // namespace baydesk::testing
