#pragma once

#include <QLabel>

namespace baydesk {

// A line of words that never asks for more room than there is: what does not fit ends in "…" and
// stands whole in the tool tip. Screen readers and tests read the whole text.
class ElidingLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    // The words do not fit now.
    bool isCut() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace baydesk
