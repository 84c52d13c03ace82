#include "desktop/order/lists/OrderListExport.h"

#include "desktop/text/Names.h"
#include "desktop/widgets/DataTable.h"

namespace baydesk {

OutgoingList outgoingOrders(const OrderListModel& model, const DataTable& table,
                            const BusinessCalendar& calendar, const QString& title) {
    std::vector<std::vector<QVariant>> rows;
    for (const qint64 id : table.listedIds()) {
        const orders::OrderRow* row = model.find(id);
        if (!row) continue;
        rows.push_back({row->number, row->plate.number(), row->customer, row->vehicle,
                        ListExport::moment(calendar, row->takenInAt),
                        ListExport::moment(calendar, row->promisedAt), Names::of(row->next),
                        row->keyTag, row->parkingSlot, Names::of(row->stay), row->advisor,
                        row->technicians, static_cast<qlonglong>(row->jobs), row->total.fen(),
                        row->due.fen()});
    }
    OutgoingList list;
    list.listing = Listing::Orders;
    list.title = title;
    list.columns = {{OrderListModel::tr("Order")},
                    {OrderListModel::tr("Plate")},
                    {OrderListModel::tr("Customer")},
                    {OrderListModel::tr("Vehicle")},
                    {OrderListModel::tr("Taken in")},
                    {OrderListModel::tr("Promised")},
                    {OrderListModel::tr("What is next")},
                    {OrderListModel::tr("Key tag")},
                    {OrderListModel::tr("Parking slot")},
                    {OrderListModel::tr("The visit")},
                    {OrderListModel::tr("Advisor")},
                    {OrderListModel::tr("Technicians")},
                    {OrderListModel::tr("Jobs"), CellKind::Whole},
                    {OrderListModel::tr("Total"), CellKind::Money},
                    {OrderListModel::tr("Still to pay"), CellKind::Money}};
    list.rows = [rows](Workplace&) { return Result<std::vector<std::vector<QVariant>>>(rows); };
    return list;
}

}  // namespace baydesk
