#pragma once

#include "desktop/widgets/Card.h"
#include "domain/order/Intake.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace baydesk {

class FlowLayout;

// What is left in the car: the usual things to be ticked, and others by name. A star marks what is
// valuable. One stop for Tab; arrows walk, Space ticks, * marks.
class BelongingsCard : public Card {
    Q_OBJECT

public:
    explicit BelongingsCard(QWidget* parent = nullptr);

    // `none`: it was asked, and nothing is left in the car.
    void setBelongings(const std::vector<Belonging>& belongings, bool none = false);
    std::vector<Belonging> belongings() const;
    bool saysNone() const;
    QWidget* firstControl() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Thing {
        int usual = -1;  // index of a usual thing, whose name follows the language until ticked
        QPushButton* tick = nullptr;
        QToolButton* star = nullptr;
    };
    static QStringList usualNames();
    void add(const QString& name, int usual);
    void addTyped();
    void showThing(const Thing& thing);
    void walk(const QObject* from, int step);
    void retranslate();
    void showCount();

    QList<Thing> m_things;
    QWidget* m_page;
    FlowLayout* m_line;
    QLineEdit* m_other;
    QPushButton* m_add;
    QPushButton* m_none;
    QLabel* m_count;
};

}  // namespace baydesk
