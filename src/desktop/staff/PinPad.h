#pragma once

#include <QWidget>

class QPushButton;

namespace baydesk {

// The digits as large buttons, for a finger or a mouse; the focus stays where it is.
class PinPad : public QWidget {
    Q_OBJECT

public:
    explicit PinPad(QWidget* parent = nullptr);

Q_SIGNALS:
    void digit(int digit);
    void erase();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* add(int row, int column, const QString& text);
    void retranslate();

    QPushButton* m_erase;
};

}  // namespace baydesk
