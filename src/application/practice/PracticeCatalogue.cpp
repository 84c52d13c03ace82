#include "application/practice/PracticeCatalogue.h"

#include "storage/practice/PracticeFilling.h"

#include <algorithm>

namespace baydesk {

namespace {

// The places of the parts in the stock list.
enum PartIndex : std::size_t {
    Oil5w30,
    Oil0w20,
    OilFilter,
    AirFilter,
    CabinFilter,
    FuelFilter,
    FrontPads,
    RearPads,
    FrontDiscs,
    BrakeFluid,
    SparkPlug,
    IgnitionCoil,
    Battery12V,
    Wiper,
    Tyre205,
    Tyre225,
    Coolant,
    GearOil,
    AcCompressor,
    Refrigerant,
    Bulb,
    FrontBumper,
    Shock,
    StabiliserLink,
    WheelBearing,
    TimingKit,
    GasketSet,
    LorryOil,
    LorryFilter,
    LorryLining,
    Clip,
    PaintSet,
    ReducerOil,
    ChargePort,
    WaterPump,
};

}  // namespace

const std::vector<PracticePart>& practiceParts() {
    using enum PartGrade;
    static const std::vector<PracticePart> list{
        {u"YO-5W30-4L"_qs, u"全合成机油 5W-30 4L"_qs, u"桶"_qs, 268, 152, Aftermarket},
        {u"YO-0W20-4L"_qs, u"全合成机油 0W-20 4L"_qs, u"桶"_qs, 328, 196, Original},
        {u"LX-OF-01"_qs, u"机油滤清器"_qs, u"个"_qs, 38, 16, Aftermarket},
        {u"LX-AF-01"_qs, u"空气滤清器"_qs, u"个"_qs, 65, 28, Aftermarket},
        {u"LX-CF-01"_qs, u"空调滤清器（活性炭）"_qs, u"个"_qs, 78, 32, Aftermarket},
        {u"LX-FF-01"_qs, u"汽油滤清器"_qs, u"个"_qs, 120, 64, Original},
        {u"ZD-FP-01"_qs, u"前刹车片"_qs, u"副"_qs, 320, 178, Aftermarket},
        {u"ZD-RP-01"_qs, u"后刹车片"_qs, u"副"_qs, 280, 150, Aftermarket},
        {u"ZD-FD-01"_qs, u"前刹车盘"_qs, u"只"_qs, 360, 215, Aftermarket},
        {u"ZD-BF-DOT4"_qs, u"制动液 DOT4 1L"_qs, u"瓶"_qs, 85, 38, Aftermarket},
        {u"DH-SP-IR"_qs, u"铱金火花塞"_qs, u"支"_qs, 88, 46, Original},
        {u"DH-IC-01"_qs, u"点火线圈"_qs, u"只"_qs, 260, 148, Original},
        {u"DC-12V-60"_qs, u"蓄电池 12V 60Ah"_qs, u"只"_qs, 520, 345, Aftermarket},
        {u"YG-WG-24"_qs, u"无骨雨刮 24寸"_qs, u"支"_qs, 45, 17, Aftermarket},
        {u"LT-205-55R16"_qs, u"轮胎 205/55R16"_qs, u"条"_qs, 420, 305, Aftermarket},
        {u"LT-225-50R17"_qs, u"轮胎 225/50R17"_qs, u"条"_qs, 590, 440, Aftermarket},
        {u"YO-LQ-4L"_qs, u"防冻冷却液 4L"_qs, u"桶"_qs, 110, 52, Aftermarket},
        {u"YO-ATF-1L"_qs, u"自动变速箱油 1L"_qs, u"升"_qs, 98, 56, Original},
        {u"KT-YS-R"_qs, u"空调压缩机（再制造）"_qs, u"台"_qs, 1480, 960, Remanufactured},
        {u"KT-R134"_qs, u"冷媒 R134a"_qs, u"罐"_qs, 35, 15, Aftermarket},
        {u"DG-H7"_qs, u"大灯灯泡 H7"_qs, u"只"_qs, 45, 19, Aftermarket},
        {u"BJ-QBG"_qs, u"前保险杠"_qs, u"件"_qs, 860, 540, Aftermarket},
        {u"DP-JZ-F"_qs, u"前减振器"_qs, u"支"_qs, 520, 330, Original},
        {u"DP-WDG"_qs, u"稳定杆连杆"_qs, u"支"_qs, 130, 68, Aftermarket},
        {u"DP-ZC-F"_qs, u"前轮轴承"_qs, u"套"_qs, 290, 170, Aftermarket},
        {u"FD-ZS-KIT"_qs, u"正时套件"_qs, u"套"_qs, 980, 620, Original},
        {u"FD-DX-KIT"_qs, u"发动机大修包"_qs, u"套"_qs, 1680, 1090, Aftermarket},
        {u"YO-CI4-18L"_qs, u"柴机油 CI-4 18L"_qs, u"桶"_qs, 480, 330, Aftermarket},
        {u"LX-CK-01"_qs, u"货车机滤"_qs, u"个"_qs, 75, 38, Aftermarket},
        {u"ZD-CK-TP"_qs, u"货车制动蹄片"_qs, u"副"_qs, 420, 260, Aftermarket},
        {u"BJ-KK"_qs, u"内饰卡扣"_qs, u"个"_qs, 3, 1, NotStated},
        {u"PQ-FL-01"_qs, u"油漆辅料"_qs, u"份"_qs, 90, 42, NotStated},
        {u"YO-JSQ-1L"_qs, u"减速器油 1L"_qs, u"升"_qs, 120, 70, Original},
        {u"XN-CDK"_qs, u"慢充充电口总成"_qs, u"件"_qs, 760, 480, Original},
        {u"LQ-SB-01"_qs, u"水泵"_qs, u"只"_qs, 380, 235, Aftermarket},
    };
    return list;
}

const std::vector<PracticeJob>& practiceWashes() {
    static const std::vector<PracticeJob> list{
        {u"普通洗车"_qs, u"洗美"_qs, 0, 30, 20, 60},
        {u"精细洗车"_qs, u"洗美"_qs, 0, 58, 35, 25},
        {u"洗车加内饰吸尘"_qs, u"洗美"_qs, 0, 45, 30, 15},
    };
    return list;
}

const std::vector<PracticeJob>& practiceExpress() {
    static const std::vector<PracticeJob> list{
        {u"补胎（内补）"_qs, u"快修"_qs, 0, 40, 25, 40},
        {u"更换灯泡"_qs, u"快修"_qs, 0, 35, 15, 20},
        {u"加注玻璃水"_qs, u"快修"_qs, 0, 15, 5, 25},
        {u"轮胎换位"_qs, u"快修"_qs, 0, 60, 30, 15},
    };
    return list;
}

const std::vector<PracticeJob>& practiceMain() {
    using enum PracticeCars;
    using enum RepairClass;
    static const std::vector<PracticeJob> list{
        {u"小保养（机油机滤）"_qs, u"保养"_qs, 0, 60, 40, 190, {{Oil5w30}, {OilFilter}},
         u"到保养里程了，换机油机滤"_qs, {}, Fuel, FirstLevel},
        {u"小保养（0W-20 机油）"_qs, u"保养"_qs, 0, 60, 40, 70, {{Oil0w20}, {OilFilter}},
         u"做个小保养，用原厂机油"_qs, {}, Fuel, FirstLevel},
        {u"大保养（机油三滤）"_qs, u"保养"_qs, 1500, 180, 80, 70,
         {{Oil5w30}, {OilFilter}, {AirFilter}, {CabinFilter}, {FuelFilter}},
         u"两万公里保养，该换的都换了"_qs, {}, Fuel, FirstLevel},
        {u"新能源车例行保养"_qs, u"保养"_qs, 1000, 120, 50, 150, {{CabinFilter}, {ReducerOil}},
         u"电车例行检查，顺便换空调滤芯"_qs, {}, Electric, FirstLevel},
        {u"更换前刹车片"_qs, u"机修"_qs, 1000, 120, 60, 55, {{FrontPads}},
         u"踩刹车有尖叫声"_qs, u"前刹车片剩 2 mm"_qs},
        {u"更换后刹车片"_qs, u"机修"_qs, 1000, 120, 60, 28, {{RearPads}},
         u"刹车报警灯亮"_qs, u"后刹车片磨到报警线"_qs},
        {u"更换轮胎"_qs, u"轮胎"_qs, 0, 40, 40, 45, {{Tyre205, 2000}},
         u"前轮胎磨得厉害，想换两条"_qs, u"花纹深度低于 1.6 mm"_qs},
        {u"更换轮胎（17 寸）"_qs, u"轮胎"_qs, 0, 40, 40, 20, {{Tyre225, 2000}},
         u"右前胎鼓包"_qs, u"胎侧帘线断裂"_qs},
        {u"四轮定位"_qs, u"轮胎"_qs, 800, 160, 45, 32, {},
         u"方向跑偏，往右拉"_qs, u"前束超差"_qs},
        {u"更换蓄电池"_qs, u"电器"_qs, 500, 50, 25, 38, {{Battery12V}},
         u"早上打不着火"_qs, u"蓄电池内阻过大"_qs, Fuel},
        {u"更换火花塞"_qs, u"机修"_qs, 1000, 120, 60, 30, {{SparkPlug, 4000}},
         u"怠速抖，加速没劲"_qs, u"火花塞间隙过大"_qs, Fuel},
        {u"更换点火线圈"_qs, u"机修"_qs, 800, 90, 45, 12, {{IgnitionCoil}},
         u"发动机故障灯亮，抖得厉害"_qs, u"二缸失火"_qs, Fuel},
        {u"空调检修加冷媒"_qs, u"空调"_qs, 1200, 150, 70, 30, {{Refrigerant, 2000}},
         u"空调不凉"_qs, u"冷媒不足，接头渗漏"_qs},
        {u"更换空调压缩机"_qs, u"空调"_qs, 3000, 380, 180, 6, {{AcCompressor}, {Refrigerant, 2000}},
         u"开空调有异响，不制冷"_qs, u"压缩机卡滞"_qs, Fuel},
        {u"自动变速箱换油"_qs, u"机修"_qs, 2000, 260, 100, 16, {{GearOil, 7000}},
         u"换挡顿挫"_qs, u"变速箱油变质"_qs, Fuel},
        {u"更换前减振器"_qs, u"底盘"_qs, 2500, 300, 150, 12, {{Shock, 2000}},
         u"过减速带咣当响"_qs, u"左前减振器漏油"_qs},
        {u"更换水泵"_qs, u"机修"_qs, 2500, 320, 160, 7, {{WaterPump}, {Coolant}},
         u"水温高，地上有一滩红水"_qs, u"水泵水封泄漏"_qs, Fuel},
        {u"前保险杠喷漆"_qs, u"钣喷"_qs, 4000, 400, 300, 34, {{PaintSet}, {Clip, 8000}},
         u"前杠蹭了一下，补漆"_qs, {}, Any, Special},
        {u"更换前保险杠并喷漆"_qs, u"钣喷"_qs, 5000, 520, 380, 10,
         {{FrontBumper}, {PaintSet}, {Clip, 12000}},
         u"前杠撞裂了"_qs, u"前保险杠左角开裂"_qs, Any, Special},
        {u"单门钣金喷漆"_qs, u"钣喷"_qs, 6000, 680, 420, 16, {{PaintSet}},
         u"右后门被刮了一道"_qs, {}, Any, Special},
        {u"更换正时套件"_qs, u"机修"_qs, 5000, 650, 330, 4, {{TimingKit}, {Coolant}},
         u"冷车启动哗啦响"_qs, u"正时链条拉长"_qs, Fuel},
        {u"发动机大修"_qs, u"总成"_qs, 24000, 3200, 1500, 2,
         {{GasketSet}, {Oil5w30}, {OilFilter}, {Coolant, 2000}},
         u"烧机油，冒蓝烟"_qs, u"活塞环磨损，缸压低"_qs, Fuel, Assembly},
        {u"异响诊断"_qs, u"诊断"_qs, 1000, 150, 60, 22, {},
         u"底盘有异响，找不到在哪"_qs, u"稳定杆连杆球头松旷"_qs, Any, Minor, JobKind::Diagnosis},
        {u"故障灯诊断"_qs, u"诊断"_qs, 1000, 150, 50, 24, {},
         u"仪表上故障灯亮了，帮忙查一下"_qs, u"读码后确认传感器信号偏差"_qs, Any, Minor,
         JobKind::Diagnosis},
        {u"货车二级维护"_qs, u"保养"_qs, 6000, 480, 300, 150,
         {{LorryOil}, {LorryFilter}, {LorryLining}},
         u"到期做二级维护"_qs, {}, Lorry, SecondLevel},
        {u"货车换机油机滤"_qs, u"保养"_qs, 0, 80, 60, 220, {{LorryOil}, {LorryFilter}},
         u"换机油机滤"_qs, {}, Lorry, FirstLevel},
        {u"更换慢充充电口"_qs, u"电器"_qs, 1500, 220, 100, 12, {{ChargePort}},
         u"充电枪插上没反应"_qs, u"充电口端子烧蚀"_qs, Electric},
    };
    return list;
}

const std::vector<PracticeJob>& practiceExtras() {
    using enum PracticeCars;
    static const std::vector<PracticeJob> list{
        {u"更换空调滤清器"_qs, u"保养"_qs, 0, 20, 10, 40, {{CabinFilter}}, {}, u"滤芯发霉"_qs},
        {u"更换空气滤清器"_qs, u"保养"_qs, 0, 20, 10, 30, {{AirFilter}}, {}, u"滤芯脏堵"_qs, Fuel},
        {u"更换雨刮片"_qs, u"快修"_qs, 0, 10, 10, 30, {{Wiper, 2000}}, {}, u"雨刮刮不干净"_qs},
        {u"更换制动液"_qs, u"保养"_qs, 600, 80, 30, 26, {{BrakeFluid}}, {}, u"含水量超标"_qs},
        {u"更换前刹车片"_qs, u"机修"_qs, 1000, 120, 60, 16, {{FrontPads}}, {}, u"前刹车片偏薄"_qs},
        {u"更换前刹车盘"_qs, u"机修"_qs, 1200, 150, 70, 8, {{FrontDiscs, 2000}}, {},
         u"刹车盘有沟槽"_qs},
        {u"更换防冻液"_qs, u"保养"_qs, 800, 90, 40, 14, {{Coolant, 2000}}, {}, u"冰点不够"_qs, Fuel},
        {u"更换稳定杆连杆"_qs, u"底盘"_qs, 800, 100, 40, 12, {{StabiliserLink, 2000}}, {},
         u"球头松旷"_qs},
        {u"更换前轮轴承"_qs, u"底盘"_qs, 1800, 220, 100, 6, {{WheelBearing}}, {}, u"轴承异响"_qs},
        {u"更换大灯灯泡"_qs, u"电器"_qs, 0, 20, 10, 12, {{Bulb}}, {}, u"右近光不亮"_qs},
        {u"节气门清洗"_qs, u"保养"_qs, 0, 120, 30, 14, {}, {}, u"积碳"_qs, Fuel},
        {u"轮胎动平衡"_qs, u"轮胎"_qs, 0, 60, 25, 14, {}, {}, u"高速方向盘抖"_qs},
    };
    return list;
}

PartId practicePartId(std::size_t part) {
    return PartId(PracticeFilling::firstId(StoreId(1)) + 1 + static_cast<qint64>(part));
}

// Each item once, however many lists name it.
std::vector<LabourItem> practiceLabour() {
    std::vector<LabourItem> items;
    qint64 id = PracticeFilling::firstId(StoreId(1)) + 500;
    const auto add = [&](const std::vector<PracticeJob>& jobs, bool express) {
        for (const PracticeJob& job : jobs) {
            const bool known = std::any_of(items.begin(), items.end(), [&](const LabourItem& each) {
                return each.name == job.title && each.section == job.section;
            });
            if (known) continue;
            items.push_back({.id = LabourItemId(id++),
                             .name = job.title,
                             .section = job.section,
                             .hours = Quantity::ofThousandths(job.hoursTh),
                             .price = Money::ofYuan(job.priceYuan),
                             .version = 1,
                             .express = express});
        }
    };
    add(practiceWashes(), true);
    add(practiceExpress(), true);
    add(practiceMain(), false);
    add(practiceExtras(), false);
    return items;
}

}  // namespace baydesk
