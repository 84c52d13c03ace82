#pragma once

#include "domain/order/Consent.h"
#include "domain/store/BusinessCalendar.h"

#include <QList>
#include <QWidget>

class QPlainTextEdit;

namespace baydesk {

class FormField;

// What proves a consent of somebody who is not there: the phone call, or the message. The words to
// read back are proposed until somebody corrects them.
class EvidenceForm : public QWidget {
    Q_OBJECT

public:
    EvidenceForm(const Clock& clock, BusinessCalendar calendar, QWidget* parent = nullptr);

    // Shows the fields of this way of consent; none for somebody who is there.
    void setWay(ConsentWay way);
    void setNumber(const QString& number);
    // What a caller would read back now.
    void proposeWords(const QString& words);
    ConsentEvidence evidence() const;
    // For showing refusals where they belong.
    QList<FormField*> fields() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPlainTextEdit* words() const;
    void retranslate();
    void showWords();

    const Clock& m_clock;
    BusinessCalendar m_calendar;
    ConsentWay m_way = ConsentWay::Signature;
    FormField* m_number;
    FormField* m_called;
    FormField* m_words;
    FormField* m_recording;
    FormField* m_source;
    QString m_proposed;
    bool m_corrected = false;
    bool m_filling = false;
};

}  // namespace baydesk
