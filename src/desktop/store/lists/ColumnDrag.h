#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QHeaderView;

namespace baydesk {

class Chip;
class FieldPanel;

// Takes a column of the preview by its heading and drops it on a field. By the mouse alone: the
// fields themselves are the way from the keyboard. Not a QDrag, which would run an event loop of
// its own.
class ColumnDrag : public QObject {
    Q_OBJECT

public:
    // The first section is no column of the file.
    ColumnDrag(QHeaderView* header, FieldPanel* panel, QObject* parent);

Q_SIGNALS:
    void dropped(const QString& field, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QPoint& screen);
    void move(const QPoint& screen);
    void end(const QPoint& screen);

    QHeaderView* m_header;
    FieldPanel* m_panel;
    QPointer<Chip> m_chip;  // what is under the mouse while a column is dragged
    QPoint m_from;
    int m_column = -1;
};

}  // namespace baydesk
