#include "storage/store/ExportTables.h"

#include "storage/sql/Query.h"

#include <map>

namespace baydesk {

namespace {

using C = CellKind;

// "name taken_in@ total$": columns, each with the sign of its kind behind it; none is a text.
std::vector<ExportColumn> columns(const QString& names) {
    static const std::map<QChar, CellKind> signs = {{u'#', C::Whole},
                                                    {u'$', C::Money},
                                                    {u'*', C::Quantity},
                                                    {u'@', C::Moment},
                                                    {u'?', C::Flag}};
    std::vector<ExportColumn> list;
    for (QString name : names.split(u' ', Qt::SkipEmptyParts)) {
        const auto sign = signs.find(name.back());
        const CellKind kind = sign == signs.end() ? C::Text : sign->second;
        if (sign != signs.end()) name.chop(1);
        list.push_back({name, kind});
    }
    return list;
}

// What a thing has several of is a table of its own: a list in one cell is no use to any program.
std::vector<ExportTable> customerTables() {
    return {
        {u"customers"_qs,
         columns(u"id# name phone kind honorific address tax_title tax_number note flag no_calls? "
                 "created@ class merged_into#"_qs),
         u"SELECT id, name, (SELECT number FROM customer_phone p WHERE p.customer_id = customer.id "
         u"ORDER BY preferred DESC, position LIMIT 1), kind, honorific, address, tax_title, "
         u"tax_number, note, flag, "
         "no_calls, created_ms, class, merged_into FROM customer ORDER BY id"_qs,
         false},
        {u"customer_phones"_qs, columns(u"customer_id# position# number note preferred?"_qs),
         u"SELECT customer_id, position, number, note, preferred FROM customer_phone "
         "ORDER BY customer_id, position"_qs,
         false}};
}

std::vector<ExportTable> vehicleTables() {
    return {
        {u"vehicles"_qs,
         columns(
             u"id# plate_kind plate vin brand model colour engine_number model_year# "
             "new_energy? odometer# last_visit@ kind of_the_trade? note safety merged_into#"_qs),
         u"SELECT id, plate_kind, plate, vin, brand, model, colour, engine_number, model_year, "
         "new_energy, last_odometer_km, last_visit_ms, kind, of_the_trade, note, safety, "
         "merged_into FROM vehicle "
         "ORDER BY id"_qs,
         false},
        {u"vehicle_owners"_qs, columns(u"vehicle_id# customer_id# role since@ until@"_qs),
         u"SELECT vehicle_id, customer_id, role, since_ms, until_ms FROM vehicle_owner "
         "ORDER BY vehicle_id, customer_id, since_ms"_qs,
         false},
        {u"vehicle_plates"_qs, columns(u"vehicle_id# position# plate_kind plate from@ until@"_qs),
         u"SELECT vehicle_id, position, kind, plate, from_ms, until_ms FROM vehicle_plate "
         "ORDER BY vehicle_id, position"_qs,
         false}};
}

std::vector<ExportTable> orderTables() {
    return {{u"orders"_qs,
             columns(u"id# number document repair_class vehicle_id# plate_kind plate owner_id# "
                     "sender_id# payer_id# advisor taken_in@ business_date statement odometer# "
                     "promised@ ready@ settlement_number settled_total$ odd$ settled@ gate_pass "
                     "released@ key_tag parking_slot stay"_qs),
             u"SELECT o.id, o.number, o.document, o.repair_class, o.vehicle_id, o.plate_kind, "
             "o.plate, o.owner_id, o.sender_id, o.payer_id, s.name, o.taken_in_ms, "
             "o.business_date, o.statement, o.odometer_km, o.promised_ms, o.ready_ms, "
             "o.settlement_number, o.settled_total_fen, o.odd_fen, o.settled_ms, o.gate_pass, "
             "o.released_ms, o.key_tag, o.parking_slot, o.stay FROM repair_order o LEFT JOIN staff "
             "s ON s.id = o.advisor_id "
             "WHERE o.store_id = ? ORDER BY o.id"_qs,
             true},
            {u"jobs"_qs,
             columns(u"id# order_id# position# title cause correction approval approved$ "
                     "decline_reason workshop"_qs),
             u"SELECT id, order_id, position, title, cause, correction, approval, approved_fen, "
             "decline_reason, workshop FROM job WHERE store_id = ? ORDER BY id"_qs,
             true},
            {u"order_lines"_qs,
             columns(u"id# order_id# job_id# position# kind code name quantity* unit unit_price$ "
                     "amount$ grade customer_supplied?"_qs),
             u"SELECT id, order_id, job_id, position, kind, code, name, quantity_th, unit, "
             "unit_price_fen, amount_fen, grade, customer_supplied FROM line WHERE store_id = ? "
             "ORDER BY id"_qs,
             true},
            {u"payments"_qs, columns(u"id# order_id# receipt tender amount$ deposit? note at@"_qs),
             u"SELECT id, order_id, receipt, tender, amount_fen, deposit, note, at_ms FROM payment "
             "WHERE store_id = ? ORDER BY id"_qs,
             true},
            {u"past_orders"_qs,
             columns(u"id# origin number vehicle_id# customer_id# plate_kind plate vin brand model "
                     "customer_name customer_phone arrived@ left@ odometer# statement state tender "
                     "note paid$"_qs),
             u"SELECT id, origin, number, vehicle_id, customer_id, plate_kind, plate, vin, brand, "
             "model, customer_name, customer_phone, arrived_ms, left_ms, odometer_km, statement, "
             "state, tender, note, paid_fen FROM past_order WHERE store_id = ? ORDER BY id"_qs,
             true},
            {u"past_lines"_qs,
             columns(u"order_id# position# kind code name words quantity* amount$"_qs),
             u"SELECT order_id, position, kind, code, name, words, quantity_th, amount_fen "
             "FROM past_line WHERE store_id = ? ORDER BY order_id, position"_qs,
             true}};
}

std::vector<ExportTable> partTables() {
    return {
        {u"parts"_qs, columns(u"id# code name quantity* unit price$ cost$ grade supplier note"_qs),
         u"SELECT p.id, p.code, p.name, COALESCE(s.quantity_th, 0), p.unit, p.price_fen, "
         "p.cost_fen, p.grade, p.supplier, p.note FROM part p LEFT JOIN stock s "
         "ON s.part_id = p.id AND s.store_id = ? ORDER BY p.id"_qs,
         true},
        {u"labour"_qs, columns(u"id# name section hours* price$ express?"_qs),
         u"SELECT id, name, section, hours_th, price_fen, express FROM labour_item "
         "ORDER BY id"_qs,
         false}};
}

std::vector<ExportTable> callTables() {
    return {
        {u"follow_ups"_qs, columns(u"id# order_id# customer_id# vehicle_id# stage state due@"_qs),
         u"SELECT id, order_id, customer_id, vehicle_id, stage, state, due_ms FROM follow_up "
         "WHERE store_id = ? ORDER BY id"_qs,
         true},
        {u"calls"_qs, columns(u"id# follow_up_id# outcome score# words call_back@ at@ by"_qs),
         u"SELECT c.id, c.follow_up_id, c.outcome, c.score, c.words, c.call_back_ms, c.at_ms, "
         "s.name FROM call c LEFT JOIN staff s ON s.id = c.staff_id WHERE c.store_id = ? "
         "ORDER BY c.id"_qs,
         true}};
}

std::vector<ExportTable> appointmentTables() {
    return {{u"appointments"_qs,
             columns(u"id# caller phone plate_kind plate model purpose wishes site status "
                     "order_id#"_qs),
             u"SELECT id, caller, phone, plate_kind, plate, model, purpose, wishes, site, status, "
             "order_id FROM booking WHERE store_id = ? ORDER BY id"_qs,
             true},
            {u"appointment_times"_qs,
             columns(u"id# appointment_id# from@ minutes# bay technician shared_reason"_qs),
             u"SELECT t.id, t.booking_id, t.from_ms, t.minutes, b.name, s.name, t.shared_reason "
             "FROM booking_slot t LEFT JOIN bay b ON b.store_id = t.store_id AND b.id = t.bay_id "
             "LEFT JOIN staff s ON s.id = t.technician_id WHERE t.store_id = ? ORDER BY t.id"_qs,
             true}};
}

std::vector<ExportTable> complaintTables() {
    return {{u"complaints"_qs,
             columns(u"id# order_id# customer_id# vehicle_id# source words level category "
                     "department cause remedy cost$ state rung responsible opened@"_qs),
             u"SELECT c.id, c.order_id, c.customer_id, c.vehicle_id, c.source, c.words, c.level, "
             "c.category, c.department, c.cause, c.remedy, c.cost_fen, c.state, c.rung, s.name, "
             "c.opened_ms FROM complaint c LEFT JOIN staff s ON s.id = c.responsible_id "
             "WHERE c.store_id = ? ORDER BY c.id"_qs,
             true},
            {u"complaint_steps"_qs, columns(u"id# complaint_id# act rung words at@ by"_qs),
             u"SELECT c.id, c.complaint_id, c.act, c.rung, c.words, c.at_ms, s.name "
             "FROM complaint_step c LEFT JOIN staff s ON s.id = c.staff_id WHERE c.store_id = ? "
             "ORDER BY c.id"_qs,
             true},
            {u"urgent_calls"_qs,
             columns(u"id# caller phone customer_id# vehicle_id# plate_kind plate machine_down? "
                     "place words state order_id# taken@"_qs),
             u"SELECT id, caller, phone, customer_id, vehicle_id, plate_kind, plate, machine_down, "
             "place, words, state, order_id, taken_ms FROM urgent_call WHERE store_id = ? "
             "ORDER BY id"_qs,
             true},
            {u"urgent_steps"_qs, columns(u"id# urgent_call_id# act words at@ by"_qs),
             u"SELECT u.id, u.urgent_call_id, u.act, u.words, u.at_ms, s.name FROM urgent_step u "
             "LEFT JOIN staff s ON s.id = u.staff_id WHERE u.store_id = ? ORDER BY u.id"_qs,
             true}};
}

}  // namespace

std::vector<ExportKind> everyExportKind() {
    std::vector<ExportKind> kinds;
    for (int at = 0; at < ExportKindCount; ++at) kinds.push_back(static_cast<ExportKind>(at));
    return kinds;
}

const std::vector<ExportTable>& exportTables(ExportKind kind) {
    static const std::map<ExportKind, std::vector<ExportTable>> tables = {
        {ExportKind::Customers, customerTables()},  {ExportKind::Vehicles, vehicleTables()},
        {ExportKind::Orders, orderTables()},        {ExportKind::Parts, partTables()},
        {ExportKind::Calls, callTables()},          {ExportKind::Appointments, appointmentTables()},
        {ExportKind::Complaints, complaintTables()}};
    return tables.at(kind);
}

void exportRows(Session& session, const ExportTable& table, StoreId store,
                const std::function<bool(const std::vector<QVariant>&)>& each) {
    const sql::Values values = table.ofStore ? sql::Values{store} : sql::Values{};
    bool goesOn = true;
    sql::forEach(session, table.statement, values, [&](const sql::Row& row) {
        if (!goesOn) return;
        std::vector<QVariant> cells;
        cells.reserve(table.columns.size());
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            const int column = static_cast<int>(at);
            if (row.isNull(column))
                cells.emplace_back();
            else if (isText(table.columns[at].kind))
                cells.emplace_back(row.text(column));
            else
                cells.emplace_back(row.integer(column));
        }
        goesOn = each(cells);
    });
}

}  // namespace baydesk
