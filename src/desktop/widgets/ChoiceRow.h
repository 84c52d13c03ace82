#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace baydesk {

class FlowLayout;

// A few choices side by side, one of which is taken: outcomes, scores, tenders. The arrow keys move
// among them; a digit takes the choice of that number. Where there is no room for all beside each
// other they go on in a next line.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(int count, QWidget* parent = nullptr);

    // As many words as choices; each is its button's accessible name.
    void setWords(const QStringList& words);
    // −1 for none.
    int choice() const;
    void choose(int index);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FlowLayout* m_line;
    QButtonGroup* m_group;
};

}  // namespace baydesk
