#pragma once

#include "desktop/shell/Screen.h"
#include "desktop/store/lists/ListImport.h"
#include "desktop/store/lists/ListSource.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;
class QTimer;

namespace baydesk {

class ActionBar;
class Card;
class ChoiceRow;
class DataTable;
class EmptyState;
class FieldPanel;
class FormField;
class PreviewModel;
class RefusalModel;
struct ScreenContext;

// Brings a list in from files, on one page: choose what and from where, say which column is what,
// see the first rows with what is wrong with them, import. Files are read and checked on another
// thread; what comes in goes on when the page is closed (ListImport).
class ImportPage : public Screen {
    Q_OBJECT

public:
    ImportPage(ScreenContext& context, ListKind kind, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void onShown() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;

    // Another kind of list; what was chosen goes. Not while something is on its way.
    void choose(ListKind kind);

    FormField* fileField() const { return m_file; }
    FieldPanel* fields() const { return m_fields; }
    QTableView* preview() const { return m_preview; }
    DataTable* refusals() const { return m_refusals; }
    // What comes in, and after the import what it did.
    QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Step { Choosing, Reading, Checking, Ready, Running, Failed, Finished };

    void build();
    QWidget* buildSource();
    QWidget* buildFields();
    QWidget* buildRows();
    void connectParts();
    void connectRun();
    void retranslate();
    void retranslateSource();

    void chooseFiles();
    void readFiles();
    void takeFiles(const Result<std::vector<std::shared_ptr<const ImportFile>>>& files);
    void showSource();
    void changeSource(ListSource source);
    void columnChosen();
    void check();
    void takePlan(const Result<std::shared_ptr<const ListPlan>>& plan);
    void stopChecking();
    void import();
    void cancel();
    void followRun();
    void saveReport();
    void writeReportTo(const QString& path);
    void startAnew();

    void goTo(Step step);
    void updateBar();
    void updateWords();
    void updateProgress();
    QString progressWords() const;
    void announce() const;
    void tellWhenItEnds() const;
    QStringList missing() const;
    Duplicates duplicates() const;
    std::vector<Refusal> allRefused() const;
    QString filesName() const;
    ListSource& source() { return m_sources.at(static_cast<std::size_t>(m_current)); }

    ScreenContext& m_context;
    ListKind m_kind;
    ListImport& m_run;
    Step m_step = Step::Choosing;
    QString m_asked;  // what the file field said when it was read
    std::vector<ListSource> m_sources;
    int m_current = 0;
    std::shared_ptr<PlanWatch> m_watch;
    std::shared_ptr<const ListPlan> m_plan;
    ImportCounts m_counts;
    IdempotencyKey m_key = IdempotencyKey::make();

    QLabel* m_title;
    ChoiceRow* m_kinds;
    FormField* m_file;
    QPushButton* m_choose;
    FormField* m_encoding;
    FormField* m_duplicates;
    QComboBox* m_shown;  // which of several files
    QComboBox* m_past;   // what a file of an older program holds
    QCheckBox* m_heading;
    Card* m_fieldCard;
    FieldPanel* m_fields;
    PreviewModel* m_previewModel;
    QTableView* m_preview;
    RefusalModel* m_refusalModel;
    DataTable* m_refusals;
    QTabWidget* m_rows;
    EmptyState* m_before;
    QWidget* m_content;
    QProgressBar* m_progress;
    QLabel* m_summary;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_import;
    QAction* m_cancel;
    QAction* m_save;
    QAction* m_anew;
    QTimer* m_look;  // at the rows that are checked meanwhile
};

}  // namespace baydesk
