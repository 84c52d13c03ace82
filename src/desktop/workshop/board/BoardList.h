#pragma once

#include "desktop/workshop/board/BoardModel.h"

#include <QListView>

class QLabel;

namespace baydesk {

// One column of the board: its title with the number of cards, the cards, and what to do where
// there is none. Up and down move among the cards, left and right to the next column; Enter opens.
class BoardList : public QWidget {
    Q_OBJECT

public:
    explicit BoardList(QWidget* parent = nullptr);

    void setColumn(const BoardColumn& column);
    const BoardColumn& column() const { return m_column; }
    BoardModel* model() const { return m_model; }
    QListView* view() const { return m_view; }
    const BoardCard* current() const;
    void select(qint64 id);

Q_SIGNALS:
    void opened();
    void currentChanged();
    // Left (−1) or right (+1) of the current card.
    void sideways(int direction);
    void dropped(baydesk::JobId job);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHead();
    bool handleKey(int key);

    BoardColumn m_column;
    BoardModel* m_model;
    QLabel* m_title;
    QLabel* m_count;
    QListView* m_view;
    QLabel* m_empty;
};

}  // namespace baydesk
