#pragma once

#include <QLineEdit>
#include <QPointer>
#include <vector>

class QListWidget;

namespace baydesk {

// One thing that can be chosen from under a SuggestField.
struct Suggestion {
    QString words;      // "Brake pads, front"
    QString detail;     // "¥400.00 · 3 in stock"
    QString effect;     // what choosing it does: "new job", "into “Brakes”"
    QString kind = {};  // what it is: "Labour"; empty where that is plain
};

// A field that searches while it is typed into and shows what it found right under itself. It never
// takes the focus away from the field: arrows move, Enter chooses, Esc closes.
class SuggestField : public QLineEdit {
    Q_OBJECT

public:
    explicit SuggestField(QWidget* parent = nullptr);
    ~SuggestField() override;

    // What was found for the text as it is now; the first is current.
    void setSuggestions(const std::vector<Suggestion>& suggestions);
    void closeList();
    bool isListOpen() const;
    int suggestionCount() const;
    void setListName(const QString& name);

Q_SIGNALS:
    // Typed text that should be looked for; empty when everything is to be shown.
    void searchWanted(const QString& text);
    void emptied();
    void chosen(int suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void choose(int row);

    QPointer<QListWidget> m_list;  // a child of the window while it is open
};

}  // namespace baydesk
