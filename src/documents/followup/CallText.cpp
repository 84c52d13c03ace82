#include "documents/followup/CallText.h"

#include "documents/Words.h"
#include "documents/order/Sections.h"

namespace baydesk {

namespace {

QString satisfaction(int score, const Phrases& phrases) {
    switch (score) {
        case 1:
            return phrases.translate("Documents", "Very unhappy");
        case 2:
            return phrases.translate("Documents", "Unhappy");
        case 3:
            return phrases.translate("Documents", "So-so");
        case 4:
            return phrases.translate("Documents", "Satisfied");
        case 5:
            return phrases.translate("Documents", "Very satisfied");
        default:
            return {};
    }
}

}  // namespace

QString outcomeText(const Call& call, const PaperContext& context) {
    const Phrases& phrases = context.phrases;
    QStringList lines{wordFor(call.outcome, phrases)};
    if (call.outcome == CallOutcome::CallBack) lines << timeText(call.callBackAt, context);
    if (call.problem) lines << phrases.translate("Documents", "Told of a problem");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString scoreText(std::optional<int> score, const Phrases& phrases) {
    if (!score) return {};
    return QStringLiteral("%1 · %2").arg(QString::number(*score), satisfaction(*score, phrases));
}

}  // namespace baydesk
