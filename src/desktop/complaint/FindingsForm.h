#pragma once

#include "desktop/text/FormProblems.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/FieldMerge.h"
#include "domain/complaint/Complaint.h"

class QComboBox;

namespace baydesk {

class FormField;

// What was found out about a complaint: level, category, who answers for it, cause, remedy, cost.
class FindingsForm : public Card {
    Q_OBJECT

public:
    explicit FindingsForm(QWidget* parent = nullptr);

    // What is being typed stays while it is the same complaint.
    void show(const Complaint& complaint);
    // Errors at "cost": NotANumber, OutOfRange.
    Result<ComplaintFindings> typed() const;
    // What is typed (`mine`) together with what the store holds now.
    ComplaintFindings mergedWith(const Complaint& stored, const ComplaintFindings& mine,
                                 FieldMerge& merge) const;
    // What was shown becomes what the store holds now, and `both` stands in the fields.
    void rebase(const Complaint& stored, const ComplaintFindings& both);
    int baseRevision() const { return m_base.findingsRevision; }
    bool isEdited() const;
    // What was typed is saved: the next answer of the store may replace it.
    void takeAsSaved() { m_saved = true; }
    const FormProblems& problems() const { return m_problems; }
    QList<FormField*> fields() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fill(const ComplaintFindings& findings);
    void retranslate();

    Complaint m_base;
    bool m_saved = false;
    bool m_filling = false;
    FormField* m_level;
    FormField* m_category;
    FormField* m_department;
    FormField* m_cause;
    FormField* m_remedy;
    FormField* m_cost;
    FormProblems m_problems;
};

}  // namespace baydesk
