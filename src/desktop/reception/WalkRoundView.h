#pragma once

#include "domain/order/WalkRound.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace baydesk {

class Card;
class ChoiceRow;
class MarkPhoto;
class OldMarks;
class WalkRoundCanvas;

// 环车检查: the outline to mark, what is being marked, and the marks as a list with their notes.
// That nothing was found is an answer of its own.
class WalkRoundView : public QWidget {
    Q_OBJECT

public:
    explicit WalkRoundView(QWidget* parent = nullptr);

    void setWalkRound(const WalkRound& walk);
    WalkRound walkRound() const;
    void setEditable(bool editable);
    // What was marked on the car's last visit: shown pale, to be taken over where it is there
    // still. `drawnAlike`: a walk that nobody has begun is drawn on the same outline as the last.
    void setLast(const LastWalkRound& last, const QString& when, bool drawnAlike = false);
    WalkRoundCanvas* canvas() const { return m_canvas; }
    // The photo of the mark at the same place was kept; false: there is no such mark any more.
    bool setPhoto(const Damage& mark, const QString& id);
    void showPicture(const QString& id, const QImage& picture);
    // Small, for the list of marks.
    void showThumbnail(const QString& id, const QImage& small);
    void showPhotoProblem(const QString& sentence);

Q_SIGNALS:
    void edited();
    void done();  // back to the form
    // Answered by setPhoto(), showPicture() or showPhotoProblem().
    void photoChosen(const baydesk::Damage& mark, const QString& path);
    void photoPasted(const baydesk::Damage& mark, const QImage& picture);
    void photoWanted(const QString& id);
    void thumbnailWanted(const QString& id);  // answered by showThumbnail()
    // A picture of the camera folder is to be chosen for this mark.
    void cameraAsked(const baydesk::Damage& mark);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildSide();
    void connectParts();
    void retranslate();
    void showMarks(int current);
    void showNote();
    void removeCurrent();
    void showOld();
    void takeOver(const std::vector<Damage>& old);
    // The mark that the list is at; nullptr: none.
    const Damage* current() const;
    void change(int mark, const Damage& damage);

    WalkRoundCanvas* m_canvas;
    QLabel* m_title;
    QComboBox* m_body;
    ChoiceRow* m_kinds;
    QCheckBox* m_nothing;
    Card* m_side;
    QListWidget* m_marks;
    QLabel* m_empty;
    QLineEdit* m_note;
    MarkPhoto* m_photo;
    OldMarks* m_old;
    QPushButton* m_remove;
    QPushButton* m_done;
    LastWalkRound m_last;
    QHash<QString, QImage> m_thumbnails;
    bool m_editable = true;
    bool m_filling = false;
};

}  // namespace baydesk
