#pragma once

#include "application/order/UrgentCalls.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ValueTableModel.h"

class QTimer;

namespace baydesk {

class DataTable;

// The queue of urgent calls (R27): what is nearest to its time first, with the clock of each; gone
// where there is none. What can be done with a call stands under the list.
class UrgentCard : public Card {
    Q_OBJECT

public:
    // Low: without headings and with few rows, above a form that needs the room.
    enum class Height { Full, Low };
    UrgentCard(ScreenContext& context, const QString& name, Height height,
               QWidget* parent = nullptr);

    void refresh();
    DataTable* table() const { return m_table; }
    QList<QAction*> actions() const { return {m_handOver, m_ask, m_takeIn, m_visit, m_close}; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Model = ValueTableModel<UrgentCall>;

    std::vector<Column<UrgentCall>> columns() const;
    const UrgentCall* current() const;
    void record(UrgentAct act);
    void updateActions();
    void tick();
    void retranslate();

    ScreenContext& m_context;
    Height m_height;
    QString m_slot;  // of the questions, as the table is named
    UrgentQueue m_queue;
    Model* m_model;
    DataTable* m_table;
    QTimer* m_clock;
    QAction* m_handOver;
    QAction* m_ask;
    QAction* m_takeIn;
    QAction* m_visit;
    QAction* m_close;
};

}  // namespace baydesk
