#include "desktop/store/ShopForm.h"

#include "desktop/order/SigningDialog.h"
#include "desktop/print/PaperPreview.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FlowLayout.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/QuantityEdit.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr qint64 ThousandthsOfPercentPerPermille = 100;
constexpr int MostPermille = 1000;
constexpr int MostOverrun = 500;  // as check(Shop) has it

FormField* lineField(const char* name, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(name), parent);
}

Error at(const char* field, const Error& error) {
    return Error(error.first().kind, QLatin1String(field), error.first().details);
}

// A percentage with one decimal, as it is typed.
int readPermille(const FormField* field, int most, Violations& violations) {
    const auto typed = field->controlAs<QuantityEdit>()->read();
    if (!typed) {
        violations.add(typed.error().first().kind, field->field(), typed.error().first().details);
        return 0;
    }
    const qint64 permille = typed->thousandths() / ThousandthsOfPercentPerPermille;
    violations.require(permille >= 0 && permille <= most, ErrorKind::OutOfRange, field->field(),
                       {{QStringLiteral("least"), 0}, {QStringLiteral("most"), most / 10}});
    return static_cast<int>(std::min<qint64>(permille, most));
}

}  // namespace

ShopForm::ShopForm(QWidget* parent)
    : Card(parent),
      m_name(lineField("name", this)),
      m_legalName(lineField("legalName", this)),
      m_address(lineField("address", this)),
      m_phone(lineField("phone", this)),
      m_complaintPhone(lineField("complaintPhone", this)),
      m_creditCode(lineField("creditCode", this)),
      m_licence(lineField("licence", this)),
      m_code(lineField("code", this)),
      m_labourStandard(lineField("labourStandard", this)),
      m_labourRate(new FormField(new MoneyEdit, QStringLiteral("labourRate"), this)),
      m_tax(new FormField(new QuantityEdit, QStringLiteral("taxPermille"), this)),
      m_warranty(new FormField(new QPlainTextEdit, QStringLiteral("warrantyText"), this)),
      m_overrun(new FormField(new QuantityEdit, QStringLiteral("overrunPermille"), this)),
      m_walkRound(new QCheckBox(this)),
      m_classesLead(new QLabel(this)),
      m_papersLead(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_problems({m_name, m_legalName, m_address, m_phone, m_complaintPhone, m_creditCode,
                  m_licence, m_code, m_labourStandard, m_labourRate, m_tax, m_overrun, m_warranty},
                 m_problem) {
    for (int at = 0; at < RepairClassCount; ++at) m_classes.push_back(new QCheckBox(this));
    for (int at = 0; at < SignedPaperCount; ++at) m_papers.push_back(new QCheckBox(this));
    layOut();
    const auto changed = [this] {
        if (!m_filling) Q_EMIT edited();
    };
    for (FormField* field :
         {m_name, m_legalName, m_address, m_phone, m_complaintPhone, m_creditCode, m_licence,
          m_code, m_labourStandard, m_labourRate, m_tax, m_overrun})
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, [field, changed] {
            field->clearProblem();
            changed();
        });
    connect(m_warranty->controlAs<QPlainTextEdit>(), &QPlainTextEdit::textChanged, this, changed);
    connect(m_walkRound, &QCheckBox::toggled, this, changed);
    connect(m_walkRound, &QCheckBox::toggled, this, &ShopForm::showClasses);
    for (const QCheckBox* each : m_classes) connect(each, &QCheckBox::toggled, this, changed);
    for (const QCheckBox* each : m_papers) connect(each, &QCheckBox::toggled, this, changed);
    setFocusProxy(m_name);
    retranslate();
}

void ShopForm::layOut() {
    auto* warranty = m_warranty->controlAs<QPlainTextEdit>();
    warranty->setTabChangesFocus(true);
    warranty->setMinimumHeight(56);
    const auto row = [this](std::initializer_list<std::pair<QWidget*, int>> parts) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::Grid + 4);
        for (const auto& part : parts) line->addWidget(part.first, part.second);
        body()->addLayout(line);
    };
    body()->setSpacing(6);
    row({{m_name, 3}, {m_code, 1}});
    body()->addWidget(m_legalName);
    body()->addWidget(m_address);
    row({{m_phone, 1}, {m_complaintPhone, 1}});
    row({{m_creditCode, 1}, {m_licence, 1}});
    row({{m_labourStandard, 2}, {m_labourRate, 1}, {m_tax, 1}});
    row({{m_overrun, 1}, {m_walkRound, 2}});
    body()->addWidget(boxes(m_classesLead, m_classes));
    body()->addWidget(boxes(m_papersLead, m_papers));
    body()->addWidget(m_warranty, 1);
    body()->addWidget(m_problem);
    tabFollowsLayout(this);
}

// A few tick boxes behind the words that say what for; they go on in a next line.
QWidget* ShopForm::boxes(QLabel* lead, const std::vector<QCheckBox*>& list) {
    auto* whole = new QWidget(this);
    auto* line = new FlowLayout(2 * metrics::Grid, whole);
    line->addWidget(lead);
    for (QCheckBox* each : list) line->addWidget(each);
    markAs(lead, "second");
    return whole;
}

void ShopForm::showClasses() {
    m_classesLead->parentWidget()->setVisible(m_walkRound->isChecked());
}

void ShopForm::show(const Shop& shop) {
    m_filling = true;
    m_shop = shop;
    m_problems.clear();
    const auto set = [](FormField* field, const QString& text) {
        auto* line = field->controlAs<QLineEdit>();
        if (line->text() != text) line->setText(text);
    };
    set(m_name, shop.name);
    set(m_legalName, shop.legalName);
    set(m_address, shop.address);
    set(m_phone, shop.phone);
    set(m_complaintPhone, shop.complaintPhone);
    set(m_creditCode, shop.creditCode);
    set(m_licence, shop.licence);
    set(m_code, shop.code);
    set(m_labourStandard, shop.labourStandard);
    m_labourRate->controlAs<MoneyEdit>()->setAmount(shop.labourRate);
    m_tax->controlAs<QuantityEdit>()->setQuantity(
        Quantity::ofThousandths(qint64{shop.taxPermille} * ThousandthsOfPercentPerPermille));
    m_overrun->controlAs<QuantityEdit>()->setQuantity(
        Quantity::ofThousandths(qint64{shop.overrunPermille} * ThousandthsOfPercentPerPermille));
    m_walkRound->setChecked(shop.walkRoundRequired);
    for (int at = 0; at < RepairClassCount; ++at)
        m_classes.at(static_cast<std::size_t>(at))
            ->setChecked(shop.walkRoundClasses.contains(static_cast<RepairClass>(at)));
    for (int at = 0; at < SignedPaperCount; ++at)
        m_papers.at(static_cast<std::size_t>(at))
            ->setChecked(shop.signedPapers.contains(static_cast<SignedPaper>(at)));
    showClasses();
    auto* warranty = m_warranty->controlAs<QPlainTextEdit>();
    if (warranty->toPlainText() != shop.warrantyText) warranty->setPlainText(shop.warrantyText);
    m_filling = false;
}

QString ShopForm::text(const FormField* field) const {
    return field->controlAs<QLineEdit>()->text().trimmed();
}

Result<Shop> ShopForm::typed() const {
    Shop shop = m_shop;
    shop.name = text(m_name);
    shop.legalName = text(m_legalName);
    shop.address = text(m_address);
    shop.phone = text(m_phone);
    shop.complaintPhone = text(m_complaintPhone);
    shop.creditCode = text(m_creditCode);
    shop.licence = text(m_licence);
    shop.code = text(m_code);
    shop.labourStandard = text(m_labourStandard);
    shop.warrantyText = m_warranty->controlAs<QPlainTextEdit>()->toPlainText().trimmed();
    Violations violations;
    if (const auto rate = m_labourRate->controlAs<MoneyEdit>()->read(); rate)
        shop.labourRate = *rate;
    else
        violations.take(Done(at("labourRate", rate.error())));
    shop.taxPermille = readPermille(m_tax, MostPermille, violations);
    shop.overrunPermille = readPermille(m_overrun, MostOverrun, violations);
    shop.walkRoundRequired = m_walkRound->isChecked();
    for (int at = 0; at < RepairClassCount; ++at)
        shop.walkRoundClasses.set(static_cast<RepairClass>(at),
                                  m_classes.at(static_cast<std::size_t>(at))->isChecked());
    for (int at = 0; at < SignedPaperCount; ++at)
        shop.signedPapers.set(static_cast<SignedPaper>(at),
                              m_papers.at(static_cast<std::size_t>(at))->isChecked());
    if (!violations.none()) return Error(violations.list());
    return shop;
}

Shop ShopForm::mergedWith(const Shop& stored, const Shop& mine, FieldMerge& merge) const {
    const auto percent = [](int permille) {
        return Quantity::ofThousandths(qint64{permille} * ThousandthsOfPercentPerPermille).toText();
    };
    const Shop& shown = m_shop;
    Shop both = stored;
    merge.field(m_name->label(), both.name, shown.name, mine.name);
    merge.field(m_legalName->label(), both.legalName, shown.legalName, mine.legalName);
    merge.field(m_address->label(), both.address, shown.address, mine.address);
    merge.field(m_phone->label(), both.phone, shown.phone, mine.phone);
    merge.field(m_complaintPhone->label(), both.complaintPhone, shown.complaintPhone,
                mine.complaintPhone);
    merge.field(m_creditCode->label(), both.creditCode, shown.creditCode, mine.creditCode);
    merge.field(m_licence->label(), both.licence, shown.licence, mine.licence);
    merge.field(m_code->label(), both.code, shown.code, mine.code);
    merge.field(m_labourStandard->label(), both.labourStandard, shown.labourStandard,
                mine.labourStandard);
    merge.field(m_labourRate->label(), both.labourRate, shown.labourRate, mine.labourRate,
                [](Money each) { return each.toText(); });
    merge.field(m_tax->label(), both.taxPermille, shown.taxPermille, mine.taxPermille, percent);
    merge.field(m_overrun->label(), both.overrunPermille, shown.overrunPermille,
                mine.overrunPermille, percent);
    merge.field(m_walkRound->text(), both.walkRoundRequired, shown.walkRoundRequired,
                mine.walkRoundRequired, [](bool yes) { return yes ? tr("yes") : tr("no"); });
    merge.field(m_classesLead->text(), both.walkRoundClasses, shown.walkRoundClasses,
                mine.walkRoundClasses, [](RepairClasses each) {
                    QStringList names;
                    for (int at = 0; at < RepairClassCount; ++at)
                        if (each.contains(static_cast<RepairClass>(at)))
                            names << Names::of(static_cast<RepairClass>(at));
                    return names.join(QStringLiteral(", "));
                });
    merge.field(m_papersLead->text(), both.signedPapers, shown.signedPapers, mine.signedPapers,
                [](const SignedPapers& each) {
                    QStringList names;
                    for (int at = 0; at < SignedPaperCount; ++at)
                        if (each.contains(static_cast<SignedPaper>(at)))
                            names << PaperPreview::nameOf(paperOf(static_cast<SignedPaper>(at)));
                    return names.join(QStringLiteral(", "));
                });
    merge.field(m_warranty->label(), both.warrantyText, shown.warrantyText, mine.warrantyText);
    return both;
}

void ShopForm::rebase(const Shop& stored, const Shop& both) {
    show(both);
    m_shop = stored;
}

bool ShopForm::isEdited() const {
    const Result<Shop> now = typed();
    return !now || *now != m_shop;
}

void ShopForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void ShopForm::retranslate() {
    setTitle(tr("The shop on its papers"));
    m_name->setLabel(tr("&Name of the store"));
    m_legalName->setLabel(tr("Name on the business &licence"));
    m_address->setLabel(tr("&Address"));
    m_phone->setLabel(tr("P&hone"));
    m_complaintPhone->setLabel(tr("&Complaint phone of the authority"));
    m_creditCode->setLabel(tr("&Unified credit code"));
    m_licence->setLabel(tr("Repair business &record number"));
    m_code->setLabel(tr("Store cod&e"));
    m_labourStandard->setLabel(tr("Labour &quota charged by"));
    m_labourRate->setLabel(tr("La&bour ¥/h"));
    m_tax->setLabel(tr("VAT included (%)"));
    m_overrun->setLabel(tr("Estimates may be exceeded by (%)"));
    m_walkRound->setText(tr("No car is taken in without a walk-round"));
    m_walkRound->setAccessibleName(m_walkRound->text());
    m_classesLead->setText(tr("Walk-round for"));
    for (int at = 0; at < RepairClassCount; ++at) {
        QCheckBox* each = m_classes.at(static_cast<std::size_t>(at));
        each->setText(Names::of(static_cast<RepairClass>(at)));
        each->setAccessibleName(tr("Walk-round for %1").arg(each->text()));
    }
    m_papersLead->setText(tr("Must be signed"));
    for (int at = 0; at < SignedPaperCount; ++at) {
        QCheckBox* each = m_papers.at(static_cast<std::size_t>(at));
        each->setText(PaperPreview::nameOf(paperOf(static_cast<SignedPaper>(at))));
        each->setAccessibleName(tr("Must be signed: %1").arg(each->text()));
    }
    m_warranty->setLabel(tr("Repair &warranty beyond the law"));
}

}  // namespace baydesk
