#include "Papers.h"

#include "application/order/Orders.h"
#include "application/store/Shops.h"
#include "documents/DocumentPainter.h"
#include "documents/Papers.h"
#include "support/PaintedText.h"
#include "support/Pair.h"

namespace baydesk::benchmarks {

namespace {

constexpr int Pieces = 20;
constexpr int Repetitions = 5;

struct Paper {
    OrderView view;
    PaperContext context;
    DocumentModel document;
    std::vector<PaintedText> texts;
};

Paper settlementOf(MeasuredShop& shop, OrderId order) {
    const OrderView view = done(orderView(shop.workplace(), order));
    const PaperContext context{.shop = done(shopOf(shop.workplace())),
                               .phrases = Phrases(QStringLiteral("zh_CN")),
                               .calendar = shop.workplace().calendar};
    const DocumentModel document = done(compose(PaperKind::SettlementList, view, context));
    return {view, context, document, textOf(document)};
}

void run(benchmark::State& state, const Paper& paper) {
    qsizetype size = 0;
    const Pair pair{
        .program =
            [&](int) {
                const auto document = compose(PaperKind::SettlementList, paper.view, paper.context);
                size = DocumentPainter(done(document)).toPdf().size();
            },
        .limit =
            [&](int) {
                benchmark::DoNotOptimize(paintedAgain(paper.document, paper.texts).size());
            }};
    measure(state, pair);
    state.counters["pdf_kib"] = static_cast<double>(size) / 1024;
    state.counters["texts"] = static_cast<double>(paper.texts.size());
}

}  // namespace

void addPapers(MeasuredShop& shop, PlainSqlite& plain) {
    const sqlite3_int64 settled = plain.number(
        "SELECT max(o.id) FROM repair_order o WHERE o.store_id = " +
        std::to_string(shop.workplace().store.value()) +
        " AND o.document = 'delivered' AND o.express = 0 AND (SELECT count(*) FROM line l WHERE "
        "l.store_id = o.store_id AND l.order_id = o.id) >= 5");
    const auto paper = std::make_shared<Paper>(settlementOf(shop, OrderId(settled)));
    benchmark::RegisterBenchmark("paper/settlement-pdf",
                                 [paper](benchmark::State& state) { run(state, *paper); })
        ->Iterations(Pieces)
        ->Repetitions(Repetitions)
        ->UseManualTime();
}

}  // namespace baydesk::benchmarks
