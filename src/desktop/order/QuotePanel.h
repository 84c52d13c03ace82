#pragma once

#include "application/parts/PriceBook.h"
#include "desktop/order/JobEditor.h"
#include "desktop/order/OrderPanel.h"
#include "domain/parts/Part.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace baydesk {

class Card;
class EmptyState;
class FormField;
class JobsModel;
class JobsView;
class SuggestField;
class SupplementBar;
class SumList;

// The quote: jobs and lines, written by typing, with their sums; offered, and answered by the
// customer job by job.
class QuotePanel : public OrderPanel {
    Q_OBJECT

public:
    explicit QuotePanel(ScreenContext& context, QWidget* parent = nullptr);

    void reset() override;
    QAction* primary() const override;
    QList<QAction*> secondary() const override;
    QList<Missing> missing() const override;
    void goTo(const QString& field) override;
    QWidget* firstField() const override;
    bool goBack() override;

    JobsModel* model() const { return m_model; }
    JobsView* view() const { return m_view; }
    SuggestField* addField() const { return m_add; }

protected:
    void showData() override;
    void retranslate() override;
    void clearFields() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // One line under the add field: what choosing it adds.
    struct Choice {
        std::optional<LabourItem> labour;
        std::optional<parts::StockedPart> part;
        QString freeTitle;
    };
    struct Findings {
        std::vector<LabourItem> labour;
        std::vector<parts::StockedPart> parts;
    };

    void connectParts();
    void buildActions();
    void buildLayout();
    QWidget* buildHead();
    QWidget* buildFoot();

    void search(const QString& text);
    void showFindings(const QString& text, const Findings& found);
    void addChosen(int at);
    void addLineTo(JobId job, const Line& line);
    void selectWhatWasAdded();
    void startLine(LineKind kind);
    void showLineMenu();
    void removeCurrent();
    void toggleEstimate();
    void toggleDiagnosis();
    void showMarks();

    void showJob();
    void saveWords();
    void showProblem();
    void showDoubts();
    void goToRefused();
    void goToDoubted();

    QuoteDraft typed() const;
    static void addWords(QuoteDraft& draft, const TypedWords& words);
    void keepDraft();
    void restoreDraft();
    void restoreWords(const TypedWords& words);
    QString draftName() const;
    void onRefused(const JobEdit& edit);

    void showTotals();
    void updateActions();
    void offerAll();
    void offerWhenSaved();
    void openApproval();
    bool isEditable() const;
    std::vector<const Job*> offered() const;
    bool anyDraft() const;

    JobEditor m_editor;
    JobsModel* m_model;
    JobsView* m_view;
    SuggestField* m_add;
    QPushButton* m_line;
    QPushButton* m_remove;
    QPushButton* m_estimate;
    QPushButton* m_diagnosis;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    SupplementBar* m_supplement;
    QLabel* m_problem;
    QPushButton* m_doubts;
    Card* m_words;
    FormField* m_cause;
    FormField* m_correction;
    Card* m_totals;
    SumList* m_sums;
    QAction* m_menuLine;  // the context menu holds what the buttons do
    QAction* m_menuRemove;
    QAction* m_menuEstimate;
    QAction* m_menuDiagnosis;
    QAction* m_offer;
    QAction* m_decide;
    QAction* m_printIntake;  // in place of the quote, while there is none
    QAction* m_printQuote;
    QAction* m_printContract;
    QAction* m_write;  // everything was declined, or nothing is there: the cursor to the field

    std::vector<Choice> m_choices;
    std::optional<Job> m_wordsOf;  // the job whose words stand in the fields, as it was read
    JobId m_growing;               // gets a line, which is to be seen
    bool m_selectLast = false;
    bool m_offering = false;  // pressed, and what was typed before is still being saved
    bool m_hasDraft = false;
    OrderId m_draftOf;       // whose draft has been looked for
    QString m_otherProblem;  // of no cell
    std::size_t m_jobsBefore = 0;
    std::size_t m_linesBefore = 0;
};

}  // namespace baydesk
