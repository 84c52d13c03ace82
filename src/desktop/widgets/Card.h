#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace baydesk {

class ElidingLabel;

// A calm surface with a title: the unit screens are laid out in.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    // An empty title hides the title line. The card's accessible name follows it.
    void setTitle(const QString& text);
    QString title() const;
    // A small widget at the right end of the title line: a count, a link.
    void addToTitle(QWidget* widget);
    // Where the content goes.
    QVBoxLayout* body() const { return m_body; }

private:
    ElidingLabel* m_title;  // a job's title may be long
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

}  // namespace baydesk
