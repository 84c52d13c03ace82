#pragma once

#include <QCheckBox>

namespace baydesk {

// A check box whose words go on in a next line where there is no room for them, so that what stands
// beside it (a price) keeps its place. The whole of it can be clicked.
class WrappingCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappingCheckBox(QWidget* parent = nullptr);

    // As they are: an "&" in them is an "&".
    void setWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override;

private:
    int indent() const;
    int lineHeight() const;
    QRect roomOf(int width) const;
};

}  // namespace baydesk
