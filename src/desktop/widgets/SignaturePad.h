#pragma once

#include <QByteArray>
#include <QPolygonF>
#include <QWidget>
#include <vector>

class QPushButton;

namespace baydesk {

// A sheet to sign on with pen, finger or mouse. White with dark ink in every theme, as it will be
// on paper. Delete, or the button, wipes it.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent = nullptr);

    bool isEmpty() const { return m_strokes.empty(); }
    // Dark ink on a transparent ground, cut to the sheet's size at twice its resolution; empty if
    // nobody has signed.
    QByteArray toPng() const;
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 110}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintStrokes(QPainter& painter) const;
    void retranslate();

    std::vector<QPolygonF> m_strokes;
    bool m_drawing = false;
    QPushButton* m_clear;
};

}  // namespace baydesk
