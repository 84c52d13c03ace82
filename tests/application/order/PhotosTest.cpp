// Photos are attached to the marks of the walk-round (mission.md, At the door).
#include "application/order/Photos.h"

#include "application/order/Orders.h"
#include "application/store/StoreCare.h"
#include "support/ShopFixture.h"

namespace baydesk::testing {

namespace {

const QByteArray Jpeg = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(2000, 'j');
const QByteArray Png = QByteArray("\x89PNG\r\n\x1A\n", 8) + QByteArray(100, 'p');

class PhotosTest : public ShopFixture {
protected:
    ReceptionForm dentedWith(const QString& photo) {
        ReceptionForm form = car();
        form.intake.walkRound.damages = {
            {.view = CarView::Rear, .kind = DamageKind::Dent, .photo = photo}};
        return form;
    }
    QString kept(const QByteArray& bytes) {
        return done(keepPhoto(shop(), as(Role::ServiceAdvisor), bytes));
    }
};

BAYDESK_ON_BOTH_ENGINES(PhotosTest);

const QString NeverKept(64, u'a');

}  // namespace

TEST_P(PhotosTest, AMarkComesBackWithItsPhoto) {
    const OrderId order = takenIn(dentedWith(kept(Jpeg)));
    const Damage mark = state(order).intake.walkRound.damages.front();
    EXPECT_EQ(mark.photo, AttachmentStore::idOf(Jpeg));
    EXPECT_EQ(done(photo(shop(), mark.photo)), Jpeg);

    Intake intake = state(order).intake;
    intake.walkRound.damages.front().photo = kept(Png);
    done(editIntake(shop(), as(Role::ServiceAdvisor), {order, intake, 1}));
    EXPECT_EQ(done(photo(shop(), state(order).intake.walkRound.damages.front().photo)), Png);
}

TEST_P(PhotosTest, OnlyPicturesOfASaneSizeAreKept) {
    const Caller advisor = as(Role::ServiceAdvisor);
    const QString field = QStringLiteral("walkRound");
    for (const QByteArray& bytes : {QByteArray(), QByteArray("GIF89a"), QByteArray("%PDF-1.4")})
        EXPECT_EQ(refusal(keepPhoto(shop(), advisor, bytes)),
                  (std::vector<Violation>{{ErrorKind::NotAPicture, field}}));
    const QByteArray large = Jpeg + QByteArray(MostPhotoBytes, 'x');
    EXPECT_EQ(refusal(keepPhoto(shop(), advisor, large)),
              (std::vector<Violation>{
                  {ErrorKind::PictureTooLarge, field, {{QStringLiteral("most"), 8}}}}));
}

TEST_P(PhotosTest, WhoeverTakesCarsInKeepsThem) {
    EXPECT_EQ(kinds(keepPhoto(shop(), as(Role::Technician), Jpeg)),
              std::vector<ErrorKind>{ErrorKind::NotAllowed});
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM attachment")), 0);
}

TEST_P(PhotosTest, AMarkNamesNoPhotoThatWasNeverKept) {
    const std::vector<Violation> missing{{ErrorKind::NotFound,
                                          QStringLiteral("walkRound"),
                                          {{QStringLiteral("what"), QStringLiteral("photo")}}}};
    EXPECT_EQ(refusal(takeIn(shop(), as(Role::ServiceAdvisor), dentedWith(NeverKept))), missing);
    const OrderId order = takenIn();
    Intake intake = state(order).intake;
    intake.walkRound = dentedWith(NeverKept).intake.walkRound;
    EXPECT_EQ(refusal(editIntake(shop(), as(Role::ServiceAdvisor), {order, intake, 1})), missing);
    EXPECT_EQ(refusal(photo(shop(), NeverKept)), missing);
}

TEST_P(PhotosTest, VerifyNamesAPhotoThatIsGone) {
    const OrderId order = takenIn(dentedWith(kept(Jpeg)));
    EXPECT_EQ(done(verifyStore(shop())).size(), 0U);
    script(QStringLiteral("UPDATE damage SET photo = '%1'").arg(NeverKept));
    const Findings found = done(verifyStore(shop()));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().code, QStringLiteral("order.photo-missing"));
    EXPECT_EQ(found.front().details.value(QStringLiteral("order")), state(order).number);
}

}  // namespace baydesk::testing
