#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace baydesk {

class KeyButton;
class PrimaryButton;

// One thing that is missing before the primary button may be pressed.
struct Missing {
    QString field;  // as Violation::field: where the link leads; empty: no link, only words
    QString words;  // "Customer's signature"

    bool operator==(const Missing&) const = default;
};

// The bottom line of a screen: at left, in words, what is still missing; at right the other buttons
// and the one primary button. The primary button is enabled when nothing is missing and its action
// is enabled.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    // The action's text is the verb with its object. It needs no shortcut: Ctrl+Enter is bound by
    // the main window (Screen::primary) and by Dialog.
    void setPrimary(QAction* action);
    void setSecondary(const QList<QAction*>& actions);
    void setMissing(const QList<Missing>& missing);
    const QList<Missing>& missing() const { return m_missing; }

    PrimaryButton* primaryButton() const { return m_primary; }
    // Presses the primary button, if it may be pressed; else goes to the first thing missing.
    void pressPrimary();

Q_SIGNALS:
    // A link was chosen: put the cursor there (FormField::focusControl).
    void missingChosen(const QString& field);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retranslate();
    void showMissing();
    // Shows as many links as there is room for and counts the rest: a narrow window stays narrow.
    void fitLinks();
    void updatePrimary();

    QList<Missing> m_missing;
    QLabel* m_lead;
    QWidget* m_room;  // for the links: whatever the buttons leave
    QHBoxLayout* m_links;
    QLabel* m_rest = nullptr;
    QHBoxLayout* m_others;
    PrimaryButton* m_primary;
};

}  // namespace baydesk
