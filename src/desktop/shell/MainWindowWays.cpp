// Where screens send people: the composition of the program says how each page is made.
#include "desktop/shell/MainWindow.h"

namespace baydesk {

namespace {

// Where main has filled a way in.
template <typename Way, typename... To>
void go(const Way& way, const To&... to) {
    if (way) way(to...);
}

}  // namespace

void MainWindow::openOrder(OrderId order) { go(m_to.order, order); }
void MainWindow::openOrderByNumber(const QString& number) { go(m_to.orderByNumber, number); }
void MainWindow::openCustomer(CustomerId customer) { go(m_to.customer, customer); }
void MainWindow::openFollowUp(FollowUpId task) { go(m_to.followUp, task); }
void MainWindow::openComplaint(ComplaintId complaint) { go(m_to.complaint, complaint); }
void MainWindow::openReception(const Plate& plate) { go(m_to.reception, plate); }
void MainWindow::openReceptionFor(const Phone& caller) { go(m_to.receptionOfCaller, caller); }
void MainWindow::openReceptionFor(const UrgentCall& call) { go(m_to.receptionOfUrgent, call); }

void MainWindow::openReceptionFor(const Booking& booking) { go(m_to.arrival, booking); }
void MainWindow::openAppointment(const Booking& known) { go(m_to.appointment, known); }
void MainWindow::openVisitFor(const UrgentCall& call) { go(m_to.visitOfUrgent, call); }
void MainWindow::openRoster() { go(m_to.roster); }
void MainWindow::openExpress() { go(m_to.express); }
void MainWindow::preview(PaperKind paper, OrderId order) { go(m_to.preview, paper, order); }
void MainWindow::previewShift(ShiftId shift) { go(m_to.shiftReport, shift); }
void MainWindow::previewForm(const PaperRequest& form) { go(m_to.form, form); }

}  // namespace baydesk
