#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace baydesk {

// The photo of one mark, small, and where it comes from: a file, the camera folder or the
// clipboard. A click shows it large.
class MarkPhoto : public QWidget {
    Q_OBJECT

public:
    explicit MarkPhoto(QWidget* parent = nullptr);

    // The id of a kept photo; empty: there is none yet. Asks for the picture by wanted().
    void setPhoto(const QString& id);
    // The answer; one that is no longer looked at is dropped.
    void showPicture(const QString& id, const QImage& picture);
    void showSmall(const QString& id, const QImage& small);
    // What went wrong, and what to do; empty takes it back.
    void showProblem(const QString& sentence);
    void setEditable(bool editable);
    // In the order of Tab.
    QList<QWidget*> controls() const;

Q_SIGNALS:
    void fileChosen(const QString& path);
    void pasted(const QImage& picture);
    void cameraAsked();
    void removed();
    void wanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    void paste();
    void showLarge();
    void showState();
    void retranslate();

    QString m_id;
    QImage m_picture;
    bool m_editable = true;
    QToolButton* m_small;
    QPushButton* m_choose;
    QPushButton* m_camera;
    QPushButton* m_paste;
    QPushButton* m_remove;
    QLabel* m_problem;
};

}  // namespace baydesk
