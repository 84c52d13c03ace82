#pragma once

#include "desktop/desk/Desk.h"
#include "desktop/order/OrderData.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/ActionBar.h"

#include <QWidget>
#include <utility>

class QAction;

namespace baydesk {

// One step of the order page. The page shows it, gives it the order whenever that changed, and puts
// its actions and what is missing into the action bar.
class OrderPanel : public QWidget {
    Q_OBJECT

public:
    explicit OrderPanel(ScreenContext& context, QWidget* parent = nullptr);

    // The order as it is now. What is being typed stays.
    void setData(const OrderData& data);
    // Another order: nothing of what was typed or chosen belongs to it.
    virtual void reset();

    // The one button of this step; nullptr where there is nothing to do here.
    virtual QAction* primary() const { return nullptr; }
    virtual QList<QAction*> secondary() const { return {}; }
    // What is in the way of the primary button.
    virtual QList<Missing> missing() const { return {}; }
    // Puts the cursor where a missing thing is written down.
    virtual void goTo(const QString& /*field*/) {}
    // Whether a verb of this step was done since this was asked last.
    bool takeDone() { return std::exchange(m_done, false); }
    // What the next thing to do is written into after a verb; nullptr where it is only a button.
    virtual QWidget* nextField() const { return nullptr; }
    // The widget that the cursor goes to when the step is opened.
    virtual QWidget* firstField() const { return nullptr; }
    // Esc: true if the step had something to go back from by itself.
    virtual bool goBack() { return false; }
    // Every second or so: times go on.
    virtual void tick() {}

Q_SIGNALS:
    // Primary, secondary or missing are others now.
    void barChanged();
    // A verb was refused and no field could say it; empty takes the words back.
    void refused(const QString& sentences);
    // The page should read the order again.
    void refreshWanted();

protected:
    using Work = std::function<Result<Outcome>(Workplace&, const Caller&)>;
    using Then = std::function<void(const Outcome&)>;

    virtual void showData() = 0;
    virtual void retranslate() = 0;
    // Says a violation at its field; false if there is no such field here.
    virtual bool showAtField(const Violation& /*violation*/) { return false; }
    virtual void clearFields() {}

    // Tells the desk a verb under this panel's key. A second press before the answer is shown does
    // nothing, so that a double press happens once.
    void perform(const Work& work, const Then& then = {});
    void showRefusal(const Error& error);
    bool isBusy() const { return m_busy; }

    // What is missing in the words of a rule's refusal; the field is where the link leads.
    static void addMissing(QList<Missing>& list, const Done& can);
    // The right that the user lacks, if so.
    void addRight(QList<Missing>& list, Verb verb) const;

    void changeEvent(QEvent* event) override;

    ScreenContext& context() const { return m_context; }
    bool hasData() const { return m_data.has_value(); }
    const OrderData& data() const { return *m_data; }
    const OrderState& order() const { return m_data->view.order; }
    Formats formats() const { return Formats(m_context.clock, m_context.calendar); }

private:
    ScreenContext& m_context;
    std::optional<OrderData> m_data;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    bool m_done = false;
};

}  // namespace baydesk
