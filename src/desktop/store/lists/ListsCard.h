#pragma once

#include "desktop/widgets/Card.h"
#include "exchange/TableFiles.h"

#include <atomic>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QTimer;

namespace baydesk {

struct ScreenContext;

// What a shop brings along from another program, and what it takes out of this one: everything it
// has, as files.
class ListsCard : public Card {
    Q_OBJECT

public:
    explicit ListsCard(ScreenContext& context, QWidget* parent = nullptr);
    ~ListsCard() override;

    void refresh() { updateActions(); }
    QList<QAction*> actions() const { return {m_import, m_export, m_cancel}; }
    // Writes everything into a new folder in this one.
    void writeInto(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    // Of the export that is on its way.
    struct Progress {
        std::atomic<qint64> rows = 0;
        std::atomic<bool> stopped = false;
    };
    class WatchedSink;

    void layOut();
    void retranslate();
    void updateActions();
    void chooseFolder();
    void give(const ExportPermit& permit);
    void ended(const Result<qint64>& rows);
    void look();

    ScreenContext& m_context;
    std::shared_ptr<Progress> m_progress;
    QString m_folder;
    QComboBox* m_format;
    QLabel* m_words;
    QProgressBar* m_bar;
    QTimer* m_look;
    QAction* m_import;
    QAction* m_export;
    QAction* m_cancel;
};

}  // namespace baydesk
