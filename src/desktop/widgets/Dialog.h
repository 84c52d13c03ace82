#pragma once

#include <QDialog>

class QAction;
class QVBoxLayout;

namespace baydesk {

class ActionBar;

// For what is asked apart from a screen: a signature, an amount of money, a password. It never
// blocks: show it with open() and hear of its end from accepted(), rejected() or finished(). It
// deletes itself when it is closed. Ctrl+Enter presses the primary button, Esc cancels.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(QWidget* parent);

    // The heading, also the window's title.
    void setHeading(const QString& text);
    // Where the content goes.
    QVBoxLayout* body() const { return m_body; }
    // What is missing, and the buttons. Cancel is there already.
    ActionBar* actionBar() const { return m_bar; }
    // Verb and object. Connect to the action: the dialog does not close by itself, because the
    // answer may be refused; call accept() when it was not.
    void setPrimary(QAction* action);
    // A dialog that only shows something: its button says Close in place of Cancel.
    void setOnlyShows();

protected:
    void changeEvent(QEvent* event) override;
    // Work begins at the first field, not at Cancel.
    void showEvent(QShowEvent* event) override;
    // Enter moves on or presses what has the focus; what is recorded is recorded by Ctrl+Enter.
    void keyPressEvent(QKeyEvent* event) override;
    virtual void retranslate() {}

private:
    using QDialog::exec;  // a nested event loop; see open()
    void retranslateBase();

    QVBoxLayout* m_body;
    ActionBar* m_bar;
    QAction* m_cancel;
    bool m_onlyShows = false;
};

}  // namespace baydesk
