#pragma once

#include "domain/order/WalkRound.h"

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
    WalkRoundCanvas* canvas() const { return m_canvas; }
    // The photo of the mark at the same place was kept; false: there is no such mark any more.
    bool setPhoto(const Damage& mark, const QString& id);
    void showPicture(const QString& id, const QImage& picture);
    void showPhotoProblem(const QString& sentence);

Q_SIGNALS:
    void edited();
    void done();  // back to the form
    // Answered by setPhoto(), showPicture() or showPhotoProblem().
    void photoChosen(const baydesk::Damage& mark, const QString& path);
    void photoPasted(const baydesk::Damage& mark, const QImage& picture);
    void photoWanted(const QString& id);

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
    QPushButton* m_remove;
    QPushButton* m_done;
    bool m_editable = true;
    bool m_filling = false;
};

}  // namespace baydesk
