#pragma once

#include "domain/vehicle/Vin.h"

#include <map>
#include <optional>

namespace baydesk {

// Who made the car, by the first three characters of its VIN (world manufacturer identifier, ISO
// 3780). The brand is empty where a maker builds cars of several.
struct Maker {
    QString wmi;
    QString chinese;
    QString english;
    QString brandChinese;
    QString brandEnglish;

    bool operator==(const Maker&) const = default;
};

class MakerTable {
public:
    MakerTable() = default;
    // Lines of five fields with tabs between them: identifier of two or three characters, maker in
    // Chinese and English, brand in Chinese and English ("-": several). Lines that begin with '#'
    // are skipped, and so is what is no such line.
    static MakerTable of(const QString& text);

    // The longest identifier that fits; nothing for a VIN that is not whole, or of a maker whom the
    // table does not know.
    std::optional<Maker> makerOf(const Vin& vin) const;
    std::size_t size() const { return m_makers.size(); }

private:
    std::map<QString, Maker> m_makers;
};

// The model year that the tenth character says. The letters come again after thirty years: the
// later year counts, where the seventh character does not say otherwise (cars of North America).
struct VinYear {
    int year = 0;
    bool isSure = false;  // false: it may be thirty years less

    bool operator==(const VinYear&) const = default;
};

// Nothing where a VIN says no year: it is not whole, or of a country whose makers need not code it.
// `thisYear`: a model is sold at most a year before its year. Source: GB 16735, 49 CFR 565.
std::optional<VinYear> modelYearOf(const Vin& vin, int thisYear);

// The character that would fit in the ninth place; nothing where the others are no VIN's.
std::optional<QChar> fittingCheckDigit(const Vin& vin);

}  // namespace baydesk
