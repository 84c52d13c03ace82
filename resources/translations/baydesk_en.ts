<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DueCallModel</name>
    <message numerus="yes">
        <source>%1, %n tries</source>
        <translation>
            <numerusform>%1 · %n×</numerusform>
            <numerusform>%1 · %n×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second, then try again.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still await the customer&apos;s answer.</source>
        <translation>
            <numerusform>%n job still awaits the customer&apos;s answer.</numerusform>
            <numerusform>%n jobs still await the customer&apos;s answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not passed the quality check.</source>
        <translation>
            <numerusform>%n job has not passed the quality check.</numerusform>
            <numerusform>%n jobs have not passed the quality check.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplement(s) have no answer yet.</source>
        <translation>
            <numerusform>%n supplement has no answer yet.</numerusform>
            <numerusform>%n supplements have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%1 of %n row(s) come in.</source>
        <translation>
            <numerusform>%1 of %n row comes in.</numerusform>
            <numerusform>%1 of %n rows come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say the same again and are taken once.</source>
        <translation>
            <numerusform>%n row says the same again and is taken once.</numerusform>
            <numerusform>%n rows say the same again and are taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused and stay out.</source>
        <translation>
            <numerusform>%n row is refused and stays out.</numerusform>
            <numerusform>%n rows are refused and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong to them.</source>
        <translation>
            <numerusform>%n line belongs to them.</numerusform>
            <numerusform>%n lines belong to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were never settled.</source>
        <translation>
            <numerusform>%n order was never settled.</numerusform>
            <numerusform>%n orders were never settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) differ from what was paid; the difference comes in as a line.</source>
        <translation>
            <numerusform>%n order differs from what was paid; the difference comes in as a line.</numerusform>
            <numerusform>%n orders differ from what was paid; the difference comes in as a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed out.</source>
        <translation>
            <numerusform>%n row stayed out.</numerusform>
            <numerusform>%n rows stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n customer(s)</source>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n car(s)</source>
        <translation>
            <numerusform>Import %n car</numerusform>
            <numerusform>Import %n cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n past order(s)</source>
        <translation>
            <numerusform>Import %n past order</numerusform>
            <numerusform>Import %n past orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation>
            <numerusform>Import %n item</numerusform>
            <numerusform>Import %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>answers to %n job(s)</source>
        <translation>
            <numerusform>the answer to %n job</numerusform>
            <numerusform>answers to %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quality check of %n job(s)</source>
        <translation>
            <numerusform>the quality check of %n job</numerusform>
            <numerusform>the quality check of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belonging(s) seen in the car</source>
        <translation>
            <numerusform>%n belonging seen in the car</numerusform>
            <numerusform>%n belongings seen in the car</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belonging(s) returned</source>
        <translation>
            <numerusform>%n belonging returned</numerusform>
            <numerusform>%n belongings returned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer to %n supplement(s)</source>
        <translation>
            <numerusform>the answer to %n supplement</numerusform>
            <numerusform>the answers to %n supplements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkRoundWords</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ActionBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::BelongingsCard</name>
    <message numerus="yes">
        <source>%n thing(s) listed</source>
        <translation>
            <numerusform>%n thing listed</numerusform>
            <numerusform>%n things listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CatalogueTab</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown: type more of the name.</source>
        <translation>
            <numerusform>The first one is shown: type more of the name.</numerusform>
            <numerusform>The first %n are shown: type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CheckPanel</name>
    <message numerus="yes">
        <source>Failed %n time(s): %1</source>
        <translation>
            <numerusform>Failed %n time: %1</numerusform>
            <numerusform>Failed %n times: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerPage</name>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>%n visit · %1</numerusform>
            <numerusform>%n visits · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Customers</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::OrderFacts</name>
    <message numerus="yes">
        <source>%n earlier visit(s) · %1</source>
        <translation>
            <numerusform>%n earlier visit · %1</numerusform>
            <numerusform>%n earlier visits · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::OrderListScreen</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n due within the hour</numerusform>
            <numerusform>%n due within the hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::QuotePanel</name>
    <message numerus="yes">
        <source>Record approval of %n job(s)</source>
        <translation>
            <numerusform>Record approval of %n job</numerusform>
            <numerusform>Record approval of %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grade not stated of %n part(s)</source>
        <translation>
            <numerusform>grade not stated of %n part</numerusform>
            <numerusform>grade not stated of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not in stock</source>
        <translation>
            <numerusform>%n part not in stock</numerusform>
            <numerusform>%n parts not in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at ¥0.00</source>
        <translation>
            <numerusform>%n line at ¥0.00</numerusform>
            <numerusform>%n lines at ¥0.00</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionFacts</name>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>%n visit · %1</numerusform>
            <numerusform>%n visits · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n car</numerusform>
            <numerusform>%n cars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. You can try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::TopBar</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due</source>
        <translation>
            <numerusform>%n call due</numerusform>
            <numerusform>%n calls due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::VehicleCard</name>
    <message numerus="yes">
        <source>%n visit(s) · %1</source>
        <translation>
            <numerusform>%n visit · %1</numerusform>
            <numerusform>%n visits · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::MainWindow</name>
    <message numerus="yes">
        <source>%n complaint(s) are overdue. Look at Complaints.</source>
        <translation>
            <numerusform>%n complaint is overdue. Look at Complaints.</numerusform>
            <numerusform>%n complaints are overdue. Look at Complaints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SupplementDialog</name>
    <message numerus="yes">
        <source>It goes to the parts keeper for its price. The advisor calls the customer within %n minute(s) from now.</source>
        <translation>
            <numerusform>It goes to the parts keeper for its price. The advisor calls the customer within %n minute from now.</numerusform>
            <numerusform>It goes to the parts keeper for its price. The advisor calls the customer within %n minutes from now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::WorkshopScreen</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call</source>
        <translation>
            <numerusform>%n customer to call</numerusform>
            <numerusform>%n customers to call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::SearchHits</name>
    <message numerus="yes">
        <source>%n more car(s): open the customer</source>
        <translation>
            <numerusform>%n more car: open the customer</numerusform>
            <numerusform>%n more cars: open the customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ApprovalDialog</name>
    <message numerus="yes">
        <source>The answer, or a reason, for %n job(s)</source>
        <translation>
            <numerusform>The answer, or a reason, for %n job</numerusform>
            <numerusform>The answer, or a reason, for %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::DesktopNotices</name>
    <message numerus="yes">
        <source>%n car(s) are late</source>
        <translation>
            <numerusform>%n car is late</numerusform>
            <numerusform>%n cars are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have to decide</source>
        <translation>
            <numerusform>%n customer has to decide</numerusform>
            <numerusform>%n customers have to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) are ready to be settled</source>
        <translation>
            <numerusform>%n car is ready to be settled</numerusform>
            <numerusform>%n cars are ready to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are overdue</source>
        <translation>
            <numerusform>%n call is overdue</numerusform>
            <numerusform>%n calls are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) are overdue</source>
        <translation>
            <numerusform>%n complaint is overdue</numerusform>
            <numerusform>%n complaints are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) are open</source>
        <translation>
            <numerusform>%n urgent call is open</numerusform>
            <numerusform>%n urgent calls are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent call(s) have waited too long</source>
        <translation>
            <numerusform>%n urgent call has waited too long</numerusform>
            <numerusform>%n urgent calls have waited too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CarPanel</name>
    <message numerus="yes">
        <source>%n known plate(s) end so: press Down and choose.</source>
        <translation>
            <numerusform>%n known plate ends so: press Down and choose.</numerusform>
            <numerusform>%n known plates end so: press Down and choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::RestorePage</name>
    <message numerus="yes">
        <source>It holds %n order(s), from %1.</source>
        <translation>
            <numerusform>It holds %n order, from %1.</numerusform>
            <numerusform>It holds %n orders, from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionPanel</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::BookingPanel</name>
    <message numerus="yes">
        <source>Did not come %n time(s).</source>
        <translation>
            <numerusform>Did not come %n time.</numerusform>
            <numerusform>Did not come %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentScreen</name>
    <message numerus="yes">
        <source>%n ×</source>
        <translation>
            <numerusform>%n ×</numerusform>
            <numerusform>%n ×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ImportPage</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1</source>
        <translation>
            <numerusform>Wrote %n row to %1</numerusform>
            <numerusform>Wrote %n rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1</source>
        <translation>
            <numerusform>Wrote %n row to %1</numerusform>
            <numerusform>Wrote %n rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message numerus="yes">
        <source>%n comeback(s) in twelve months</source>
        <translation>
            <numerusform>%n comeback in twelve months</numerusform>
            <numerusform>%n comebacks in twelve months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::CallerBar</name>
    <message numerus="yes">
        <source>Call from %1 · %2 and %n more with this number</source>
        <translation>
            <numerusform>Call from %1 · %2 and %n more with this number</numerusform>
            <numerusform>Call from %1 · %2 and %n more with this number</numerusform>
        </translation>
    </message>
</context>
</TS>
