#pragma once

#include "application/appointment/Appointments.h"
#include "desktop/text/FormProblems.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ActionBar.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace baydesk {

class FieldMerge;
class FormField;
class FreeTimesRow;
class SlotEditor;
struct ScreenContext;

// 预约 as it is written down while somebody is on the telephone: beside the timeline, so that both
// are seen. It says what is known of the car and of the caller, and which times are free.
class BookingPanel : public QWidget {
    Q_OBJECT

public:
    explicit BookingPanel(ScreenContext& context, QWidget* parent = nullptr);

    // Where bookings can be put.
    void setChoices(const std::vector<Bay>& bays, const std::vector<Staff>& technicians);
    // A new one where the id is none.
    void edit(const Booking& booking);
    // Goes on with what was typed before and never saved: it is edited from the beginning.
    void goOn(const Booking& typed);
    Booking typed() const;
    // What is typed brought together with what somebody else saved meanwhile.
    Booking mergedWith(const Booking& stored, FieldMerge& merge) const;
    bool isNew() const { return m_shown.id.isNone(); }
    bool isEdited() const { return typed() != m_opened; }

    QList<Missing> missing() const;
    void goTo(const QString& field) const { m_problems.goTo(field); }
    void showProblem(const Error& error);
    void clearProblems() const { m_problems.clear(); }
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const Booking& booking);
    void layOut();
    void connectParts();
    void retranslate();
    SlotEditor* addSlot(const BookingSlot& slot);
    void removeSlot(SlotEditor* editor);
    void changed();
    void lookUp();
    void lookForTimes();
    void showFacts(const BookingFacts& facts);
    void fillIn(FormField* field, const QString& text) const;
    void showHeading();
    QLineEdit* line(const FormField* field) const;

    ScreenContext& m_context;
    Formats m_formats;
    Booking m_shown;   // as it came from the store
    Booking m_opened;  // as the form understood it then
    BookingFacts m_facts;
    std::vector<Bay> m_bays;
    std::vector<Staff> m_technicians;
    bool m_quiet = false;
    QLabel* m_heading;
    FormField* m_plate;
    FormField* m_model;
    FormField* m_caller;
    FormField* m_phone;
    FormField* m_purpose;
    FormField* m_wishes;
    FormField* m_site;
    QCheckBox* m_confirmed;
    QLabel* m_notes;
    QVBoxLayout* m_slotsColumn;
    std::vector<SlotEditor*> m_slots;
    QPushButton* m_more;
    FreeTimesRow* m_free;
    QLabel* m_rest;
    FormProblems m_problems;
};

}  // namespace baydesk
