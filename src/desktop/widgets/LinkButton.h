#pragma once

#include <QPushButton>

namespace baydesk {

// Words that lead somewhere. What does not fit ends in "…" and stands whole in the tool tip; screen
// readers and tests read the whole text.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace baydesk
