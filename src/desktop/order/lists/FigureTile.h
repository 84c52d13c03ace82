#pragma once

#include "desktop/widgets/Chip.h"

#include <QAbstractButton>

namespace baydesk {

// A figure of the day, large, with its words under it: a button that shows what is behind it.
// Pressed in while its list is shown. Zero is calm, whatever the tone.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(Tone tone, QWidget* parent = nullptr);

    void setFigure(int value, const QString& words);
    int value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect wordsRoom() const;

    Tone m_tone;
    int m_value = 0;
    QString m_words;
};

}  // namespace baydesk
