#include "documents/PaperSamples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace baydesk::testing {

namespace {

const QString SignatureHash = QStringLiteral("5f0c1e");

Line otherLine(LineKind kind, const QString& name, Money price) {
    Line line;
    line.kind = kind;
    line.name = name;
    line.unitPrice = price;
    return line;
}

Line ownPart(const QString& name) {
    Line line = otherLine(LineKind::Part, name, Money());
    line.customerSupplied = true;
    line.unit = QStringLiteral("条");
    line.quantity = Quantity::of(2);
    return line;
}

OrderBuilder brakesAndWheels() {
    OrderBuilder order;
    order.belonging(QStringLiteral("行车记录仪"), true).belonging(QStringLiteral("儿童座椅"));
    order.job(QStringLiteral("更换前刹车片"))
        .finding(QStringLiteral("前刹车片磨损到极限"), QStringLiteral("更换刹车片，清洁卡钳"))
        .labour(QStringLiteral("拆装前刹车片"), Quantity::ofThousandths(1'500), Money::ofYuan(120))
        .part(QStringLiteral("前刹车片"), Quantity::of(1), QStringLiteral("套"),
              Money::ofFen(38'650), PartGrade::Original, QStringLiteral("1KD 698 151"))
        .line(otherLine(LineKind::Material, QStringLiteral("刹车清洁剂"), Money::ofYuan(25)))
        .consent(Decision::Approved, ConsentWay::Signature, QStringLiteral("陈晓雯"), {},
                 SignatureHash);
    order.job(QStringLiteral("车轮动平衡及换胎"))
        .labour(QStringLiteral("动平衡"), Quantity::of(4), Money::ofYuan(30))
        .line(ownPart(QStringLiteral("轮胎 205/55R16")))
        .line(otherLine(LineKind::Sublet, QStringLiteral("轮毂校正"), Money::ofYuan(160)))
        .line(otherLine(LineKind::Fee, QStringLiteral("废胎处理费"), Money::ofFen(1'005)))
        .consent(Decision::Approved, ConsentWay::Signature, QStringLiteral("陈晓雯"), {},
                 SignatureHash);
    order.job(QStringLiteral("更换蓄电池"))
        .part(QStringLiteral("蓄电池 60Ah"), Quantity::of(1), QStringLiteral("个"),
              Money::ofYuan(480), PartGrade::Aftermarket);
    return order;
}

}  // namespace

PaperContext paperContext(const QString& language) {
    PaperContext context{OrderBuilder::shop(), Phrases(language), BusinessCalendar()};
    context.signatures.emplace(SignatureHash, signaturePng());
    return context;
}

OrderBuilder quotedOrder() {
    OrderBuilder order = brakesAndWheels();
    order.approval(ApprovalState::Offered);
    return order;
}

OrderBuilder deliveredOrder() {
    OrderBuilder order = brakesAndWheels();
    order.approval(ApprovalState::Declined)
        .consent(Decision::Declined, ConsentWay::InPerson, QStringLiteral("陈晓雯"),
                 QStringLiteral("下次再换"));
    order.job(QStringLiteral("更换雨刮片"))
        .supplement()
        .part(QStringLiteral("雨刮片"), Quantity::of(1), QStringLiteral("对"), Money::ofYuan(89),
              PartGrade::Aftermarket, QStringLiteral("WB-2419"))
        .consent(Decision::Approved, ConsentWay::InPerson, QStringLiteral("陈晓雯"));
    return order.finished()
        .paid(Tender::WeChat, Money::ofYuan(300), true)
        .paid(Tender::Cash, Money::ofFen(67'050))
        .settled(Money::ofFen(5))
        .released();
}

OrderBuilder longOrder(int lines) {
    OrderBuilder order;
    order.job(QStringLiteral("发动机大修"));
    for (int at = 1; at <= lines; ++at) {
        const QString name = QStringLiteral("%1号").arg(at, 3, 10, QChar(u'0'));
        if (at % 3 == 0)
            order.labour(QStringLiteral("作业") + name, Quantity::ofThousandths(250 * at),
                         Money::ofFen(12'345));
        else
            order.part(QStringLiteral("零件") + name, Quantity::of(at), QStringLiteral("件"),
                       Money::ofFen(1'007 * at));
    }
    return order;
}

OrderView onTestDrive() {
    OrderView view = quotedOrder().approval(ApprovalState::Approved).build();
    view.order.document = DocumentState::Order;
    view.order.exits = {{.id = ExitPassId(1),
                         .number = QStringLiteral("T261122-0001"),
                         .purpose = ExitPurpose::TestDrive,
                         .driver = QStringLiteral("王海"),
                         .destination = QStringLiteral("滨河大道"),
                         .leftAt = OrderBuilder::takenIn().plusHours(4),
                         .leftBy = view.order.advisor}};
    return view;
}

OrderView afterABigRepair() {
    OrderView view = deliveredOrder().build();
    view.order.repairClass = RepairClass::SecondLevel;
    view.order.release->certificate = QStringLiteral("C261122-0001");
    view.vehicle.engineNumber = QStringLiteral("CEA-118209");
    return view;
}

QByteArray signaturePng() {
    QImage image(360, 120, QImage::Format_Mono);
    image.fill(1);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 4));
    QPainterPath path({20, 80});
    path.cubicTo(60, 0, 90, 130, 130, 50);
    path.cubicTo(170, 10, 180, 130, 230, 60);
    path.cubicTo(260, 20, 290, 110, 340, 40);
    painter.drawPath(path);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace baydesk::testing
