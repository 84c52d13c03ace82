#pragma once

#include "domain/order/WalkRound.h"

#include <QWidget>

namespace baydesk {

// The car from all sides, to be marked. A click marks; so does Enter where the cross stands. Arrow
// keys move the cross, from one side to the next; Page Up and Down go to the next side at once;
// digits choose what is marked; Del removes the mark under the cross.
class WalkRoundCanvas : public QWidget {
    Q_OBJECT

public:
    explicit WalkRoundCanvas(QWidget* parent = nullptr);

    void setWalkRound(const WalkRound& walk);
    const WalkRound& walkRound() const { return m_walk; }
    void setBody(CarBody body);
    void setKind(DamageKind kind) { m_kind = kind; }
    void setEditable(bool editable) { m_editable = editable; }
    // What was marked on the last visit and not again: shown pale.
    void setOldMarks(const std::vector<Damage>& marks);
    // The mark that the list beside it speaks of; −1 for none.
    void setCurrent(int mark);
    // Where the cross stands.
    CarView view() const { return m_view; }

    QSize sizeHint() const override { return {820, 420}; }
    QSize minimumSizeHint() const override { return {560, 280}; }

Q_SIGNALS:
    void marked(int mark);  // a new one
    void removed();
    void kindChosen(baydesk::DamageKind kind);
    void currentChosen(int mark);  // one that is there was clicked
    void oldTaken(int old);        // one of the last visit is there still

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // What one walks round stands in rows, as many to each as its number asks for.
    std::vector<CarView> views() const { return viewsOf(m_walk.body); }
    int columns() const;
    int rows() const;
    int indexOf(CarView view) const;  // -1: another body has it
    QRectF cellAt(int index) const;
    QRectF cell(CarView view) const { return cellAt(indexOf(view)); }
    bool isShown(const Damage& damage) const { return indexOf(damage.view) >= 0; }
    QRectF outline(CarView view) const;
    QPointF place(const Damage& damage) const;
    void paintHelp(QPainter& painter) const;
    void paintMark(QPainter& painter, int mark) const;
    void paintOld(QPainter& painter, const Damage& old) const;
    void moveCross(int dx, int dy);
    void goToFirst();
    void goToView(int step);
    void mark();
    void removeUnderCross();
    int markAt(const QPointF& point) const;
    int oldAt(const QPointF& point) const;
    void takeOldUnderCross();
    void describe();

    WalkRound m_walk;
    std::vector<Damage> m_old;
    DamageKind m_kind = DamageKind::Scratch;
    CarView m_view = CarView::Left;
    int m_x = 500;
    int m_y = 500;
    int m_current = -1;
    bool m_editable = true;
};

}  // namespace baydesk
