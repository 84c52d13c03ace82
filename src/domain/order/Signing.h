#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Ids.h"

#include <QString>
#include <vector>

namespace baydesk {

struct OrderState;

// 签名 (requirement R26): the papers of an order that the customer signs.
enum class SignedPaper { Intake, Contract, SettlementList };
inline constexpr int SignedPaperCount = static_cast<int>(SignedPaper::SettlementList) + 1;

// With pen, finger or mouse on the screen, or on the printed paper, of which a scan may be kept.
enum class SigningWay { Drawn, OnPaper };

// What a paper says of its order, part by part: so a screen can tell what has changed since it was
// signed.
enum class PaperPart {
    Car,
    People,
    Readings,
    Statement,
    Belongings,
    WalkRound,
    Promise,
    Jobs,
    Amounts,
};
inline constexpr int PaperPartCount = static_cast<int>(PaperPart::Amounts) + 1;

// One entry of the ledger of signatures; never changed. A paper that is signed again, or whose scan
// comes later, is a new entry.
struct PaperSignature {
    qint64 id = 0;
    SignedPaper paper = SignedPaper::Intake;
    SigningWay way = SigningWay::Drawn;
    QString person = {};      // who signed, in words
    QString picture = {};     // SHA-256 of the drawn signature, or of the scan; empty: no scan
    QString sealedText = {};  // SHA-256 of the paper's text as it was shown
    QString contents = {};    // what it said of the order: contentsOf() at that moment
    Instant at = {};
    StaffId by = {};

    bool operator==(const PaperSignature&) const = default;
};

// The papers that a shop wants signed. A set of few, kept as their names ("intake,contract").
class SignedPapers {
public:
    bool contains(SignedPaper paper) const { return (m_bits & bit(paper)) != 0; }
    void set(SignedPaper paper, bool wanted);
    bool isEmpty() const { return m_bits == 0; }

    QString toText() const;
    // What is no name of a paper is left out.
    static SignedPapers fromText(const QString& text);

    bool operator==(const SignedPapers&) const = default;

private:
    static unsigned bit(SignedPaper paper) { return 1U << static_cast<unsigned>(paper); }
    unsigned m_bits = 0;
};

// "intake", "contract", "settlement": as the command line names the papers.
QString signedPaperCode(SignedPaper paper);

// What the paper says of the order now: each of its parts by its digest, in one text.
QString contentsOf(SignedPaper paper, const OrderState& order);

enum class SignedState { Unsigned, Signed, Changed };

// How a paper stands: signed as it is now, or signed and changed since, in these parts.
struct SigningState {
    SignedState state = SignedState::Unsigned;
    PaperSignature last = {};
    std::vector<PaperPart> changed = {};

    bool isSigned() const { return state == SignedState::Signed; }
};
SigningState signingOf(SignedPaper paper, const OrderState& order);

// Errors: ConsentPersonMissing ("person"), SignatureMissing ("signature": drawn by nobody),
// TooLong, BadCharacters.
Done check(const PaperSignature& signature);

}  // namespace baydesk
