#include "desktop/settlement/ShiftDialog.h"

#include "desktop/order/OrderWords.h"
#include "desktop/order/SumList.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"

#include <QAction>
#include <QVBoxLayout>

namespace baydesk {

namespace {

// Names of fields live as long as the program.
const char* fieldOf(Tender tender) {
    switch (tender) {
        case Tender::Cash:
            return "counted.cash";
        case Tender::WeChat:
            return "counted.wechat";
        case Tender::Alipay:
            return "counted.alipay";
        case Tender::Card:
            return "counted.card";
        case Tender::Transfer:
        case Tender::OnAccount:
            break;
    }
    return "counted.transfer";
}

}  // namespace

void ShiftDialog::ask(ScreenContext& context, QWidget* parent) {
    context.desk.ask(
        parent,
        [user = context.user.id](Workplace& workplace) { return openShiftOf(workplace, user); },
        [&context, parent](const Result<std::optional<ShiftView>>& open) {
            if (open)
                (new ShiftDialog(context, *open, parent))->open();
            else
                context.navigator.warn(ErrorText::sentences(open.error()));
        });
}

ShiftDialog::ShiftDialog(ScreenContext& context, const std::optional<ShiftView>& open,
                         QWidget* parent)
    : MoneyDialog(context, parent), m_open(open) {
    if (m_open) {
        m_sums = new SumList(this);
        body()->addWidget(m_sums);
        // Cash always; of the others what came in.
        for (const Tender each : countedTenders())
            if (each == Tender::Cash || !expectedOf(m_open->shift, m_open->takings, each).isZero())
                m_counts[each] = addMoney(fieldOf(each));
        m_comment = addText("comment");
    } else {
        m_opening = addMoney("opening");
    }
    finish();
}

Takings ShiftDialog::counted() const {
    Takings counted;
    for (const auto& each : m_counts) counted[each.first] = amount(each.second);
    return counted;
}

void ShiftDialog::updateState() {
    QList<Missing> missing;
    if (m_opening) {
        if (!m_opening->controlAs<MoneyEdit>()->amount())
            missing.append({m_opening->field(), tr("what is in the drawer")});
        actionBar()->setMissing(missing);
        return;
    }
    if (!m_comment) return;
    bool differs = false;
    for (const auto& [tender, field] : m_counts) {
        const std::optional<Money> count = field->controlAs<MoneyEdit>()->amount();
        const Money expected = expectedOf(m_open->shift, m_open->takings, tender);
        if (!count) missing.append({field->field(), tr("the count of %1").arg(field->label())});
        const Money difference = count.value_or(expected) - expected;
        differs = differs || !difference.isZero();
        field->setHint(
            difference.isZero()
                ? tr("Expected %1").arg(expected.toText())
                : tr("Expected %1, difference %2").arg(expected.toText(), difference.toText()));
    }
    if (differs && text(m_comment).isEmpty())
        missing.append({m_comment->field(), tr("why the count differs")});
    actionBar()->setMissing(missing);
}

MoneyDialog::Work ShiftDialog::work() const {
    if (m_opening)
        return [opening = amount(m_opening)](Workplace& workplace, const Caller& caller) {
            return openShift(workplace, caller, opening);
        };
    return [counted = counted(), comment = text(m_comment)](Workplace& workplace,
                                                            const Caller& caller) {
        return closeShift(workplace, caller, counted, comment);
    };
}

QString ShiftDialog::doneWords(const Outcome&) const {
    return m_opening ? tr("Shift opened") : tr("Shift closed");
}

// Counted means printed (mission.md, Money).
void ShiftDialog::afterwards(const Outcome& outcome) const {
    if (!m_opening) context().navigator.previewShift(ShiftId(outcome.id));
}

void ShiftDialog::retranslate() {
    if (m_opening) {
        setHeading(tr("Open your shift"));
        m_opening->setLabel(tr("In the &drawer now"));
        action()->setText(tr("Open shift"));
    } else {
        const Formats formats(context().clock, context().calendar);
        setHeading(tr("Close your shift of %1").arg(formats.moment(m_open->shift.openedAt)));
        std::vector<SumRow> rows = {{tr("In the drawer at the start"),
                                     m_open->shift.opening.toText(),
                                     SumRow::Weight::Normal,
                                     {},
                                     false}};
        for (const auto& [tender, sum] : m_open->takings)
            rows.push_back(
                {OrderWords::tender(tender), sum.toText(), SumRow::Weight::Normal, {}, false});
        m_sums->setRows(rows);
        for (const auto& [tender, field] : m_counts)
            field->setLabel(tr("%1 counted").arg(OrderWords::tender(tender)));
        m_comment->setLabel(tr("&Comment"));
        action()->setText(tr("Close shift"));
    }
    updateState();
}

}  // namespace baydesk
