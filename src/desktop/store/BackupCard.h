#pragma once

#include "application/store/StoreCare.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/Card.h"

#include <optional>

class QAction;
class QLabel;

namespace baydesk {

class KeyButton;
class RestoreDialog;
struct ScreenContext;

// What there is to fall back on if the disk fails, and everything to do about it: a backup now, a
// second folder, the way back.
class BackupCard : public Card {
    Q_OBJECT

public:
    explicit BackupCard(ScreenContext& context, QWidget* parent = nullptr);

    void refresh();
    // Puts the cursor on the first of the buttons.
    void focusActions();
    QList<QAction*> actions() const { return {m_now, m_second, m_noSecond, m_restore}; }
    // Copies go there from now on; empty: nowhere.
    void useFolder(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void updateActions();
    void makeNow();
    void chooseFolder();
    void openRestore();
    void permit(RestoreDialog* dialog, const QString& file);
    void ended(const QString& words, const QString& problem);

    ScreenContext& m_context;
    Formats m_formats;
    std::optional<StoreCare> m_care;
    bool m_busy = false;
    QLabel* m_state;
    QLabel* m_details;
    QLabel* m_problem;
    QAction* m_now;
    QAction* m_second;
    QAction* m_noSecond;
    QAction* m_restore;
    QList<KeyButton*> m_buttons;  // of actions(), in their order
};

}  // namespace baydesk
