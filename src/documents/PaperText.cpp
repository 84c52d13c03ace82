#include "documents/PaperText.h"

namespace baydesk {

namespace {

class TextWriter {
public:
    void line(const QStringList& parts) {
        QStringList said = parts;
        said.removeAll(QString());
        if (!said.isEmpty()) m_text += said.join(u'\t') + u'\n';
    }

    void operator()(const FieldGrid& grid) {
        for (const PaperField& each : grid.fields) line({each.label, each.value});
    }
    void operator()(const PaperTable& table) {
        line({table.heading});
        QStringList titles;
        for (const PaperColumn& each : table.columns) titles << each.title;
        line(titles);
        for (const PaperRow& each : table.rows) line(each.cells);
    }
    void operator()(const Paragraph& paragraph) { line({paragraph.heading, paragraph.text}); }
    void operator()(const Totals& totals) {
        for (const TotalRow& each : totals.left) line({each.label, each.value});
        for (const TotalRow& each : totals.right) line({each.label, each.value});
    }
    void operator()(const Amounts& amounts) {
        for (const AmountLine& each : amounts.lines) line({each.label, each.capitals, each.amount});
    }
    void operator()(const Checks& checks) {
        line({checks.heading});
        for (const CheckItem& each : checks.items)
            line({each.ticked ? QStringLiteral("[x]") : QStringLiteral("[ ]"), each.text});
    }
    void operator()(const Signatures&) {}
    void operator()(const Photos& photos) {
        line({photos.heading});
        for (const Photo& each : photos.photos) line({each.caption});
    }
    void operator()(const Drawings& drawings) {
        line({drawings.heading});
        for (const Drawing& each : drawings.drawings) {
            QStringList said{each.caption};
            for (const DrawingMark& mark : each.marks)
                said << QStringLiteral("%1 (%2, %3)").arg(mark.text).arg(mark.x).arg(mark.y);
            line(said);
        }
    }
    void operator()(const Headline& headline) { line({headline.text, headline.caption}); }

    QString text() const { return m_text; }

private:
    QString m_text;
};

}  // namespace

QString plainText(const DocumentModel& model) {
    TextWriter writer;
    const Letterhead& head = model.letterhead;
    writer.line({head.shop});
    for (const QString& each : head.shopLines) writer.line({each});
    writer.line({head.title, head.numberLabel, head.number, head.subject});
    for (const Block& each : model.blocks) std::visit(writer, each);
    for (const Block& each : model.closing) std::visit(writer, each);
    writer.line({model.total});
    return writer.text();
}

}  // namespace baydesk
