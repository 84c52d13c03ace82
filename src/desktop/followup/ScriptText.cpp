#include "desktop/followup/ScriptText.h"

namespace baydesk {

namespace {

// Names of two characters before the given name; there are few.
QString surnameOf(const QString& name) {
    static const QStringList doubles = {
        QStringLiteral("欧阳"), QStringLiteral("司马"), QStringLiteral("上官"),
        QStringLiteral("诸葛"), QStringLiteral("东方"), QStringLiteral("皇甫"),
        QStringLiteral("令狐"), QStringLiteral("慕容"), QStringLiteral("司徒"),
        QStringLiteral("夏侯"), QStringLiteral("尉迟"), QStringLiteral("公孙")};
    return name.size() > 2 && doubles.contains(name.left(2)) ? name.left(2) : name.left(1);
}

// When the customer was reached before: that is what plans the second call.
Instant spokenAt(const FollowUpView& view) {
    for (const FollowUpTask& task : view.ofOrder)
        for (const Call& call : task.calls)
            if (call.outcome == CallOutcome::Reached) return call.at;
    return {};
}

}  // namespace

QString ScriptText::addressed(const Customer& customer) {
    if (customer.kind == CustomerKind::Person && customer.honorific == Honorific::Mr)
        return tr("Mr %1").arg(surnameOf(customer.name));
    if (customer.kind == CustomerKind::Person && customer.honorific == Honorific::Ms)
        return tr("Ms %1").arg(surnameOf(customer.name));
    return customer.name;
}

// The brand, as the customer calls it.
QString ScriptText::carOf(const FollowUpView& view) {
    const QString& brand = view.order.vehicle.brand;
    return brand.isEmpty() ? tr("car") : brand;
}

QString ScriptText::doneJobs(const OrderState& order) {
    QStringList titles;
    for (const Job& job : order.jobs)
        if (job.isApproved()) titles << job.title;
    return titles.join(QStringLiteral("、"));
}

QString ScriptText::name(ScriptStep step) {
    switch (step) {
        case ScriptStep::Greeting:
            return tr("Greeting");
        case ScriptStep::Convenient:
            return tr("Is it convenient?");
        case ScriptStep::Car:
            return tr("The car");
        case ScriptStep::Advisor:
            return tr("The advisor");
        case ScriptStep::Suggestions:
            return tr("Suggestions");
        case ScriptStep::NextService:
            return tr("Next service");
        case ScriptStep::Thanks:
            return tr("Thanks");
        case ScriptStep::Later:
            return tr("Another time");
        case ScriptStep::Problem:
            return tr("Something is wrong");
    }
    return {};
}

QString ScriptText::sayOfFirst(ScriptStep step, const FollowUpView& view, const Formats& formats) {
    const OrderState& order = view.order.order;
    if (step == ScriptStep::Greeting)
        return tr("“Hello %1, this is the service desk. Your %2 left us %3, and I should like to "
                  "hear how it runs.”")
            .arg(addressed(view.order.sender), carOf(view),
                 formats.moment(order.release ? order.release->at : Instant()));
    return tr("“We did this: %1. Does everything work as it should? Do you hear, smell or feel "
              "anything unusual?”")
        .arg(doneJobs(order));
}

QString ScriptText::sayOfSecond(ScriptStep step, const FollowUpView& view, const Formats& formats) {
    if (step == ScriptStep::Greeting)
        return tr("“Hello %1, this is the service desk again. We spoke on %3 about your %2.”")
            .arg(addressed(view.order.sender), carOf(view), formats.moment(spokenAt(view)));
    return tr(
        "“Is the car still as it should be, now that you have driven it for a while? How "
        "content are you with us now, from one to five?”");
}

QString ScriptText::sayOfBoth(ScriptStep step, const FollowUpView& view,
                              const BusinessCalendar& calendar) {
    const OrderState& order = view.order.order;
    const QDate left = calendar.businessDate(order.release ? order.release->at : order.takenInAt);
    switch (step) {
        case ScriptStep::Convenient:
            return tr("“Do you have about three minutes for me now?”");
        case ScriptStep::Advisor:
            return tr("“%1 looked after you. Was everything explained before the work, and did the "
                      "price and the time come out as agreed? How content are you, from one to "
                      "five?”")
                .arg(view.order.staffName(order.advisor));
        case ScriptStep::Suggestions:
            return tr("“What should we do better next time?”");
        case ScriptStep::NextService:
            return tr("“Your next service is due around %1. Shall I remind you, or note a day "
                      "now?”")
                .arg(nextServiceOn({}, left, view.kmPerDay).toString(QStringLiteral("yyyy-MM-dd")));
        case ScriptStep::Thanks:
            return tr("“Thank you for your time, %1. Call us whenever something is not right. "
                      "Drive "
                      "safely.”")
                .arg(addressed(view.order.sender));
        case ScriptStep::Later:
            return tr(
                "“I understand. When may I call you again? … Thank you, until then.” Put the "
                "time in below.");
        case ScriptStep::Problem:
            return tr(
                "“I am sorry about that. Please tell me exactly when it happens. … I have "
                "written down: … Is that right? You will hear from us within two hours.”");
        case ScriptStep::Greeting:
        case ScriptStep::Car:
            break;
    }
    return {};
}

QString ScriptText::say(ScriptStep step, const FollowUpView& view, const Formats& formats,
                        const BusinessCalendar& calendar) {
    if (step != ScriptStep::Greeting && step != ScriptStep::Car)
        return sayOfBoth(step, view, calendar);
    return view.task.stage == FollowUpStage::First ? sayOfFirst(step, view, formats)
                                                   : sayOfSecond(step, view, formats);
}

QString ScriptText::neverSay(ScriptStep step) {
    switch (step) {
        case ScriptStep::Greeting:
            return tr("“Hey”, the first name, or nobody's name at all.");
        case ScriptStep::Convenient:
            return tr("“It won't take long.” Do not simply talk on.");
        case ScriptStep::Car:
            return tr("“There is nothing wrong with it, is there?”");
        case ScriptStep::Advisor:
            return tr("“Just give us five points.” No score is asked for as a favour.");
        case ScriptStep::Suggestions:
            return tr("“We can't do that.” “Everybody else is content.”");
        case ScriptStep::NextService:
            return tr("“You must come, or the guarantee ends.”");
        case ScriptStep::Thanks:
            return tr("Do not hang up before the customer does.");
        case ScriptStep::Later:
            return tr("“Then when?” No second question about the car.");
        case ScriptStep::Problem:
            return tr(
                "“That is impossible.” “You drove it wrongly.” “Not my department.” Promise "
                "nothing that others have to keep.");
    }
    return {};
}

QString ScriptText::answer(ScriptStep step, ScriptAnswer answer) {
    switch (answer) {
        case ScriptAnswer::NotNow:
            return tr("Not now: another time");
        case ScriptAnswer::Unhappy:
            return tr("There is a problem");
        case ScriptAnswer::GoOn:
            break;
    }
    if (step == ScriptStep::Convenient) return tr("Yes, go on");
    if (step == ScriptStep::Car || step == ScriptStep::Advisor) return tr("All is well, go on");
    return tr("Go on");
}

}  // namespace baydesk
