#pragma once

#include "desktop/reception/ReceptionDraft.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace baydesk {

class Drafts;

// Receptions that were begun and had to wait for another car: kept as a draft of this PC and user,
// and a button for each that goes on with it. Hidden while there is none.
class SetAside : public QFrame {
    Q_OBJECT

public:
    explicit SetAside(Drafts& drafts, QWidget* parent = nullptr);

    // Reads what an earlier run put aside.
    void load();
    void put(const ReceptionDraft& reception);
    int count() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    // Go on with this one; it waits no longer.
    void taken(const baydesk::ReceptionDraft& reception);

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void showWaiting();
    void take(std::size_t at);

    Drafts& m_drafts;
    std::vector<ReceptionDraft> m_waiting;
    QLabel* m_words;
    QHBoxLayout* m_line;
};

}  // namespace baydesk
