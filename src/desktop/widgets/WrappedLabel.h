#pragma once

#include <QHash>
#include <QLabel>

namespace baydesk {

// A label whose words go on in a next line. It remembers how high it is at which width: a layout
// asks for that many times over, and each time a QLabel sets its whole text anew.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    mutable QHash<int, int> m_heights;
    mutable QString m_measured;  // the text they are of
};

}  // namespace baydesk
