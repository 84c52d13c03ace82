#pragma once

#include "application/customer/Customers.h"
#include "desktop/shell/Screen.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

class QLabel;

namespace baydesk {

class ActionBar;
class DataTable;
class ReceptionFacts;
struct ScreenContext;

// The page Customers: everybody the shop knows, by name, read page by page as the list is scrolled.
// The facts of whoever is chosen stand beside it.
class Customers : public Screen {
    Q_OBJECT

public:
    explicit Customers(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_open; }
    QList<QAction*> screenActions() const override { return {m_open, m_reception, m_new, m_print}; }
    QWidget* facts() const override;

    DataTable* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Model = ValueTableModel<customers::CustomerRow>;

    void layOut();
    void connectParts();
    void retranslate();
    void read(int limit, int offset);
    void show(const CustomerList& list, int offset);
    void readOn();
    const customers::CustomerRow* current() const;
    void showCurrent();
    void showFacts();
    void openCurrent();
    void printCurrent();

    ScreenContext& m_context;
    Formats m_formats;
    Model* m_model;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_problem;
    DataTable* m_table;
    ActionBar* m_bar;
    ReceptionFacts* m_facts;
    QAction* m_open;
    QAction* m_reception;
    QAction* m_new;
    QAction* m_print;  // the basic data of whoever is chosen
    int m_total = 0;
    bool m_reading = false;
    CustomerView m_view;  // of the chosen customer
    VehicleId m_car;      // which of the cars the facts are about
    Plate m_plate;        // its
};

}  // namespace baydesk
