#include "storage/search/PinyinExceptions.h"

#include <QHash>

namespace baydesk {

namespace {

struct Entry {
    const char16_t* characters;
    const char* readings;
};

constexpr Entry Surnames[] = {
    {u"阿", "a e"},         {u"柏", "bai bo"},       {u"薄", "bo bao"},
    {u"藏", "zang cang"},   {u"曾", "zeng ceng"},    {u"长", "chang zhang"},
    {u"朝", "chao zhao"},   {u"车", "che ju"},       {u"谌", "chen shen"},
    {u"盛", "sheng cheng"}, {u"重", "chong zhong"},  {u"种", "chong zhong"},
    {u"仇", "qiu chou"},    {u"啜", "chuai chuo"},   {u"单", "shan dan chan"},
    {u"翟", "zhai di"},     {u"繁", "po fan"},       {u"盖", "ge gai"},
    {u"句", "gou ju"},      {u"贾", "jia gu"},       {u"黑", "he hei"},
    {u"纪", "ji"},          {u"祭", "zhai ji"},      {u"解", "xie jie"},
    {u"隽", "juan jun"},    {u"阚", "kan han"},      {u"隗", "wei kui"},
    {u"乐", "yue le"},      {u"缪", "miao mou miu"}, {u"乜", "nie mie"},
    {u"秘", "bi mi"},       {u"牟", "mou mu"},       {u"那", "na nuo"},
    {u"能", "nai neng"},    {u"强", "qiang jiang"},  {u"朴", "piao pu"},
    {u"郄", "qie xi"},      {u"覃", "qin tan"},      {u"区", "ou qu"},
    {u"召", "shao zhao"},   {u"折", "she zhe"},      {u"莘", "shen xin"},
    {u"石", "shi dan"},     {u"宿", "su xiu"},       {u"尉", "wei yu"},
    {u"郗", "xi chi"},      {u"冼", "xian"},         {u"洗", "xian xi"},
    {u"行", "xing hang"},   {u"郇", "xun huan"},     {u"员", "yun yuan"},
    {u"查", "zha cha"},     {u"万", "wan mo"},       {u"俞", "yu shu"},
    {u"沈", "shen chen"},   {u"钻", "zuan"},
};

constexpr Entry Phrases[] = {
    {u"单于", "chan yu"},     {u"尉迟", "yu chi"},
    {u"万俟", "mo qi"},       {u"子车", "zi ju"},
    {u"令狐", "ling hu"},     {u"长孙", "zhang sun"},
    {u"澹台", "tan tai"},     {u"乐正", "yue zheng"},
    {u"毌丘", "guan qiu"},    {u"宿迁", "su qian"},
    {u"厦门", "xia men"},     {u"重庆", "chong qing"},
    {u"成长", "cheng zhang"}, {u"便宜", "pian yi"},
    {u"阿勒泰", "a le tai"},  {u"长春", "chang chun"},
    {u"番禺", "pan yu"},      {u"东莞", "dong guan"},
    {u"六安", "lu an"},       {u"蚌埠", "beng bu"},
    {u"台州", "tai zhou"},    {u"丽水", "li shui"},
    {u"亳州", "bo zhou"},     {u"银行", "yin hang"},
    {u"商行", "shang hang"},  {u"车行", "che hang"},
    {u"朝阳", "chao yang"},   {u"黑龙江", "hei long jiang"},
    {u"沈阳", "shen yang"},   {u"秘鲁", "bi lu"},
    {u"藏文", "zang wen"},
};

template <std::size_t Count>
QHash<QString, QStringList> tableOf(const Entry (&entries)[Count]) {
    QHash<QString, QStringList> table;
    for (const Entry& entry : entries) {
        table.insert(QString::fromUtf16(entry.characters),
                     QString::fromLatin1(entry.readings).split(QLatin1Char(' ')));
    }
    return table;
}

}  // namespace

QStringList surnameReadings(const QString& character) {
    static const QHash<QString, QStringList> table = tableOf(Surnames);
    return table.value(character);
}

QStringList phraseReading(const QString& characters) {
    static const QHash<QString, QStringList> table = tableOf(Phrases);
    return table.value(characters);
}

}  // namespace baydesk
