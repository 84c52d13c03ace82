#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace baydesk {

// What stands on a paper, as values: a composer makes it from an order, DocumentPainter draws it on
// any paged device. All text is ready to be read: in the paper's language, amounts written out.

enum class PageFormat { A4, A4Landscape, A5, A5Landscape };

enum class TextAlign { Start, Centre, End };

// Top of the paper. Continuation pages repeat the title, number and subject only.
struct Letterhead {
    QByteArray logo;  // SVG or PNG, empty for none
    QString shop;
    QStringList shopLines;  // address, phone, credit code
    QString title;
    QString numberLabel;
    QString number;
    QString subject;  // plate: what tells stray pages apart
    QString qrText;   // empty for no code

    bool operator==(const Letterhead&) const = default;
};

// A framed word beside the title: not paid, reprint 2. A strong one has a thick frame.
struct Mark {
    QString text;
    bool strong = false;

    bool operator==(const Mark&) const = default;
};

struct PaperField {
    QString label;
    QString value;
    int span = 1;

    bool operator==(const PaperField&) const = default;
};

// Labels and values in columns of equal width.
struct FieldGrid {
    int columns = 2;
    std::vector<PaperField> fields;

    bool operator==(const FieldGrid&) const = default;
};

// Columns that do not wrap take the width of their widest cell; the others share the rest by
// weight.
struct PaperColumn {
    QString title;
    TextAlign align = TextAlign::Start;
    int weight = 1;
    bool wrap = true;
    bool strong = false;  // the title names the whole table

    bool operator==(const PaperColumn&) const = default;
};

// A note belongs to the row above it. A blank one is to be filled in by hand: high enough to write
// in, with its columns ruled.
enum class RowStyle { Normal, Group, Note, Subtotal, Blank };

// In groups, notes and subtotals the first cell runs on up to the next cell that is not empty.
struct PaperRow {
    RowStyle style = RowStyle::Normal;
    QStringList cells;

    bool operator==(const PaperRow&) const = default;
};

// The header is repeated on every page the table reaches.
struct PaperTable {
    QString heading;
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;

    bool operator==(const PaperTable&) const = default;
};

struct Paragraph {
    QString heading;
    QString text;
    bool small = true;

    bool operator==(const Paragraph&) const = default;
};

struct TotalRow {
    QString label;
    QString value;
    bool strong = false;

    bool operator==(const TotalRow&) const = default;
};

// Two lists side by side: what was paid on the left, the sum on the right.
struct Totals {
    std::vector<TotalRow> left;
    std::vector<TotalRow> right;

    bool operator==(const Totals&) const = default;
};

// An amount in Chinese capitals and in figures.
struct AmountLine {
    QString label;
    QString capitals;
    QString amount;
    bool strong = false;

    bool operator==(const AmountLine&) const = default;
};

// Between two rules.
struct Amounts {
    std::vector<AmountLine> lines;

    bool operator==(const Amounts&) const = default;
};

struct CheckItem {
    QString text;
    bool ticked = false;

    bool operator==(const CheckItem&) const = default;
};

struct Checks {
    QString heading;
    int columns = 2;
    std::vector<CheckItem> items;

    bool operator==(const Checks&) const = default;
};

struct SignatureBox {
    QString title;
    QString caption;     // who and when, where known
    QByteArray picture;  // PNG, empty for a box to sign in

    bool operator==(const SignatureBox&) const = default;
};

struct Signatures {
    std::vector<SignatureBox> boxes;

    bool operator==(const Signatures&) const = default;
};

struct Photo {
    QByteArray picture;  // JPEG or PNG; empty where it is gone
    QString caption;

    bool operator==(const Photo&) const = default;
};

// Photos in columns of equal width, each with its words.
struct Photos {
    QString heading;
    int columns = 3;
    std::vector<Photo> photos;

    bool operator==(const Photos&) const = default;
};

// What stands on a drawing, at so many thousandths of its width and height.
struct DrawingMark {
    QString text;
    int x = 0;
    int y = 0;

    bool operator==(const DrawingMark&) const = default;
};

struct Drawing {
    QByteArray svg;
    bool mirrored = false;  // the drawing, not its marks
    QString caption;
    std::vector<DrawingMark> marks;

    bool operator==(const Drawing&) const = default;
};

// Drawings beside each other, each with its words.
struct Drawings {
    QString heading;
    int columns = 4;
    std::vector<Drawing> drawings;

    bool operator==(const Drawings&) const = default;
};

// One thing to be read from afar: the plate on a gate pass.
struct Headline {
    QString text;
    QString caption;

    bool operator==(const Headline&) const = default;
};

using Block = std::variant<FieldGrid, PaperTable, Paragraph, Totals, Amounts, Checks, Signatures,
                           Photos, Drawings, Headline>;

struct DocumentModel {
    PageFormat format = PageFormat::A4;
    Letterhead letterhead;
    std::vector<Mark> marks;
    std::vector<Block> blocks;
    // Kept together where a page can hold them: sums and signatures belong to each other.
    std::vector<Block> closing;
    // One run of pages for each, with its name on top; none: one run without a name.
    QStringList copies;
    QString total;      // repeated at the foot of every page where there is more than one
    QString pageLabel;  // "Page %1 of %2"

    bool operator==(const DocumentModel&) const = default;
};

}  // namespace baydesk
