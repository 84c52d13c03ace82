#include "desktop/customer/FilePicker.h"
#include "desktop/customer/SameFileDialog.h"
#include "desktop/text/Formats.h"
#include "desktop/vehicle/VehicleText.h"
#include "domain/vehicle/MergeVehicle.h"

namespace baydesk {

namespace {

struct SameLine {
    const char* field;
    QString label;
    QString (*read)(const Vehicle&);
};

QString platesOf(const Vehicle& car) {
    QStringList words;
    for (const PlatePeriod& each : car.plateHistory)
        if (each.plate != car.plate && !words.contains(each.plate.display()))
            words << each.plate.display();
    return words.join(QStringLiteral(", "));
}

QString number(int value) { return value == 0 ? QString() : QString::number(value); }

std::vector<SameLine> lines() {
    return {
        {"", SameVehicleDialog::tr("Plate"), [](const Vehicle& v) { return v.plate.display(); }},
        {"", SameVehicleDialog::tr("Earlier plates"), platesOf},
        {"vin", SameVehicleDialog::tr("VIN"), [](const Vehicle& v) { return v.vin.text(); }},
        {"brand", SameVehicleDialog::tr("Brand"), [](const Vehicle& v) { return v.brand; }},
        {"model", SameVehicleDialog::tr("Model"), [](const Vehicle& v) { return v.model; }},
        {"modelYear", SameVehicleDialog::tr("Model year"),
         [](const Vehicle& v) { return number(v.modelYear); }},
        {"colour", SameVehicleDialog::tr("Colour"), [](const Vehicle& v) { return v.colour; }},
        {"engineNumber", SameVehicleDialog::tr("Engine number"),
         [](const Vehicle& v) { return v.engineNumber; }},
        {"kind", SameVehicleDialog::tr("Kind of vehicle"),
         [](const Vehicle& v) { return VehicleText::word(v.kind); }},
        {"", SameVehicleDialog::tr("Odometer"),
         [](const Vehicle& v) {
             return v.lastOdometerKm > 0 ? Formats::kilometres(v.lastOdometerKm) : QString();
         }},
        {"", SameVehicleDialog::tr("Safety"), [](const Vehicle& v) { return v.safety; }},
        {"", SameVehicleDialog::tr("Note"), [](const Vehicle& v) { return v.note; }}};
}

QString nameOf(const Vehicle& car) {
    return car.plate.isNone() ? VehicleText::name(car) : car.plate.display();
}

}  // namespace

SameVehicleDialog::SameVehicleDialog(ScreenContext& context, VehicleId kept, VehicleId other,
                                     QWidget* parent)
    : SameFileDialog(context, FileKind::Vehicle, parent) {
    retranslate();
    compare(kept.value(), other.value());
}

void SameVehicleDialog::read(qint64 kept, qint64 gone) {
    m_context.desk.askLatest(
        QStringLiteral("same-file"), this,
        [kept, gone](Workplace& workplace) {
            return previewMerge(workplace, VehicleId(kept), VehicleId(gone));
        },
        [this](const Result<VehicleMergePreview>& preview) {
            if (!preview) {
                showProblem(preview.error());
                return;
            }
            m_preview = *preview;
            showFiles(nameOf(m_preview.kept.vehicle), nameOf(m_preview.gone.vehicle));
        });
}

std::vector<SameRow> SameVehicleDialog::rows(const QStringList& theirs) const {
    const VehicleSide& kept = m_preview.kept;
    const VehicleSide& gone = m_preview.gone;
    const Vehicle both =
        mergedVehicle(kept.vehicle, gone.vehicle, theirs, m_context.clock.now()).file;
    const QStringList differing = differingFields(kept.vehicle, gone.vehicle);
    std::vector<SameRow> list;
    for (const SameLine& line : lines()) {
        const QString field = QString::fromLatin1(line.field);
        const SameRow row{differing.contains(field) ? field : QString(), line.label,
                          line.read(kept.vehicle), line.read(gone.vehicle), line.read(both)};
        if (!row.kept.isEmpty() || !row.gone.isEmpty() || !row.both.isEmpty()) list.push_back(row);
    }
    list.push_back({{},
                    tr("Visits"),
                    number(kept.visits),
                    number(gone.visits),
                    number(kept.visits + gone.visits)});
    const QString open = kept.openOrder.value_or(gone.openOrder.value_or(QString()));
    if (!open.isEmpty())
        list.push_back({{},
                        tr("Open order"),
                        kept.openOrder.value_or(QString()),
                        gone.openOrder.value_or(QString()),
                        open});
    return list;
}

QString SameVehicleDialog::whyNot() const {
    if (areTwoCars(m_preview.kept.vehicle, m_preview.gone.vehicle))
        return tr("another car: both VINs are whole and differ");
    if (m_preview.kept.openOrder && m_preview.gone.openOrder)
        return tr("one of the two has to leave the shop first");
    return {};
}

void SameVehicleDialog::save(const QStringList& theirs, const IdempotencyKey& key) {
    const VehicleMergeForm form{.kept = m_preview.kept.vehicle.id,
                                .keptVersion = m_preview.kept.vehicle.version,
                                .gone = m_preview.gone.vehicle.id,
                                .goneVersion = m_preview.gone.vehicle.version,
                                .theirs = theirs};
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(key)](Workplace& workplace) {
            return mergeVehicles(workplace, caller, form);
        },
        [this, kept = form.kept.value()](const Result<Outcome>& outcome) {
            answered(outcome, kept);
        });
}

void SameVehicleDialog::retranslate() {
    setHeading(tr("The same car twice"));
    picker()->setLabel(tr("This is the same as … (plate, VIN or name)"));
    SameFileDialog::retranslate();
}

}  // namespace baydesk
