#pragma once

#include <QWidget>
#include <functional>

class QPushButton;

namespace baydesk {

// The button that chooses into which folder of this PC the pictures of the camera come; the tool
// tip says which it is.
class CameraFolderLine : public QWidget {
    Q_OBJECT

public:
    explicit CameraFolderLine(QWidget* parent = nullptr);

    // Asks which folder it is; `chosen` when it has been said.
    static void ask(QWidget* parent, const std::function<void()>& chosen);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_choose;
};

}  // namespace baydesk
