#include "Reads.h"
#include "application/order/Orders.h"
#include "support/CarsOnTheWay.h"
#include "support/ReadBenchmark.h"

#include <array>

namespace baydesk::benchmarks {

namespace {

constexpr int Samples = 20;

// Every row that the page shows, by key: one statement for each table.
class PlainOrderPage {
public:
    PlainOrderPage(PlainSqlite& plain, StoreId store) : m_plain(plain), m_store(store.value()) {}

    void read(sqlite3_int64 order) {
        m_plain.prepared("BEGIN").step();
        const std::vector<Cell> key{m_store, order};
        for (const char* const table :
             {"belonging", "promise", "job", "line", "job_technician", "consent", "payment",
              "damage", "notice", "work_entry", "supplement", "exit_pass", "discount"})
            all(std::string("SELECT * FROM ") + table + " WHERE store_id = ? AND order_id = ?",
                key);
        readPeople(key);
        all("SELECT id, name FROM staff WHERE store_id = ?", {m_store});
        m_plain.prepared("COMMIT").step();
    }

private:
    void all(const std::string& sql, const std::vector<Cell>& cells) {
        m_plain.prepared(sql).bind(cells).readAll();
    }

    void readPeople(const std::vector<Cell>& key) {
        all("SELECT * FROM repair_order WHERE store_id = ? AND id = ?", key);
        Statement& who = m_plain.prepared(
            "SELECT vehicle_id, owner_id, sender_id, payer_id FROM repair_order WHERE store_id = ? "
            "AND id = ?");
        who.bind(key).step();
        const std::vector<Cell> vehicle{who.integer(0)};
        const std::array<std::vector<Cell>, 3> people{std::vector<Cell>{who.integer(1)},
                                                      std::vector<Cell>{who.integer(2)},
                                                      std::vector<Cell>{who.integer(3)}};
        who.step();
        all("SELECT * FROM vehicle WHERE id = ?", vehicle);
        all("SELECT * FROM vehicle_plate WHERE vehicle_id = ?", vehicle);
        all("SELECT * FROM vehicle_owner WHERE vehicle_id = ?", vehicle);
        for (std::size_t at = 0; at < people.size(); ++at) {
            if (at > 0 && people.at(at) == people.at(at - 1)) continue;  // mostly one person
            all("SELECT * FROM customer WHERE id = ?", people.at(at));
            all("SELECT * FROM customer_phone WHERE customer_id = ?", people.at(at));
        }
    }

    PlainSqlite& m_plain;
    sqlite3_int64 m_store;
};

}  // namespace

void addOrderPage(MeasuredShop& shop, PlainSqlite& plain) {
    const std::vector<OrderId> orders = longOrders(shop, Samples);
    const auto page = std::make_shared<PlainOrderPage>(plain, shop.workplace().store);
    const auto order = [orders](int variant) { return orders[static_cast<std::size_t>(variant)]; };
    add(shop, plain,
        {.name = "page/order",
         .variants = static_cast<int>(orders.size()),
         .program = [&shop,
                     order](int variant) { done(orderView(shop.workplace(), order(variant))); },
         .limit = [page, order](int variant) { page->read(order(variant).value()); }});
}

}  // namespace baydesk::benchmarks
