#include "application/practice/PracticeWords.h"

namespace baydesk::practice {

const Words& belongings() {
    static const Words words{u"儿童座椅"_qs,     u"行车记录仪"_qs, u"雨伞"_qs,
                             u"后备箱工具箱"_qs, u"ETC 卡"_qs,     u"笔记本电脑"_qs,
                             u"钓鱼竿"_qs,       u"两箱矿泉水"_qs, u"眼镜（盒装）"_qs};
    return words;
}

const Words& warningLamps() {
    static const Words words{u"发动机故障灯"_qs, u"胎压报警灯"_qs, u"ABS 灯"_qs, u"机油灯"_qs,
                             u"动力电池故障灯"_qs};
    return words;
}

const Words& damageNotes() {
    static const Words words{u"旧伤"_qs, u"长约 10 cm"_qs, u"客户已知"_qs, {}};
    return words;
}

const Words& declineReasons() {
    static const Words words{u"下次再做"_qs,        u"价格太高"_qs,   u"还能用，先观察"_qs,
                             u"家里还有一瓶"_qs,    u"准备换车了"_qs, u"要和家人商量"_qs,
                             u"自己在网上买配件"_qs};
    return words;
}

const Words& cancelReasons() {
    static const Words words{u"客户要再考虑"_qs, u"客户改去 4S 店保修"_qs, u"客户临时用车"_qs,
                             u"报价未确认，客户取车"_qs};
    return words;
}

const Words& lateReasons() {
    static const Words words{u"配件晚到"_qs,       u"前面的车没修完"_qs, u"拆开后发现问题更多"_qs,
                             u"需要等外协加工"_qs, u"质检要求返工"_qs,   u"漆面需要再烘干"_qs};
    return words;
}

const Words& supplementWords() {
    static const Words words{u"拆轮后看到零件磨损，建议一起换"_qs, u"举升后发现渗漏，需要处理"_qs,
                             u"试车时发现异响，已找到原因"_qs, u"检查时发现到寿命了，建议更换"_qs};
    return words;
}

const Words& holdNotes() {
    static const Words words{u"库房缺货，下午到"_qs, u"已订货，明天上午到"_qs, u"等调货"_qs};
    return words;
}

const Words& failureCauses() {
    static const Words words{u"螺栓力矩不足"_qs, u"试车仍有异响"_qs, u"接头处渗油"_qs,
                             u"漆面有颗粒"_qs, u"卡扣未装齐"_qs};
    return words;
}

const Words& inspectionFindings() {
    static const Words words{u"符合要求"_qs, u"正常"_qs, u"按项目检查，无异常"_qs};
    return words;
}

const Words& discountReasons() {
    static const Words words{u"老客户"_qs, u"等待时间过长"_qs, u"保养套餐活动"_qs,
                             u"转介绍客户"_qs};
    return words;
}

const Words& refundReasons() {
    static const Words words{u"多收工时费"_qs, u"配件价格调整"_qs, u"客户退回未用配件"_qs};
    return words;
}

const Words& reversalReasons() {
    static const Words words{u"付款方开错，需重开"_qs, u"项目开错，退款重开"_qs};
    return words;
}

const Words& differenceComments() {
    static const Words words{u"找零差错"_qs, u"少收一笔零钱，已记录"_qs, u"客户多付未取走"_qs};
    return words;
}

const Words& pleasedWords() {
    static const Words words{
        u"很满意"_qs, u"挺好的"_qs, u"服务热情，修得也快"_qs, u"没有问题，谢谢"_qs, {}};
    return words;
}

const Words& neutralWords() {
    static const Words words{u"还可以，等的时间有点长"_qs, u"价格偏高，其他还行"_qs, u"一般般"_qs};
    return words;
}

const Words& unhappyWords() {
    static const Words words{u"回去第二天又响了，要求重新检查"_qs,
                             u"说好四点交车，等到六点才拿到"_qs, u"报价时没说清楚，结账多了两百"_qs,
                             u"车里有油污没擦干净"_qs, u"前台态度不好，问了半天没人理"_qs};
    return words;
}

const Words& complaintCauses() {
    static const Words words{u"装配时未按力矩复检"_qs, u"派工安排过满"_qs, u"报价说明不充分"_qs,
                             u"交车前清洁未检查"_qs, u"高峰时前台人手不足"_qs};
    return words;
}

const Words& complaintRemedies() {
    static const Words words{u"免费返工并赠送保养一次"_qs, u"当面致歉，赠洗车券两张"_qs,
                             u"退还差价"_qs, u"上门取车，重新处理"_qs};
    return words;
}

const Words& progressWords() {
    static const Words words{u"已向客户致歉，正在核实"_qs, u"车间已安排复检，结果今天答复"_qs,
                             u"负责人已联系客户，约好来店时间"_qs};
    return words;
}

}  // namespace baydesk::practice
