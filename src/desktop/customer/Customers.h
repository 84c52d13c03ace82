#pragma once

#include "application/customer/Customers.h"
#include "desktop/shell/Screen.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ValueTableModel.h"

class QLabel;
class QStackedWidget;

namespace baydesk {

class ActionBar;
class ChoiceRow;
class DataTable;
class IncompleteFiles;
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
    QList<QAction*> screenActions() const override {
        return {m_open, m_reception, m_new, m_import, m_export, m_print};
    }
    QWidget* facts() const override;

    DataTable* table() const { return m_table; }
    IncompleteFiles* incomplete() const { return m_incomplete; }
    ChoiceRow* scope() const { return m_scope; }

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
    bool showsIncomplete() const;
    void showScope();
    // Whose file is chosen, in either list.
    CustomerId chosen() const;
    QString chosenName() const;
    void showFacts();
    void openCurrent();
    void printCurrent();
    void exportList();

    ScreenContext& m_context;
    Formats m_formats;
    Model* m_model;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_problem;
    DataTable* m_table;
    IncompleteFiles* m_incomplete;
    ChoiceRow* m_scope;
    QStackedWidget* m_lists;
    int m_incompleteFiles = 0;
    int m_overdueFiles = 0;
    ActionBar* m_bar;
    ReceptionFacts* m_facts;
    QAction* m_open;
    QAction* m_reception;
    QAction* m_new;
    QAction* m_import;
    QAction* m_export;
    QAction* m_print;  // the basic data of whoever is chosen
    int m_total = 0;
    bool m_reading = false;
    CustomerView m_view;  // of the chosen customer
    VehicleId m_car;      // which of the cars the facts are about
    Plate m_plate;        // its
};

}  // namespace baydesk
