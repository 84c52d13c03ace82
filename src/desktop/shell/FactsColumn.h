#pragma once

#include <QPointer>
#include <QScrollArea>

namespace baydesk {

// The panel at right: what is known about the customer and the car in front. The screen owns what
// is shown in it.
class FactsColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsColumn(QWidget* parent = nullptr);

    // nullptr empties the panel. What was shown before goes back to the widget it came from.
    void setContent(QWidget* content);
    QWidget* content() const { return m_content; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPointer<QWidget> m_content;
    QPointer<QWidget> m_home;
};

}  // namespace baydesk
