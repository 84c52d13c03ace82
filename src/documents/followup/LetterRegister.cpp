#include "documents/followup/LetterRegister.h"

#include "documents/order/Sections.h"

namespace baydesk {

namespace {

constexpr std::size_t BlankRows = 28;  // one page, below a head with a logo too

PaperTable tableOf(const std::vector<LetterEntry>& letters, const Phrases& phrases) {
    PaperTable table;
    table.columns = {{phrases.translate("Documents", "No."), TextAlign::Start, 1, false},
                     {phrases.translate("Documents", "Date"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Customer"), TextAlign::Start, 5},
                     {phrases.translate("Documents", "Plate"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Occasion"), TextAlign::Start, 6},
                     {phrases.translate("Documents", "Sent by"), TextAlign::Start, 4},
                     {phrases.translate("Documents", "Remark"), TextAlign::Start, 6}};
    const auto next = [&table] { return QString::number(table.rows.size() + 1); };
    for (const LetterEntry& each : letters)
        table.rows.push_back({RowStyle::Normal,
                              {next(), each.date.toString(Qt::ISODate), each.customer, each.plate,
                               each.occasion, each.sentBy, each.remark}});
    while (letters.empty() && table.rows.size() < BlankRows)
        table.rows.push_back({RowStyle::Blank, {next()}});
    return table;
}

}  // namespace

DocumentModel composeLetterRegister(const std::vector<LetterEntry>& letters,
                                    const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    DocumentModel model =
        shopPaper(phrases.translate("Documents", "Follow-up letter register"), context);
    model.blocks = {tableOf(letters, phrases)};
    if (!letters.empty())
        model.total = phrases.labelled(phrases.translate("Documents", "Letters listed"),
                                       QString::number(letters.size()));
    return model;
}

}  // namespace baydesk
