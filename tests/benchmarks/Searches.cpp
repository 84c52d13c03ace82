#include "Reads.h"
#include "application/search/Finder.h"
#include "support/ReadBenchmark.h"

namespace baydesk::benchmarks {

namespace {

constexpr int Hits = 20;
constexpr int Samples = 100;

// Search by the C API alone: terms that begin with the text, whole or a tail, the subjects that
// were here last, and what the line of each says.
class PlainSearch {
public:
    PlainSearch(PlainSqlite& plain, StoreId store) : m_plain(plain), m_store(store.value()) {}

    void find(const std::string& text) {
        m_plain.prepared("BEGIN").step();
        const auto hits = subjects(text);
        for (const auto& [kind, id] : hits) {
            if (kind == 1) showCar(id);
            if (kind == 2) showCustomer(id);
            if (kind == 3) showOrder(id);
        }
        m_plain.prepared("COMMIT").step();
    }

private:
    using Subjects = std::vector<std::pair<sqlite3_int64, sqlite3_int64>>;

    Subjects subjects(const std::string& text) {
        const std::string last = "\xF4\x8F\xBF\xBF";
        Statement& matching = m_plain.prepared(
            "SELECT s.kind, s.id FROM (SELECT DISTINCT subject_kind, subject_id FROM (SELECT "
            "subject_kind, subject_id FROM search_term WHERE inside IN (0, 1) AND term >= ? AND "
            "term < ? LIMIT 2000)) t JOIN search_subject s ON s.kind = t.subject_kind AND "
            "s.id = t.subject_id ORDER BY s.recency_ms DESC LIMIT ?");
        const std::vector<Cell> cells{text, text + last, sqlite3_int64{Hits}};
        matching.bind(cells);
        Subjects found;
        while (matching.step()) found.emplace_back(matching.integer(0), matching.integer(1));
        return found;
    }

    void read(const std::string& sql, const std::vector<Cell>& cells) {
        m_plain.prepared(sql).bind(cells).readAll();
    }

    void showCar(sqlite3_int64 id) {
        read(
            "SELECT v.plate_kind, v.plate, v.brand, v.model, v.last_visit_ms, c.id, c.name, "
            "p.number FROM vehicle v LEFT JOIN vehicle_owner w ON w.vehicle_id = v.id LEFT JOIN "
            "customer c ON c.id = w.customer_id LEFT JOIN customer_phone p ON p.customer_id = "
            "c.id WHERE v.id = ? LIMIT 1",
            {id});
        showOpenOrder(id);
    }

    void showOpenOrder(sqlite3_int64 vehicle) {
        read(
            "SELECT o.id, o.number, o.document, j.workshop FROM repair_order o LEFT JOIN job j "
            "ON j.store_id = o.store_id AND j.order_id = o.id WHERE o.vehicle_id = ? AND "
            "o.store_id = ? AND o.document NOT IN ('delivered', 'cancelled', 'reversed')",
            {vehicle, m_store});
    }

    void showCustomer(sqlite3_int64 id) {
        read(
            "SELECT c.name, p.number FROM customer c LEFT JOIN customer_phone p ON p.customer_id "
            "= c.id WHERE c.id = ?",
            {id});
        Statement& cars = m_plain.prepared(
            "SELECT v.id, v.plate_kind, v.plate, v.brand, v.model, v.last_visit_ms FROM "
            "vehicle_owner w JOIN vehicle v ON v.id = w.vehicle_id WHERE w.customer_id = ? LIMIT "
            "20");
        const std::vector<Cell> cells{id};
        cars.bind(cells);
        std::vector<sqlite3_int64> vehicles;
        while (cars.step()) vehicles.push_back(cars.integer(0));
        for (const sqlite3_int64 vehicle : vehicles) showOpenOrder(vehicle);
    }

    void showOrder(sqlite3_int64 id) {
        read(
            "SELECT o.number, o.document, o.plate_kind, o.plate, o.taken_in_ms, c.name, v.brand, "
            "v.model, p.number, j.workshop FROM repair_order o JOIN customer c ON c.id = "
            "o.sender_id JOIN vehicle v ON v.id = o.vehicle_id LEFT JOIN customer_phone p ON "
            "p.customer_id = c.id LEFT JOIN job j ON j.store_id = o.store_id AND j.order_id = "
            "o.id WHERE o.store_id = ? AND o.id = ?",
            {m_store, id});
    }

    PlainSqlite& m_plain;
    sqlite3_int64 m_store;
};

// Texts from all over the store, the same each time.
std::vector<QString> sample(PlainSqlite& plain, const std::string& from) {
    Statement statement(plain.handle(), from + " ORDER BY (rowid_ * 7919) % 1000003 LIMIT " +
                                            std::to_string(Samples));
    std::vector<QString> texts;
    while (statement.step()) texts.push_back(QString::fromStdString(statement.text(0)));
    if (texts.empty()) giveUp("the store has nothing to search for");
    return texts;
}

void add(MeasuredShop& shop, PlainSqlite& plain, const std::string& name, const std::string& from) {
    const std::vector<QString> texts = sample(plain, from);
    const auto text = [texts](int variant) { return texts[static_cast<std::size_t>(variant)]; };
    const auto search = std::make_shared<PlainSearch>(plain, shop.workplace().store);
    add(shop, plain,
        {.name = "search/" + name,
         .variants = static_cast<int>(texts.size()),
         .program = [&shop,
                     text](int variant) { done(find(shop.workplace(), text(variant), Hits)); },
         .limit = [search, text](int variant) { search->find(text(variant).toStdString()); }});
}

}  // namespace

void addSearches(MeasuredShop& shop, PlainSqlite& plain) {
    const std::string plates = " AS t, id AS rowid_ FROM vehicle WHERE length(plate) >= 7";
    add(shop, plain, "plate-prefix", "SELECT substr(plate, 1, 5)" + plates);
    add(shop, plain, "plate-inside", "SELECT substr(plate, 4, 3)" + plates);
    add(shop, plain, "plate-common-prefix", "SELECT substr(plate, 1, 2)" + plates);
    add(shop, plain, "phone-tail",
        "SELECT substr(number, -4) AS t, customer_id AS rowid_ FROM customer_phone WHERE "
        "length(number) = 11");
    add(shop, plain, "name-2-characters",
        "SELECT substr(name, -2) AS t, id AS rowid_ FROM customer WHERE length(name) BETWEEN 2 "
        "AND 4");
    add(shop, plain, "pinyin-initials",
        "SELECT term AS t, subject_id AS rowid_ FROM search_term WHERE inside = 0 AND kind = 6 "
        "AND length(term) >= 2");
}

}  // namespace baydesk::benchmarks
