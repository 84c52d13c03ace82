#include "documents/PaperSamples.h"
#include "documents/PdfText.h"
#include "domain/values/Capitals.h"

#include <QRegularExpression>
#include <random>

#include <gtest/gtest.h>

namespace baydesk::testing {

namespace {

// Reads an amount as it is printed.
Money printed(const QString& cell) {
    QString text = cell;
    const bool negative = text.startsWith(u'−');
    text.remove(u'−').remove(u'¥').remove(u',');
    const Result<Money> amount = Money::parse(text);
    EXPECT_TRUE(amount.ok()) << cell.toStdString();
    if (!amount) return {};
    return negative ? -*amount : *amount;
}

class RandomOrders {
public:
    explicit RandomOrders(unsigned seed) : m_random(seed) {}

    OrderView next() {
        OrderBuilder order;
        for (qint64 job = 0; job < upTo(3) + 1; ++job) {
            order.job(QStringLiteral("项目%1").arg(job));
            for (qint64 line = 0; line < upTo(12); ++line) order.line(randomLine());
            if (upTo(4) == 0) order.approval(static_cast<ApprovalState>(upTo(3)));
        }
        if (upTo(1) == 0) order.settled(Money::ofFen(upTo(500)));
        return order.build();
    }

private:
    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }

    Line randomLine() {
        Line line;
        line.kind = static_cast<LineKind>(upTo(4));
        line.name = QStringLiteral("明细%1").arg(upTo(9999));
        line.quantity = Quantity::ofThousandths(upTo(9'999));
        line.unitPrice = Money::ofFen(upTo(99'999));
        line.customerSupplied = line.kind == LineKind::Part && upTo(9) == 0;
        return line;
    }

    std::mt19937 m_random;
};

struct PrintedSums {
    Money lines;
    Money subtotals;
    Money oddFen;
    Money total;
    QString capitals;
    QString capitalsFigure;
};

void addTable(PrintedSums& sums, const PaperTable& table) {
    for (const PaperRow& row : table.rows) {
        if (row.style == RowStyle::Normal) sums.lines += printed(row.cells.last());
        if (row.style == RowStyle::Subtotal) sums.subtotals += printed(row.cells.last());
    }
}

PrintedSums sumsOf(const DocumentModel& model) {
    PrintedSums sums;
    for (const Block& block : model.blocks)
        if (const PaperTable* table = std::get_if<PaperTable>(&block)) addTable(sums, *table);
    for (const Block& block : model.closing) {
        if (const Totals* totals = std::get_if<Totals>(&block)) {
            for (const TotalRow& row : totals->right) {
                if (row.strong) sums.total = printed(row.value);
                if (row.label == QStringLiteral("Odd fen waived")) sums.oddFen = printed(row.value);
            }
        }
        if (const Amounts* amounts = std::get_if<Amounts>(&block)) {
            sums.capitals = amounts->lines.back().capitals;
            sums.capitalsFigure = amounts->lines.back().amount;
        }
    }
    return sums;
}

}  // namespace

TEST(PrintedSum, totalIsTheSumOfThePrintedLinesInTenThousandOrders) {
    RandomOrders orders(20'261'122);
    const PaperContext context = paperContext(QStringLiteral("en"));
    int differing = 0;
    for (int at = 0; at < 10'000; ++at) {
        const OrderView view = orders.next();
        const auto model = compose(PaperKind::SettlementList, view, context);
        if (!model) {
            EXPECT_TRUE(model.error().has(ErrorKind::NothingApproved));
            continue;
        }
        const PrintedSums sums = sumsOf(*model);
        const bool agrees =
            sums.lines == sums.subtotals && sums.lines + sums.oddFen == sums.total &&
            sums.capitals == QStringLiteral("人民币") + chineseCapitals(sums.total) &&
            printed(sums.capitalsFigure) == sums.total && sums.total == view.order.bill().total();
        if (!agrees) ++differing;
    }
    EXPECT_EQ(differing, 0);
}

TEST(PrintedSum, theQuoteAgreesToo) {
    RandomOrders orders(7);
    const PaperContext context = paperContext(QStringLiteral("en"));
    for (int at = 0; at < 500; ++at) {
        const OrderView view = orders.next();
        const auto model = compose(PaperKind::Quote, view, context);
        const PrintedSums sums = [&] {
            PrintedSums found;
            for (const Block& block : model->blocks) {
                const PaperTable* table = std::get_if<PaperTable>(&block);
                if (table && table->columns.size() == 6) {
                    addTable(found, *table);
                    break;
                }
            }
            return found;
        }();
        const auto& amounts = std::get<Amounts>(model->closing.front()).lines;
        EXPECT_EQ(printed(amounts.back().amount).fen(), sums.lines.fen());
        Money parts;
        for (const AmountLine& amount : amounts)
            if (!amount.strong) parts += printed(amount.amount);
        EXPECT_EQ(parts.fen(), sums.lines.fen());
    }
}

TEST(PrintedSum, readsBackFromThePdf) {
    RandomOrders orders(99);
    const PaperContext context = paperContext(QStringLiteral("en"));
    for (int at = 0; at < 5; ++at) {
        const OrderView view = orders.next();
        const auto model = compose(PaperKind::SettlementList, view, context);
        if (!model) continue;
        // One copy is enough to add up.
        DocumentModel single = *model;
        single.copies.clear();
        static const QRegularExpression row(
            QStringLiteral("^ *\\d+ +明细\\d+ .*?(−?¥[\\d,]+\\.\\d\\d)$"),
            QRegularExpression::MultilineOption);
        Money sum;
        auto rows = row.globalMatch(printedText(single));
        while (rows.hasNext()) sum += printed(rows.next().captured(1));
        EXPECT_EQ(sum.fen(), view.order.bill().lines().fen());
    }
}

}  // namespace baydesk::testing
