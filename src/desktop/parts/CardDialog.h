#pragma once

#include "application/Workplace.h"
#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/FieldMerge.h"

#include <QHash>
#include <utility>

class QGridLayout;
class QLabel;

namespace baydesk {

class FormField;
struct ScreenContext;

// The card of one thing of a list, to add or change. What is typed is kept as a draft until it is
// saved or given up; if somebody else saved the same card meanwhile, their changes and what was
// typed are brought together (MergeDialog).
class CardDialog : public Dialog {
    Q_OBJECT

public:
    // `draft` names what is typed: "part-12".
    CardDialog(ScreenContext& context, const QString& draft, QWidget* parent);

    FormField* field(const QString& name) const { return m_problems.field(name); }
    QAction* saveAction() const { return m_save; }
    // Above the buttons: what is wrong with no field in particular.
    QString problem() const;

    void done(int result) override;

Q_SIGNALS:
    void saved(qint64 id);

protected:
    using Values = QList<std::pair<FormField*, QString>>;
    using Save = std::function<Result<Outcome>(Workplace&, const Caller&)>;

    // Once, by the subclass: its fields in the order in which they are filled in.
    void setFields(const QList<FormField*>& fields);
    // What is stored, and then what a draft kept of it.
    void fill(const Values& stored);
    // Saves again, on the card as somebody else left it; asks where both changed the same field.
    // `taken` is called when what they left is to be saved over: not before, or a save after Cancel
    // would overwrite it unseen.
    void saveOnTop(const Values& latest, const std::function<void()>& taken);
    void showProblem(const Error& error) { m_problems.show(error); }
    static QString textOf(const FormField* field);

    // What is typed, or what is wrong with it; then told to the desk.
    virtual Result<Save> typed() const = 0;
    // Reads the card again and calls saveOnTop().
    virtual void readLatest() = 0;
    // Fields that may not be empty, with their words.
    virtual QList<FormField*> needed() const = 0;
    virtual Verb verb() const { return Verb::EditParts; }
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

    ScreenContext& context() const { return m_context; }
    QGridLayout* grid() const { return m_grid; }
    QAction* save() const { return m_save; }

private:
    static QString wordsOf(const FormField* field, const QString& text);
    Values mergedWith(const Values& latest, FieldMerge& merge) const;
    void write(FormField* field, const QString& text);
    void hearOf(FormField* field);
    void edited();
    void updateMissing();
    void press();
    void answer(const Result<Outcome>& outcome);
    void restoreDraft();

    ScreenContext& m_context;
    QString m_draft;
    QGridLayout* m_grid;
    QLabel* m_restored;
    QLabel* m_rest;
    QAction* m_save;
    QList<FormField*> m_fields;
    QHash<const FormField*, QString> m_stored;
    FormProblems m_problems;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    bool m_filling = false;
};

}  // namespace baydesk
