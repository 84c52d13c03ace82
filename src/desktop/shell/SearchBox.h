#pragma once

#include "desktop/shell/SearchHits.h"

#include <QLineEdit>
#include <optional>

class QKeyEvent;
class QLabel;
class QListView;
class QPushButton;

namespace baydesk {

// The one search box. What is typed or scanned is asked for; hits come under the box; the arrows
// choose, Enter opens, Shift+Enter opens the file of customer and car, Esc goes back to the page. A
// scanner types fast and ends with Enter before there is an answer: the box then opens the first
// hit as soon as it comes, and never a hit of an older text.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(Formats formats, QWidget* parent = nullptr);

    // The answer for a text; one for another text than the box holds now is ignored.
    void setHits(const QString& text, std::vector<Found> hits);
    // The search could not be done: shown where hits would be.
    void setFailure(const QString& text, const QString& sentence);
    bool isListShown() const;
    const SearchHits& hits() const { return *m_hits; }

    // Begins a search with a key that was pressed where nothing takes text: a scan, or somebody who
    // just types.
    void takeKey(const QKeyEvent& key);
    // Empties the box and hides the list.
    void finish();

Q_SIGNALS:
    // Ask for this; never empty.
    void asked(const QString& text);
    void chosen(const Found& hit);
    // The customer's file with the car and all its visits is wanted, not the next thing to do.
    void fileChosen(const Found& hit);
    // Esc: give the focus back to the page.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void textTyped(const QString& text);
    void showList(bool shown);
    void placeList();
    void say(const QString& sentence);
    void move(int step);
    enum class Way { NextThing, File };
    void openCurrent(Way way = Way::NextThing);
    void showWays();

    SearchHits* m_hits;
    QWidget* m_panel;
    QListView* m_list;
    QLabel* m_word;
    QWidget* m_ways;  // what Enter and Shift+Enter do with the chosen hit
    QPushButton* m_next;
    QPushButton* m_file;
    std::optional<QString> m_answered;  // the text that the hits are for
    std::optional<Way> m_openWhenAnswered;
};

}  // namespace baydesk
