#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace baydesk {

class Desk;

// A scan of a signed paper: from a file, the camera folder or the clipboard. Made ready to be kept
// on another thread than the screen's.
class ScanPicker : public QWidget {
    Q_OBJECT

public:
    explicit ScanPicker(Desk& desk, QWidget* parent = nullptr);

    // JPEG; empty: none was chosen.
    const QByteArray& scan() const { return m_scan; }
    // As if this file had been chosen.
    void take(const QString& path);
    void clear();
    QList<QWidget*> controls() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    void fromCamera();
    void paste();
    template <typename Source>
    void prepare(const Source& source);
    void showState();
    void retranslate();

    Desk& m_desk;
    QByteArray m_scan;
    QImage m_small;
    QLabel* m_words;
    QLabel* m_picture;
    QLabel* m_problem;
    QPushButton* m_file;
    QPushButton* m_camera;
    QPushButton* m_paste;
    QPushButton* m_remove;
};

}  // namespace baydesk
