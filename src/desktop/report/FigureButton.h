#pragma once

#include <QAbstractButton>

namespace baydesk {

// One figure of a report on one line: its name at left, its value at right. A button that shows the
// rows behind it; pressed in while they are shown.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget* parent = nullptr);

    void setFigure(const QString& name, const QString& value, const QString& formula);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_value;
};

}  // namespace baydesk
