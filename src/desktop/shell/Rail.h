#pragma once

#include "desktop/shell/Page.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace baydesk {

// One entry of the rail: sign, word, and how many things wait there.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(Icon icon, QWidget* parent);

    void setBadge(int count);
    int badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Icon m_icon;
    int m_badge = 0;
};

// The dark rail at left. Up and down move along it, Enter and Space open.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    // `number` is the digit of its key, Ctrl+number; 0 for none, or for one of its own.
    void add(const Page& page, int number);
    void setCurrent(const QString& id);
    void setBadge(const QString& id, int count);
    // A page that is not for this person is not on the rail.
    void setOffered(const QString& id, bool offered);
    RailButton* button(const QString& id) const;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QString id;
        std::function<QString()> name;
        QString key;
        RailButton* button = nullptr;
    };
    void retranslate();

    QVBoxLayout* m_column;
    QList<Entry> m_entries;
};

}  // namespace baydesk
