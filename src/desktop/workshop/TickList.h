#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace baydesk {

// Things to be looked for one by one and ticked. What was ticked stays ticked while the things stay
// the same.
class TickList : public QWidget {
    Q_OBJECT

public:
    explicit TickList(QWidget* parent = nullptr);

    void setThings(const QStringList& things);
    // Said in place of the ticks where there is nothing to tick.
    void setNothing(const QString& words);
    std::vector<QString> ticked() const;
    void tickAll(bool ticked);
    // Puts the cursor on the first thing that is not ticked.
    void focusNext();
    const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

Q_SIGNALS:
    void changed();

private:
    QStringList m_things;
    std::vector<QCheckBox*> m_boxes;
    QVBoxLayout* m_column;
    QLabel* m_nothing;
};

}  // namespace baydesk
