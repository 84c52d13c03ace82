#pragma once

#include <QWidget>

class QLabel;

namespace baydesk {

class WrappingCheckBox;

// Whether the keyring of this desktop shall keep a password; where none is running, in a sentence,
// what that means.
class RememberPassword : public QWidget {
    Q_OBJECT

public:
    explicit RememberPassword(QWidget* parent = nullptr);

    // Until this is known nothing is promised.
    void setAvailable(bool available);
    bool isWanted() const;
    // There is a choice, and it is no: what was kept before goes.
    bool isRefused() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isAvailable = false;
    WrappingCheckBox* m_tick;
    QLabel* m_none;
};

}  // namespace baydesk
