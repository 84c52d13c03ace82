#pragma once

#include "domain/Ids.h"
#include "screen/PaintWatch.h"

#include <QStringList>

class QAbstractItemView;

namespace baydesk {
class MainWindow;
class SearchBox;
}  // namespace baydesk

namespace baydesk::benchmarks {

// Somebody at the counter, with a keyboard only. Every time is in microseconds from the key press
// until what it asks for has been painted.
class Clerk {
public:
    explicit Clerk(PaintWatch& watch) : m_watch(watch) {}

    // Waits for the people to choose from, and signs the manager in; the first list is painted.
    void signIn();
    MainWindow& window() const;

    // Types the text into the search box, one time for each key, and leaves the box again.
    std::vector<double> search(const QString& text);
    // Types an order's number and presses Enter: only the Enter counts.
    double openOrder(const QString& number);
    // Ctrl and a digit: until the first row, or the sentence that there is none.
    double showPage(int digit);
    // A page further in the list that is shown, and from its end back to the top: one time for each
    // step; none if all of it fits.
    std::vector<double> scroll(int steps);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    SearchBox& searchBox() const;
    QAbstractItemView* list() const;
    void typeKey(QChar character);

    PaintWatch& m_watch;
};

}  // namespace baydesk::benchmarks
