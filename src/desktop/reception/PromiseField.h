#pragma once

#include "base/Clock.h"
#include "domain/store/BusinessCalendar.h"

#include <QWidget>

class QLineEdit;

namespace baydesk {

class FlowLayout;
class FormField;
class Formats;

// When the car will be ready: typed as people say it ("1730", "明天 12"), or one of the usual times
// with one press. Under it stands how the program understood it.
class PromiseField : public QWidget {
    Q_OBJECT

public:
    PromiseField(const Clock& clock, const Formats& formats, BusinessCalendar calendar,
                 QWidget* parent = nullptr);

    Instant promisedAt() const { return m_at; }
    void setPromisedAt(Instant at);
    // The usual times move with the clock.
    void refresh();

    FormField* field() const { return m_field; }
    // The usual times, to be put where there is room for them.
    QWidget* choices() const { return m_choices; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* line() const;
    void retranslate();
    void showChoices();
    void showReading();

    const Clock& m_clock;
    const Formats& m_formats;
    BusinessCalendar m_calendar;
    Instant m_at;
    FormField* m_field;
    QWidget* m_choices;
    FlowLayout* m_choicesLine;
};

}  // namespace baydesk
