#include "application/practice/PracticeNames.h"

namespace baydesk {

namespace {

const QString Surnames = QStringLiteral(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏"
    "薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常"
    "武乔贺赖龚文单仇解查区盖翟");
const QString MenFirst = QStringLiteral("志建国文明永海伟俊家晓宏振德光正天立子卫春学荣庆");
const QString MenSecond = QStringLiteral("强军平华辉杰峰涛斌鹏飞勇刚超波林龙宁亮东生祥成宇");
const QString WomenFirst = QStringLiteral("丽秀玉淑桂晓雪春美雅慧红海思佳婷文月小艳凤静梦");
const QString WomenSecond = QStringLiteral("芳英华娟敏兰霞萍玲梅燕琴洁颖莹琳蓉欣怡珍云丹");

const QString& pickDouble(PracticeRandom& random) {
    static const std::vector<QString> names{u"欧阳"_qs, u"司徒"_qs, u"上官"_qs,
                                            u"诸葛"_qs, u"夏侯"_qs, u"尉迟"_qs};
    return random.pick(names);
}

QChar pickOf(PracticeRandom& random, const QString& characters) {
    return characters[random.below(static_cast<int>(characters.size()))];
}

QString digits(PracticeRandom& random, int count) {
    QString text;
    for (int at = 0; at < count; ++at) text += QChar(u'0' + random.below(10));
    return text;
}

QString practicePhone(PracticeRandom& random) {
    if (random.chance(40))
        return QStringLiteral("0551") + QString::number(random.between(62, 69)) + digits(random, 6);
    static const std::vector<QString> prefixes{
        u"138"_qs, u"139"_qs, u"137"_qs, u"136"_qs, u"135"_qs, u"158"_qs, u"159"_qs,
        u"186"_qs, u"185"_qs, u"180"_qs, u"189"_qs, u"177"_qs, u"150"_qs, u"199"_qs};
    return random.pick(prefixes) + digits(random, 8);
}

QString companyName(PracticeRandom& random) {
    static const std::vector<QString> places{u"合肥"_qs, u"安徽"_qs, u"六安"_qs,
                                             u"芜湖"_qs, u"巢湖"_qs, u"肥西"_qs};
    static const QString words = QStringLiteral("恒瑞鑫盛源通达宏泰安联众诚兴隆丰华信远博利");
    static const std::vector<QString> trades{u"物流"_qs, u"商贸"_qs,     u"装饰工程"_qs,
                                             u"科技"_qs, u"建材"_qs,     u"食品配送"_qs,
                                             u"租赁"_qs, u"园林绿化"_qs, u"电子"_qs};
    QString name = random.pick(places);
    name += pickOf(random, words);
    name += pickOf(random, words);
    return name + random.pick(trades) + QStringLiteral("有限公司");
}

// -- plates

constexpr quint32 Base = 34;  // a serial knows no I and no O
constexpr quint32 Base4 = Base * Base * Base * Base;

// Steps through all numbers below `count` in an order that looks like none.
quint32 scattered(quint32 serial, quint32 count) {
    constexpr quint64 Step = 1'000'003;  // a prime that divides none of the counts
    return static_cast<quint32>((serial * Step + 7919) % count);
}

QString serialText(quint32 number, int length) {
    static const QString characters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    QString text;
    for (; length > 0; --length, number /= Base) text.prepend(characters[number % Base]);
    return text;
}

QString numberText(quint32 number, int length) {
    return QStringLiteral("%1").arg(number, length, 10, QChar(u'0'));
}

QString placeOf(PracticeRandom& random) {
    static const std::vector<QString> others{u"皖N"_qs, u"皖B"_qs, u"皖Q"_qs, u"苏A"_qs, u"沪C"_qs,
                                             u"浙A"_qs, u"豫S"_qs, u"鄂A"_qs, u"粤B"_qs, u"京N"_qs};
    return random.chance(870) ? QStringLiteral("皖A") : random.pick(others);
}

// The eighth character tells a small new-energy car from the others.
QString newEnergySerial(quint32 serial, bool large) {
    static const QString letters = QStringLiteral("DFABCEGHJK");
    const quint32 number = scattered(serial, 10 * Base * 10'000);
    const QChar letter = letters[number % 10];
    const quint32 rest = number / 10;
    if (large) return numberText(rest % 100'000, 5) + letter;
    return letter + serialText(rest / 10'000, 1) + numberText(rest % 10'000, 4);
}

Plate plateOf(PracticeRandom& random, quint32 serial) {
    struct Share {
        PlateKind kind;
        int weight;
    };
    static const std::vector<Share> shares{
        {PlateKind::Blue, 695}, {PlateKind::Green, 180},    {PlateKind::Yellow, 55},
        {PlateKind::White, 8},  {PlateKind::Black, 7},      {PlateKind::GreenYellow, 15},
        {PlateKind::None, 12},  {PlateKind::Temporary, 28},
    };
    const PlateKind kind = random.weighted(shares).kind;
    const QString place = placeOf(random);
    switch (kind) {
        case PlateKind::Blue:
        case PlateKind::Yellow:
        case PlateKind::Temporary:
            return Plate::of(kind, place + serialText(scattered(serial, Base4 * Base), 5));
        case PlateKind::Green:
        case PlateKind::GreenYellow:
            return Plate::of(kind, place + newEnergySerial(serial, kind == PlateKind::GreenYellow));
        case PlateKind::White:
            return Plate::of(kind, place + serialText(scattered(serial, Base4), 4) + u'警');
        case PlateKind::Black:
            return Plate::of(kind, QStringLiteral("粤Z") + serialText(scattered(serial, Base4), 4) +
                                       (random.chance(700) ? u'港' : u'澳'));
        case PlateKind::None:
            break;
    }
    return {};
}

// -- cars

struct Model {
    QString brand;
    QString model;
    QString maker;  // the VIN's first characters
    int weight;
};

const std::vector<Model>& fuelModels() {
    static const std::vector<Model> list{
        {u"大众"_qs, u"朗逸"_qs, u"LSVN"_qs, 9},     {u"丰田"_qs, u"卡罗拉"_qs, u"LFMA"_qs, 9},
        {u"日产"_qs, u"轩逸"_qs, u"LGBH"_qs, 9},     {u"本田"_qs, u"思域"_qs, u"LVHF"_qs, 7},
        {u"大众"_qs, u"迈腾"_qs, u"LFV3"_qs, 5},     {u"丰田"_qs, u"凯美瑞"_qs, u"LVGB"_qs, 5},
        {u"本田"_qs, u"CR-V"_qs, u"LVHR"_qs, 5},     {u"别克"_qs, u"英朗"_qs, u"LSGP"_qs, 6},
        {u"福特"_qs, u"福克斯"_qs, u"LVSH"_qs, 4},   {u"哈弗"_qs, u"H6"_qs, u"LGWE"_qs, 6},
        {u"长安"_qs, u"CS75"_qs, u"LS5A"_qs, 5},     {u"吉利"_qs, u"帝豪"_qs, u"LB37"_qs, 5},
        {u"奇瑞"_qs, u"瑞虎8"_qs, u"LVTD"_qs, 4},    {u"江淮"_qs, u"瑞风M4"_qs, u"LJ16"_qs, 3},
        {u"五菱"_qs, u"宏光"_qs, u"LZWA"_qs, 5},     {u"现代"_qs, u"伊兰特"_qs, u"LBEC"_qs, 3},
        {u"奥迪"_qs, u"A4L"_qs, u"LFV2"_qs, 4},      {u"宝马"_qs, u"3系"_qs, u"LBV8"_qs, 4},
        {u"奔驰"_qs, u"C级"_qs, u"LE4W"_qs, 4},      {u"马自达"_qs, u"昂克赛拉"_qs, u"LVRH"_qs, 2},
        {u"雪佛兰"_qs, u"科鲁兹"_qs, u"LSGJ"_qs, 2},
    };
    return list;
}

const std::vector<Model>& electricModels() {
    static const std::vector<Model> list{
        {u"比亚迪"_qs, u"秦PLUS"_qs, u"LC0C"_qs, 9},
        {u"比亚迪"_qs, u"宋PLUS"_qs, u"LGXC"_qs, 8},
        {u"特斯拉"_qs, u"Model Y"_qs, u"LRWY"_qs, 6},
        {u"蔚来"_qs, u"ES6"_qs, u"LJ1E"_qs, 4},
        {u"五菱"_qs, u"宏光MINIEV"_qs, u"LK6A"_qs, 6},
        {u"广汽埃安"_qs, u"AION S"_qs, u"LMWH"_qs, 4},
        {u"小鹏"_qs, u"G6"_qs, u"L1NS"_qs, 3},
        {u"理想"_qs, u"L7"_qs, u"LW43"_qs, 3},
    };
    return list;
}

const std::vector<Model>& lorryModels() {
    static const std::vector<Model> list{
        {u"江淮"_qs, u"帅铃"_qs, u"LJ11"_qs, 5},
        {u"东风"_qs, u"天锦"_qs, u"LGAX"_qs, 4},
        {u"福田"_qs, u"欧马可"_qs, u"LVBV"_qs, 4},
        {u"宇通"_qs, u"ZK6729"_qs, u"LZYT"_qs, 2},
    };
    return list;
}

const Model& modelOf(PracticeRandom& random, PlateKind kind) {
    if (kind == PlateKind::Green) return random.weighted(electricModels());
    if (kind == PlateKind::Yellow || kind == PlateKind::GreenYellow)
        return random.weighted(lorryModels());
    return random.weighted(fuelModels());
}

// One in thirty is mistyped, as they are.
Vin vinOf(PracticeRandom& random, const Model& model, int year, quint32 serial) {
    static const QString years = QStringLiteral("ABCDEFGHJKLMNPRSTVWXY123456789");
    const QString before =
        model.maker + serialText(static_cast<quint32>(random.below(39'000)), 4).replace(u'Q', u'R');
    const QString after = years[(year - 2010) % years.size()] + QStringLiteral("A") +
                          numberText(serial % 1'000'000, 6);
    if (random.chance(33)) return Vin::of(before + u'0' + after);
    static const QString checks = QStringLiteral("0123456789X");
    for (const QChar check : checks) {
        Vin vin = Vin::of(before + check + after);
        if (checkVin(vin) == VinVerdict::Ok) return vin;
    }
    return {};
}

}  // namespace

QString practicePerson(PracticeRandom& random, Honorific honorific) {
    QString name = random.chance(8)
                       ? pickDouble(random)
                       : QString(Surnames[random.skewed(static_cast<int>(Surnames.size()))]);
    const bool isWoman = honorific == Honorific::Ms;
    if (random.chance(750)) name += pickOf(random, isWoman ? WomenFirst : MenFirst);
    return name + pickOf(random, isWoman ? WomenSecond : MenSecond);
}

Customer practiceCustomer(PracticeRandom& random) {
    Customer customer;
    const bool isCompany = random.chance(60);
    customer.kind = isCompany ? CustomerKind::Company : CustomerKind::Person;
    if (isCompany) {
        customer.name = companyName(random);
        customer.taxTitle = customer.name;
        customer.taxNumber = QStringLiteral("9134") + digits(random, 10) + QStringLiteral("MA2X");
    } else {
        customer.honorific = random.chance(640) ? Honorific::Mr : Honorific::Ms;
        customer.name = practicePerson(random, customer.honorific);
    }
    customer.phones.push_back(
        {.phone = Phone::of(practicePhone(random)), .note = {}, .preferred = true});
    if (random.chance(90))
        customer.phones.push_back(
            {.phone = Phone::of(practicePhone(random)),
             .note = isCompany ? QStringLiteral("车队") : QStringLiteral("家人"),
             .preferred = false});
    if (random.chance(15)) customer.flag = QStringLiteral("旧件要带走，交车前请先打电话");
    customer.version = 1;
    return customer;
}

Vehicle practiceVehicle(PracticeRandom& random, quint32 serial) {
    static const std::vector<QString> colours{u"白"_qs, u"黑"_qs, u"银灰"_qs, u"灰"_qs,
                                              u"蓝"_qs, u"红"_qs, u"棕"_qs};
    Vehicle vehicle;
    const Plate plate = plateOf(random, serial);
    const Model& model = modelOf(random, plate.kind());
    vehicle.plate = plate;
    vehicle.brand = model.brand;
    vehicle.model = model.model;
    vehicle.colour = colours[static_cast<std::size_t>(random.skewed(7))];
    vehicle.newEnergy = plate.kind() == PlateKind::Green || plate.kind() == PlateKind::GreenYellow;
    vehicle.modelYear = random.between(2012, 2025);
    if (plate.isNone() || random.chance(720))
        vehicle.vin = vinOf(random, model, vehicle.modelYear, serial);
    vehicle.ofTheTrade = random.chance(18);
    vehicle.lastOdometerKm = random.between(20, 1600) * 100 + random.below(100);
    vehicle.version = 1;
    return vehicle;
}

QString practiceShopName(int store) {
    static const std::vector<QString> branches{
        u"城东店"_qs, u"滨湖店"_qs, u"高新店"_qs, u"政务店"_qs, u"新站店"_qs,
        u"经开店"_qs, u"蜀山店"_qs, u"庐阳店"_qs, u"肥西店"_qs, u"北城店"_qs};
    const QString branch = store <= static_cast<int>(branches.size())
                               ? branches[static_cast<std::size_t>(store - 1)]
                               : QStringLiteral("第%1店").arg(store);
    return QStringLiteral("顺达汽修") + branch;
}

}  // namespace baydesk
