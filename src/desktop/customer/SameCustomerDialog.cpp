#include "desktop/customer/CustomerText.h"
#include "desktop/customer/FilePicker.h"
#include "desktop/customer/SameFileDialog.h"
#include "domain/customer/MergeCustomer.h"

#include <set>

namespace baydesk {

namespace {

QString phonesOf(const Customer& customer) {
    QStringList words;
    for (const CustomerPhone& each : customer.phones)
        words << (each.phone.masked() + u' ' + each.note).trimmed();
    return words.join(u'\n');
}

// What is shown of one field, read the same way from both files and from what they are together.
struct SameLine {
    const char* field;
    QString label;
    QString (*read)(const Customer&);
};

QString agreementOf(const CustomerSide& side) {
    if (!side.agreement) return {};
    return SameCustomerDialog::tr("%1 until %2")
        .arg(side.agreement->limit.toText(), side.agreement->validUntil.toString(Qt::ISODate));
}

QString number(int count) { return count == 0 ? QString() : QString::number(count); }

QString amount(Money money) { return money == Money() ? QString() : money.toText(); }

std::vector<SameLine> lines() {
    return {
        {"", SameCustomerDialog::tr("Name"), [](const Customer& c) { return c.name; }},
        {"honorific", SameCustomerDialog::tr("Title"),
         [](const Customer& c) {
             return c.honorific == Honorific::Unknown ? QString() : CustomerText::word(c.honorific);
         }},
        {"kind", SameCustomerDialog::tr("Kind"),
         [](const Customer& c) { return CustomerText::word(c.kind); }},
        {"customerClass", SameCustomerDialog::tr("Class"),
         [](const Customer& c) { return CustomerText::word(c.customerClass); }},
        {"", SameCustomerDialog::tr("Phones"), phonesOf},
        {"", SameCustomerDialog::tr("To be told"), [](const Customer& c) { return c.flag; }},
        {"", SameCustomerDialog::tr("No calls"),
         [](const Customer& c) { return c.noCalls ? SameCustomerDialog::tr("yes") : QString(); }},
        {"taxTitle", SameCustomerDialog::tr("Title of the tax invoice"),
         [](const Customer& c) { return c.taxTitle; }},
        {"taxNumber", SameCustomerDialog::tr("Taxpayer number"),
         [](const Customer& c) { return c.taxNumber; }},
        {"address", SameCustomerDialog::tr("Address"), [](const Customer& c) { return c.address; }},
        {"", SameCustomerDialog::tr("Note"), [](const Customer& c) { return c.note; }}};
}

}  // namespace

SameCustomerDialog::SameCustomerDialog(ScreenContext& context, CustomerId kept, CustomerId other,
                                       QWidget* parent)
    : SameFileDialog(context, FileKind::Customer, parent) {
    retranslate();
    compare(kept.value(), other.value());
}

void SameCustomerDialog::read(qint64 kept, qint64 gone) {
    m_context.desk.askLatest(
        QStringLiteral("same-file"), this,
        [kept, gone](Workplace& workplace) {
            return previewMerge(workplace, CustomerId(kept), CustomerId(gone));
        },
        [this](const Result<CustomerMergePreview>& preview) {
            if (!preview) {
                showProblem(preview.error());
                return;
            }
            m_preview = *preview;
            showFiles(m_preview.kept.customer.name, m_preview.gone.customer.name);
        });
}

std::vector<SameRow> SameCustomerDialog::rows(const QStringList& theirs) const {
    const CustomerSide& kept = m_preview.kept;
    const CustomerSide& gone = m_preview.gone;
    const Customer both = mergedCustomer(kept.customer, gone.customer, theirs).file;
    const QStringList differing = differingFields(kept.customer, gone.customer);
    std::vector<SameRow> list;
    for (const SameLine& line : lines()) {
        const QString field = QString::fromLatin1(line.field);
        const SameRow row{differing.contains(field) ? field : QString(), line.label,
                          line.read(kept.customer), line.read(gone.customer), line.read(both)};
        if (!row.kept.isEmpty() || !row.gone.isEmpty()) list.push_back(row);
    }
    const auto count = [&list](const QString& label, int mine, int other) {
        if (mine + other > 0)
            list.push_back({{}, label, number(mine), number(other), number(mine + other)});
    };
    std::set<VehicleId> cars(kept.cars.begin(), kept.cars.end());
    cars.insert(gone.cars.begin(), gone.cars.end());
    const auto counted = [](const auto& of) { return number(static_cast<int>(of.size())); };
    list.push_back({{}, tr("Cars"), counted(kept.cars), counted(gone.cars), counted(cars)});
    count(tr("Visits"), kept.visits, gone.visits);
    count(tr("Open orders"), kept.openOrders, gone.openOrders);
    if (kept.owed != Money() || gone.owed != Money())
        list.push_back(
            {{}, tr("Owes"), amount(kept.owed), amount(gone.owed), amount(kept.owed + gone.owed)});
    if (kept.agreement || gone.agreement)
        list.push_back({{},
                        tr("Credit agreement"),
                        agreementOf(kept),
                        agreementOf(gone),
                        agreementOf(kept.agreement ? kept : gone)});
    return list;
}

void SameCustomerDialog::save(const QStringList& theirs, const IdempotencyKey& key) {
    const CustomerMergeForm form{.kept = m_preview.kept.customer.id,
                                 .keptVersion = m_preview.kept.customer.version,
                                 .gone = m_preview.gone.customer.id,
                                 .goneVersion = m_preview.gone.customer.version,
                                 .theirs = theirs};
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(key)](Workplace& workplace) {
            return mergeCustomers(workplace, caller, form);
        },
        [this, kept = form.kept.value()](const Result<Outcome>& outcome) {
            answered(outcome, kept);
        });
}

void SameCustomerDialog::retranslate() {
    setHeading(tr("The same customer twice"));
    picker()->setLabel(tr("This is the same as … (name, phone or plate)"));
    SameFileDialog::retranslate();
}

}  // namespace baydesk
