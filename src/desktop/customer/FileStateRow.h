#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace baydesk {

class FlowLayout;

// How complete a file is, and what it lacks, each with a link to its field (requirement C15).
class FileStateRow : public QWidget {
    Q_OBJECT

public:
    explicit FileStateRow(QWidget* parent = nullptr);

    // `lacking`: of lackingFields(); `due`: by when it is to be complete, in words, and empty where
    // there was no visit yet.
    void setState(const QStringList& lacking, const QString& due, bool overdue);

Q_SIGNALS:
    void fieldChosen(const QString& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();

    QStringList m_lacking;
    QString m_due;
    bool m_overdue = false;
    FlowLayout* m_line;
};

}  // namespace baydesk
