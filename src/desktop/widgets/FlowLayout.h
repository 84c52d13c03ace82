#pragma once

#include <QLayout>
#include <QList>

namespace baydesk {

// Puts widgets beside each other, and on a next line where there is no more room.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    // All beside each other.
    QSize lineSize() const;
    QSize minimumSize() const override;

private:
    // Gives the height that is needed; moves the widgets if `really`.
    int place(const QRect& rect, bool really) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace baydesk
