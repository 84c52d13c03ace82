#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"

class QComboBox;
class QPlainTextEdit;

namespace baydesk {

class FormField;

// What happened, as it goes into the ledger: one of the entries that fit now, with its words. What
// the clock asks for is chosen already.
class EntryForm : public Card {
    Q_OBJECT

public:
    explicit EntryForm(QWidget* parent = nullptr);

    // What is being typed stays while it is the same complaint; the choice follows the clock.
    void show(const ComplaintView& view);
    // None chosen: how the customer answered has to be said.
    std::optional<ComplaintAct> act() const;
    ComplaintStepForm form() const;
    void clear();
    QString words() const;
    void setWords(const QString& words);
    void focusWords();
    FormField* wordsField() const { return m_words; }
    QList<FormField*> fields() const { return {m_act, m_rung, m_words}; }

Q_SIGNALS:
    // Something else is chosen, or typed.
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillActs();
    void fillRungs();
    void showFields();

    std::optional<ComplaintView> m_view;
    FormField* m_act;
    FormField* m_rung;
    FormField* m_words;
    QComboBox* m_acts;
    QComboBox* m_rungs;
    QPlainTextEdit* m_text;
    bool m_filling = false;
};

}  // namespace baydesk
