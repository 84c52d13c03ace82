#pragma once

#include "application/Workplace.h"
#include "desktop/parts/ImportPreview.h"
#include "desktop/widgets/Dialog.h"

#include <optional>

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace baydesk {

class DataTable;
class EmptyState;
class FormField;
class RefusalModel;
struct ScreenContext;

// Brings a list in from a file in three steps on one sheet: choose the file, see what would come in
// and every row that would not, import. The file is read on another thread; the import is one verb,
// all of it or nothing.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    ImportDialog(ScreenContext& context, ImportKind kind, QWidget* parent);

    FormField* fileField() const { return m_file; }
    DataTable* refusals() const { return m_refusals; }
    QAction* importAction() const { return m_import; }
    // What comes in, and after the import what it did.
    QString summary() const;

    // Not while the import is being written.
    void done(int result) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    // What the sheet is at.
    enum class Step { Choosing, Reading, Previewing, Writing, Finished };

    void build();
    void connectParts();
    void chooseFile();
    void readFile();
    void show(const Result<ImportPreview>& preview);
    void import();
    void finish(const Result<ImportCounts>& counts);
    void goTo(Step step);
    void updateBar();
    void updateWords();
    void announce() const;

    ScreenContext& m_context;
    ImportKind m_kind;
    QString m_slot;
    Step m_step = Step::Choosing;
    QString m_path;  // what was read
    std::optional<ImportPreview> m_preview;
    std::optional<ImportCounts> m_counts;
    IdempotencyKey m_key = IdempotencyKey::make();
    FormField* m_file;
    QPushButton* m_choose;
    QProgressBar* m_progress;
    QLabel* m_summary;
    EmptyState* m_before;
    RefusalModel* m_model;
    DataTable* m_refusals;
    QLabel* m_problem;
    QAction* m_import;
    QAction* m_close;
};

}  // namespace baydesk
