#pragma once

#include "application/appointment/Appointments.h"
#include "desktop/appointment/AppointmentWords.h"
#include "desktop/shell/Screen.h"
#include "desktop/widgets/ValueTableModel.h"
#include "domain/order/UrgentCall.h"

class QDateEdit;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace baydesk {

class ActionBar;
class BookingPanel;
class ChoiceRow;
class DataTable;
class JobQueue;
struct ScreenContext;

// 预约: the day or the week by bay or by technician, with the hours that are left, and the list of
// who comes. A booking becomes a reception with one key.
class AppointmentScreen : public Screen {
    Q_OBJECT

public:
    explicit AppointmentScreen(ScreenContext& context, QWidget* parent = nullptr);

    // A new appointment, with what is known of who calls.
    void start(const Booking& known);
    // A field visit that an urgent call becomes when it is booked.
    void startVisit(const UrgentCall& call);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override;
    QList<QAction*> screenActions() const override;
    bool goBack() override;

    Timeline* timeline() const { return m_timeline; }
    DataTable* list() const { return m_table; }
    BookingPanel* panel() const { return m_panel; }
    QString problem() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Bookings = ValueTableModel<Booking>;
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;

    void build();
    void buildActions();
    QWidget* buildHead();
    void connectParts();
    void connectActions();
    std::vector<Column<Booking>> columns() const;
    void retranslate();
    QDate firstDay() const;
    int days() const;
    LaneMode mode() const;
    void goTo(QDate date);
    void show(const AppointmentBook& book);
    void chooseSomebody();
    void showTimeline();
    const Booking* current() const;
    void choose(BookingId booking);
    void updateChoice();
    void openCurrent();
    void openPanel(UrgentCallId answers);
    void edit(const Booking& booking, UrgentCallId answers = {});
    bool isFree();
    void closePanel();
    void keepDraft();
    // False if nothing was left.
    bool restoreDraft();
    void save();
    void saveOnTop(BookingId id);
    void answer(BookingStatus status);
    void arrive();
    void moved(const TimelineBlock& from, const TimelineBlock& to);
    void tell(const Work& work, std::function<void(const Result<Outcome>&)> answered);
    void chooseCalendarFile(bool keep);
    void exportTo(const QString& path, bool keep);
    void writeTo(const QString& path, const QByteArray& calendar, bool keep);
    void showProblem(const QString& words);

    ScreenContext& m_context;
    Formats m_formats;
    AppointmentBook m_book;
    bool m_loaded = false;
    bool m_lanesChosen = false;
    bool m_busy = false;
    int m_moving = 0;  // dragged, and the store has not answered yet
    IdempotencyKey m_key = IdempotencyKey::make();
    UrgentCallId m_answers;  // that the new appointment is for
    BookingId m_chosen;
    BookingId m_wanted;  // was just booked: chosen when it is in the list
    QLabel* m_title;
    QPushButton* m_back;
    QPushButton* m_today;
    QPushButton* m_on;
    QPushButton* m_calendar;
    QDateEdit* m_date;
    ChoiceRow* m_span;
    ChoiceRow* m_lanes;
    TimelineHead* m_head;
    QScrollArea* m_area;
    Timeline* m_timeline;
    Bookings* m_model;
    DataTable* m_table;
    QScrollArea* m_side;
    BookingPanel* m_panel;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_arrive;
    QAction* m_save;
    QAction* m_new;
    QAction* m_change;
    QAction* m_confirm;
    QAction* m_noAnswer;
    QAction* m_decline;
    QAction* m_noShow;
    QAction* m_close;
    QAction* m_roster;
    QAction* m_export;
    QAction* m_list;
    QAction* m_keep;
    QTimer* m_minute;
    JobQueue* m_files;
};

}  // namespace baydesk
