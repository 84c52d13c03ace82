#pragma once

#include "domain/order/WalkRound.h"

#include <QWidget>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace baydesk {

// What was marked on the car's last visit and not on this one: each can be taken over where it is
// there still, or all of them at once. Hidden where there is nothing.
class OldMarks : public QWidget {
    Q_OBJECT

public:
    explicit OldMarks(QWidget* parent = nullptr);

    void setMarks(const std::vector<Damage>& marks, bool editable);
    // When that was: "3 Oct".
    void setWhen(const QString& when);
    // In the order of Tab.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    void taken(const std::vector<baydesk::Damage>& marks);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeCurrent();
    void retranslate();

    std::vector<Damage> m_shown;
    QString m_when;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_one;
    QPushButton* m_all;
};

}  // namespace baydesk
