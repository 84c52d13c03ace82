#pragma once

#include "domain/parts/Part.h"

#include <QList>
#include <QWidget>
#include <vector>

class QGridLayout;
class QPushButton;

namespace baydesk {

// The express jobs as nine big keys, the most sold first. One stop for Tab: digits press them.
class ExpressKeys : public QWidget {
    Q_OBJECT

public:
    static constexpr int MostKeys = 9;

    explicit ExpressKeys(QWidget* parent = nullptr);

    // The first nine get a key.
    void setItems(const std::vector<LabourItem>& items);

Q_SIGNALS:
    void pressed(int item);
    void undoWanted();  // Backspace: the last one was a slip
    void otherTender(int step);
    void enterPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QGridLayout* m_grid;
    QList<QPushButton*> m_keys;
};

}  // namespace baydesk
