#pragma once

#include "desktop/store/BackupList.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/ValueTableModel.h"

class QLabel;

namespace baydesk {

class DataTable;
class WrappingCheckBox;

// Which backup to go back to: those that were found with what is in them, or a file of one's own
// choice, and what will happen then. It decides nothing; whoever shows it hears chosen(), and calls
// accept() or showProblem().
class RestoreDialog : public Dialog {
    Q_OBJECT

public:
    // The store whose place the backup takes.
    struct Subject {
        DatabaseAddress address;
        Formats formats;
        QString shop;  // empty where the store cannot be opened: then the owner's word is asked for
    };
    explicit RestoreDialog(const Subject& subject, QWidget* parent);

    void showProblem(const Error& error);
    DataTable* table() const { return m_table; }
    // As if it had been chosen in the file dialog.
    void addFile(const QString& file);

Q_SIGNALS:
    void chosen(const QString& file);

protected:
    void retranslate() override;

private:
    struct Row {
        qint64 id = 0;
        KeptBackup backup;
        bool isChosenFile = false;
        std::optional<Result<BackupContents>> contents;  // none: it is being looked into
    };
    using Rows = ValueTableModel<Row>;

    std::vector<Column<Row>> columns() const;
    static QString placeOf(const Row& row);
    static QString stateOf(const Row& row);
    QString consequences(const Row& row) const;
    void layOut();
    void take(const std::vector<KeptBackup>& backups);
    void take(const QString& file, const Result<BackupContents>& contents);
    void chooseFile();
    void update();
    const Row* current() const;

    Subject m_subject;
    BackupList* m_list;
    QLabel* m_lead;
    Rows* m_model;
    DataTable* m_table;
    QLabel* m_consequences;
    WrappingCheckBox* m_consent;
    QLabel* m_problem;
    QAction* m_file;
    QAction* m_restore;
};

}  // namespace baydesk
