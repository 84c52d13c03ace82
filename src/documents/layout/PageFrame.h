#pragma once

#include "documents/layout/TextBox.h"

namespace baydesk {

// What surrounds the blocks on every page: letterhead on the first, a line to recognise stray pages
// by on the others, and the foot with the page number.
class PageFrame {
public:
    PageFrame(const DocumentModel& model, const Sheet& sheet);

    qreal firstTop() const { return m_firstTop; }
    qreal nextTop() const { return m_nextTop; }
    // Where the blocks have to end.
    qreal bottom() const { return m_bottom; }

    // `page` counts from 1; `copy` is the name of the run, empty for none.
    void draw(QPainter& painter, int page, int pages, const QString& copy) const;

private:
    qreal markInset() const { return m_sheet.mm(1.6); }
    qreal markGap() const { return m_sheet.mm(2.5); }
    QSizeF markSize(const Mark& mark) const;
    void measureMarks();
    void drawMarks(QPainter& painter, qreal right, qreal middle, const QString& copy) const;
    void drawFirst(QPainter& painter, const QString& copy) const;
    void drawNext(QPainter& painter, const QString& copy) const;
    void drawFoot(QPainter& painter, int page, int pages) const;

    const DocumentModel& m_model;
    const Sheet& m_sheet;
    qreal m_shopWidth = 0;
    TextBox m_shop;
    TextBox m_shopLines;
    TextBox m_title;
    TextBox m_nextLine;
    qreal m_marksWidth = 0;
    bool m_marksBelow = false;
    qreal m_titleTop = 0;
    qreal m_firstTop = 0;
    qreal m_nextTop = 0;
    qreal m_bottom = 0;
};

}  // namespace baydesk
