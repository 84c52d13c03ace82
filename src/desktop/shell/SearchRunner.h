#pragma once

#include <QObject>

namespace baydesk {

class Desk;
class Navigator;
class SearchBox;
struct Found;

// Asks the store what the search box wants to know, and goes where the chosen hit leads: to the
// order where there is one, to a reception for a car that is not in the shop, else to the customer.
class SearchRunner : public QObject {
    Q_OBJECT

public:
    SearchRunner(SearchBox& box, Desk& desk, Navigator& navigator, QObject* parent = nullptr);

private:
    void ask(const QString& text);
    void open(const Found& hit);

    SearchBox& m_box;
    Desk& m_desk;
    Navigator& m_navigator;
};

}  // namespace baydesk
