#pragma once

#include "base/Error.h"

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace baydesk {

class Card;
class Desk;

// Fills the practice store with a year of invented work, and says how far it is. Shown once: from
// then on the practice store opens like any other.
class PracticeStart : public QWidget {
    Q_OBJECT

public:
    explicit PracticeStart(Desk& desk, QWidget* parent = nullptr);

    // As of now: cars stand in the shop at every stage.
    void make();

Q_SIGNALS:
    void made();
    void failed(const baydesk::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showProgress();

    Desk& m_desk;
    // Written by the thread that makes it, read here now and then.
    std::shared_ptr<std::atomic<int>> m_done;
    QTimer m_look;
    Card* m_card;
    QLabel* m_title;
    QLabel* m_words;
    QProgressBar* m_bar;
};

}  // namespace baydesk
