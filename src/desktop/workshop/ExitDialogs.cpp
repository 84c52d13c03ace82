#include "desktop/workshop/ExitDialogs.h"

#include "application/workshop/Exits.h"
#include "desktop/order/OrderWords.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/FormField.h"
#include "domain/order/RepairOrder.h"
#include "domain/vehicle/Odometer.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

namespace baydesk {

namespace {

constexpr std::array<ExitPurpose, 2> Purposes{ExitPurpose::TestDrive, ExitPurpose::Sublet};
constexpr int Width = 520;
constexpr int MostName = 100;

QLineEdit* lineOf(const FormField* field) { return field->controlAs<QLineEdit>(); }

}  // namespace

SendOutDialog::SendOutDialog(ScreenContext& context, const OrderState& order, QWidget* parent)
    : VerbDialog(context, Verb::SendOut, parent),
      m_order(order),
      m_purposes(new ChoiceRow(static_cast<int>(Purposes.size()))),
      m_purpose(new FormField(m_purposes, QStringLiteral("purpose"), this)),
      m_driver(new FormField(new QLineEdit, QStringLiteral("driver"), this)),
      m_destination(new FormField(new QLineEdit, QStringLiteral("destination"), this)) {
    for (FormField* each : {m_purpose, m_driver, m_destination}) body()->addWidget(each);
    setFields({m_purpose, m_driver, m_destination});
    m_purposes->choose(0);
    lineOf(m_driver)->setText(context.user.name);
    for (const FormField* each : {m_driver, m_destination}) {
        lineOf(each)->setMaxLength(MostName);
        connect(lineOf(each), &QLineEdit::textChanged, this, [this] { updateMissing(); });
    }
    connect(m_purposes, &ChoiceRow::chosen, this, [this] { updateMissing(); });
    connect(this, &QDialog::accepted, this,
            [&context, id = order.id] { context.navigator.preview(PaperKind::ExitPass, id); });
    resize(Width, sizeHint().height());
    SendOutDialog::retranslate();
    m_purpose->focusControl();
}

ExitWish SendOutDialog::wish() const {
    const int at = std::max(0, m_purposes->choice());
    return {.purpose = Purposes.at(static_cast<std::size_t>(at)),
            .driver = lineOf(m_driver)->text().trimmed(),
            .destination = lineOf(m_destination)->text().trimmed()};
}

Result<VerbDialog::Work> SendOutDialog::work() const {
    return Work([order = m_order.id, wish = wish()](Workplace& workplace, const Caller& caller) {
        return sendOut(workplace, caller, order, wish);
    });
}

QString SendOutDialog::missingWords() const {
    if (wish().driver.isEmpty()) return tr("who drives");
    const bool needsPlace = wish().purpose == ExitPurpose::Sublet && wish().destination.isEmpty();
    return needsPlace ? tr("where it goes") : QString();
}

QString SendOutDialog::missingField() const {
    return wish().driver.isEmpty() ? m_driver->field() : m_destination->field();
}

void SendOutDialog::retranslate() {
    setHeading(tr("Let %1 out for a while").arg(m_order.plate.number()));
    QStringList words;
    for (std::size_t at = 0; at < Purposes.size(); ++at)
        words.append(
            QStringLiteral("%1  %2").arg(at + 1).arg(OrderWords::exitPurpose(Purposes.at(at))));
    m_purposes->setWords(words);
    m_purpose->setLabel(tr("What for"));
    m_driver->setLabel(tr("&Driver"));
    m_destination->setLabel(tr("Wh&ere to"));
    m_destination->setHint(tr("Of a sublet: at whose shop it will be."));
    primary()->setText(tr("Write the exit pass"));
    VerbDialog::retranslate();
}

TakeBackDialog::TakeBackDialog(ScreenContext& context, const OrderState& order, QWidget* parent)
    : VerbDialog(context, Verb::TakeBack, parent),
      m_order(order),
      m_odometer(new FormField(new QLineEdit, QStringLiteral("odometerKm"), this)) {
    body()->addWidget(m_odometer);
    setFields({m_odometer});
    lineOf(m_odometer)->setInputMethodHints(Qt::ImhDigitsOnly);
    resize(Width, sizeHint().height());
    TakeBackDialog::retranslate();
    m_odometer->focusControl();
}

Result<VerbDialog::Work> TakeBackDialog::work() const {
    const Result<Odometer> read = Odometer::parse(lineOf(m_odometer)->text());
    if (!read)
        return Error(read.error().first().kind, m_odometer->field(), read.error().first().details);
    const std::optional<int> km = read->isNone() ? std::nullopt : std::optional<int>(read->km());
    return Work([order = m_order.id, km](Workplace& workplace, const Caller& caller) {
        return takeBack(workplace, caller, order, km);
    });
}

void TakeBackDialog::retranslate() {
    setHeading(tr("%1 is back").arg(m_order.plate.number()));
    m_odometer->setLabel(tr("&Odometer (km)"));
    m_odometer->setHint(tr("Leave it empty where nobody has read it."));
    primary()->setText(tr("Close the exit pass"));
    VerbDialog::retranslate();
}

}  // namespace baydesk
