#pragma once

#include "desktop/widgets/Dialog.h"

#include <QImage>

class QLabel;

namespace baydesk {

// A photo as large as the window it belongs to allows.
class PhotoDialog : public Dialog {
    Q_OBJECT

public:
    PhotoDialog(const QImage& picture, QWidget* parent);

protected:
    void retranslate() override;

private:
    QLabel* m_label;
};

}  // namespace baydesk
