#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace baydesk {

class Language;

// The quiet line at the bottom: when the last thing was saved, which store and engine this is, the
// backup, and at right the sheet of shortcuts and the language.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Language& language, QWidget* parent = nullptr);

    // "14:02", as the store's wall clock shows it.
    void setSavedAt(const QString& time);
    // What was told to be saved is not yet.
    void setWaiting(bool waiting);
    // The store's server does not answer.
    void setLost(bool lost);
    void setStore(const QString& name);
    // "SQLite", "PostgreSQL · server": a name, not translated.
    void setEngine(const QString& engine);
    // What it says of the backups: a whole sentence in the language of the screen, empty for none.
    struct Backup {
        QString words;
        QString toolTip;
        bool alarming = false;  // in red
    };
    // Asked again when the language changes.
    void setBackup(std::function<Backup()> backup);

Q_SIGNALS:
    void backupAsked();
    void shortcutsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Language& m_language;
    QString m_savedAt;
    bool m_waiting = false;
    bool m_lost = false;
    QString m_storeName;
    std::function<Backup()> m_backupWords;
    QLabel* m_saved;
    QLabel* m_store;
    QLabel* m_engine;
    QPushButton* m_backup;
    QPushButton* m_shortcuts;
    QPushButton* m_switch;
};

}  // namespace baydesk
