#pragma once

#include <QAbstractSlider>
#include <optional>

namespace baydesk {

// How full the tank is, in eighths. Arrows, Page Up and Down, Home and End, the digits 0 to 8 and
// the mouse set it. A screen reader sees a slider.
class FuelGauge : public QAbstractSlider {
    Q_OBJECT

public:
    static constexpr int Full = 8;

    explicit FuelGauge(QWidget* parent = nullptr);

    // Nothing until somebody has read the gauge.
    std::optional<int> eighths() const;
    void setEighths(std::optional<int> eighths);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // The person set it, also to the value it had.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect bar() const;
    QString words() const;
    void set(int eighths);
    void retranslate();

    bool m_read = false;
};

}  // namespace baydesk
