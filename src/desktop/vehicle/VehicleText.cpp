#include "desktop/vehicle/VehicleText.h"

#include "application/vehicle/Makers.h"
#include "desktop/text/Names.h"

#include <QStringList>

namespace baydesk {

QList<PlateKind> VehicleText::plateKinds() {
    return {PlateKind::Blue,  PlateKind::Green, PlateKind::Yellow,    PlateKind::GreenYellow,
            PlateKind::White, PlateKind::Black, PlateKind::Temporary, PlateKind::None};
}

QString VehicleText::sentence(PlateVerdict verdict) {
    switch (verdict) {
        case PlateVerdict::Ok:
        case PlateVerdict::Empty:
            return {};
        case PlateVerdict::UnknownProvince:
            return tr("It does not begin with a province.");
        case PlateVerdict::NoAgencyLetter:
            return tr("After the province there is a letter.");
        case PlateVerdict::LetterIOrO:
            return tr("Plates have no I and no O: is it 1 or 0?");
        case PlateVerdict::BadCharacter:
            return tr("Plates have letters and digits only.");
        case PlateVerdict::WrongLength:
            return tr("Too short or too long for this plate.");
        case PlateVerdict::NotNewEnergy:
            return tr("Eight characters, but not of a new-energy plate.");
        case PlateVerdict::WrongColour:
            return tr("The characters do not fit this colour.");
    }
    return {};
}

QString VehicleText::sentence(VinVerdict verdict) {
    switch (verdict) {
        case VinVerdict::Ok:
        case VinVerdict::Empty:
            return {};
        case VinVerdict::WrongLength:
            return tr("A VIN has 17 characters.");
        case VinVerdict::BadCharacter:
            return tr("A VIN has no I, O or Q.");
        case VinVerdict::BadModelYear:
            return tr("Its tenth stands for no model year.");
        case VinVerdict::WrongCheckDigit:
            return tr("The check digit does not fit.");
    }
    return {};
}

// Makers and brands have a name in either language.
bool VehicleText::isChinese() { return tr("English") != QLatin1String("English"); }

QString VehicleText::doubt(const Vin& vin) {
    const VinVerdict verdict = checkVin(vin);
    const auto fits = fittingCheckDigit(vin);
    if (verdict != VinVerdict::WrongCheckDigit || !fits) return sentence(verdict);
    return tr("The ninth would have to be %1: something is mistyped, or the car is no Chinese or "
              "American one.")
        .arg(*fits);
}

QString VehicleText::told(const Vin& vin, int thisYear) {
    QStringList words;
    if (const auto maker = makers().makerOf(vin))
        words << (isChinese() ? maker->chinese : maker->english);
    if (const auto year = modelYearOf(vin, thisYear))
        words << (year->isSure ? QString::number(year->year)
                               : tr("%1 (or %2)").arg(year->year).arg(year->year - 30));
    return words.join(QStringLiteral(" · "));
}

QString VehicleText::brandOf(const Vin& vin) {
    const auto maker = makers().makerOf(vin);
    if (!maker) return {};
    return isChinese() ? maker->brandChinese : maker->brandEnglish;
}

QString VehicleText::name(const Vehicle& vehicle) {
    QStringList words;
    for (const QString& word : {vehicle.brand, vehicle.model})
        if (!word.isEmpty()) words.append(word);
    if (vehicle.modelYear > 0) words.append(QString::number(vehicle.modelYear));
    return words.join(u' ');
}

QString VehicleText::whereabouts(const Found& car, const Formats& formats) {
    if (car.isInShop())
        return tr("in the shop · %1 · %2").arg(Names::of(car.stage), car.orderNumber);
    if (!car.lastVisit.isNone()) return tr("last here %1").arg(formats.moment(car.lastVisit));
    return tr("no visit yet");
}

QString VehicleText::broughtIn(const QString& number) {
    return tr("%1, brought in from an older program: to be read only.").arg(number);
}

QString VehicleText::word(OwnerRole role) {
    switch (role) {
        case OwnerRole::Owner:
            return tr("Owner");
        case OwnerRole::Sender:
            return tr("Sender");
        case OwnerRole::Payer:
            return tr("Payer");
    }
    return {};
}

QString VehicleText::word(VehicleKind kind) {
    switch (kind) {
        case VehicleKind::Car:
            return tr("car");
        case VehicleKind::Motorcycle:
            return tr("motorcycle");
        case VehicleKind::Other:
            return tr("other motor vehicle");
    }
    return {};
}

}  // namespace baydesk
