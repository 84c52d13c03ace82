#include "desktop/customer/Customers.h"

#include "application/order/Orders.h"
#include "desktop/reception/ReceptionFacts.h"
#include "support/CellsOf.h"
#include "support/NamedControls.h"
#include "support/ScreenFixture.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QPushButton>

namespace baydesk::testing {

namespace {

class CustomersScreenTest : public ScreenFixture {
protected:
    void SetUp() override {
        ScreenFixture::SetUp();
        m_owner = senderOf(takeCarIn(u"粤B10001"_qs, 60, u"1"_qs));
        bringAgain(u"粤B10002"_qs, u"2"_qs);
    }
    CustomerId senderOf(OrderId order) {
        return asked([order](Workplace& workplace) { return orderView(workplace, order); })
            .order.sender;
    }
    void bringAgain(const QString& plate, const QString& keyTag) {
        clock().advanceMinutes(5);
        ReceptionForm form;
        form.plate = Plate::guess(plate);
        form.sender = m_owner;
        form.intake.statement = u"保养"_qs;
        form.intake.readBack = true;
        form.intake.keyTag = keyTag;
        form.promisedAt = clock().now().plusHours(2);
        told([form, caller = context().caller()](Workplace& workplace) {
            return takeIn(workplace, caller, form);
        });
    }
    static QPushButton* link(QWidget* facts, const QString& plate) {
        for (QPushButton* each : facts->findChildren<QPushButton*>())
            if (each->isVisibleTo(facts) && each->accessibleName().startsWith(plate)) return each;
        return nullptr;
    }

    // What "Print…" asks for, as it reads for whoever is signed in.
    QStringList printed() {
        Customers screen(context());
        showAndWait(screen);
        screen.onShown();
        QAction* print = screen.screenActions().last();
        EXPECT_TRUE(waitUntil([&] { return print->isEnabled(); }));
        EXPECT_FALSE(print->toolTip().isEmpty());
        EXPECT_EQ(unnamedControls(screen), QStringList());
        print->trigger();
        if (navigator().forms().empty()) return {};
        const PaperSheet sheet = asked(navigator().forms().back().read);
        const auto model = sheet.compose(u"zh_CN"_qs);
        return model.ok() ? cellsOf(*model) : QStringList();
    }

    CustomerId m_owner;
};

}  // namespace

TEST_F(CustomersScreenTest, theFactsShowEveryCarAndTheChosenOneIsTakenIn) {
    Customers screen(context());
    screen.resize(918, 694);
    showAndWait(screen);
    screen.onShown();
    QWidget* facts = screen.facts();
    const QString first = Plate::guess(u"粤B10001"_qs).display();
    const QString second = Plate::guess(u"粤B10002"_qs).display();
    ASSERT_TRUE(waitUntil([&] { return link(facts, first) && link(facts, second); }));
    const auto takesIn = [&](const QString& plate) {
        return screen.screenActions().at(1)->text().contains(plate);
    };
    EXPECT_TRUE(takesIn(u"粤B10002"_qs));
    link(facts, first)->click();
    EXPECT_TRUE(waitUntil([&] { return takesIn(u"粤B10001"_qs); }));
    EXPECT_NE(link(facts, second), nullptr);
    EXPECT_EQ(unnamedControls(*facts), QStringList());
}

TEST_F(CustomersScreenTest, theBasicDataOfTheChosenCustomerArePrinted) {
    const QStringList cells = printed();
    EXPECT_TRUE(cells.contains(u"客户001"_qs)) << cells.join(u'|').toStdString();
    EXPECT_TRUE(cells.contains(u"粤B10001"_qs));
    EXPECT_TRUE(cells.contains(u"粤B10002"_qs));
    EXPECT_TRUE(cells.contains(Phone::of(u"13855120001"_qs).grouped()));
}

TEST_F(CustomersScreenTest, paperShowsAPhoneToWhomTheScreenShowsIt) {
    context().user.roles = {Role::Technician};
    const QStringList cells = printed();
    EXPECT_TRUE(cells.contains(Phone::of(u"13855120001"_qs).masked()))
        << cells.join(u'|').toStdString();
    EXPECT_FALSE(cells.contains(Phone::of(u"13855120001"_qs).grouped()));
}

}  // namespace baydesk::testing
