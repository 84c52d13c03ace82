#include "desktop/print/Forms.h"

#include "desktop/print/PaperPreview.h"
#include "support/NamedControls.h"
#include "support/OrderDesk.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QSignalSpy>

namespace baydesk::testing {

TEST(FormsTest, EachFormIsShownFromItsScreen) {
    OrderDesk shop;
    QWidget window;
    showAndWait(window);
    const CustomerId customer = shop.state().sender;
    for (const PaperRequest& form :
         {Forms::customerSheet(shop.context(), customer), Forms::callRegister(shop.context(), {}),
          Forms::letterRegister()}) {
        PaperPreview preview(shop.context(), form, &window);
        QSignalSpy shown(&preview, &PaperPreview::shown);
        preview.open();
        ASSERT_TRUE(waitUntil([&] { return !shown.isEmpty(); }));
        EXPECT_TRUE(preview.isReady()) << form.name().toStdString();
        EXPECT_EQ(preview.pageCount(), 1);
        EXPECT_EQ(unnamedControls(preview), QStringList());
    }
}

}  // namespace baydesk::testing
