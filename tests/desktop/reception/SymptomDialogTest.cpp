// The symptom questionnaire on the screen (R10).
#include "desktop/reception/SymptomDialog.h"

#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/ChoiceRow.h"
#include "support/NamedControls.h"
#include "support/Typing.h"
#include "support/Waiting.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace baydesk::testing {

namespace {

class SymptomDialogTest : public ::testing::Test {
protected:
    void open(const std::vector<Symptom>& symptoms) {
        showAndWait(m_window);
        m_dialog = new SymptomDialog(symptoms, &m_window);
        m_dialog->open();
        connected =
            QObject::connect(m_dialog, &SymptomDialog::answered,
                             [this](const std::vector<Symptom>& given) { answered = given; });
    }
    void tick(const char* words) {
        auto* box = buttonOf<QCheckBox>(*m_dialog, QString::fromUtf8(words));
        ASSERT_NE(box, nullptr) << words;
        box->click();
    }

    QWidget m_window;
    SymptomDialog* m_dialog = nullptr;
    QMetaObject::Connection connected;
    std::optional<std::vector<Symptom>> answered;
};

}  // namespace

TEST_F(SymptomDialogTest, AsksWhatWhenWhereColdOrHotAndHowOften) {
    open({});
    EXPECT_EQ(unnamedControls(*m_dialog), QStringList());
    auto* kind = fieldOf(*m_dialog, "kind")->controlAs<QComboBox>();
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);  // vibration
    tick("when braking");
    tick("when turning");
    tick("front");
    QTest::keyClick(fieldOf(*m_dialog, "heat")->control(), Qt::Key_2);
    QTest::keyClick(fieldOf(*m_dialog, "often")->control(), Qt::Key_2);
    typeInto(fieldOf(*m_dialog, "note"), QStringLiteral("since May"));
    m_dialog->actionBar()->pressPrimary();
    ASSERT_TRUE(answered.has_value());
    EXPECT_EQ(*answered,
              (std::vector<Symptom>{{.kind = SymptomKind::Vibration,
                                     .when = {SymptomMoment::Braking, SymptomMoment::Turning},
                                     .where = {SymptomPlace::Front},
                                     .heat = EngineHeat::Cold,
                                     .often = HowOften::Always,
                                     .note = QStringLiteral("since May")}}));
}

TEST_F(SymptomDialogTest, ServesEverySymptomOfTheVisit) {
    const Symptom first{.kind = SymptomKind::Leak, .where = {SymptomPlace::Underneath}};
    open({first});
    buttonOf<QPushButton>(*m_dialog, QStringLiteral("&Another symptom"))->click();
    tick("when starting");
    m_dialog->list()->setCurrentRow(0);
    auto* underneath = buttonOf<QCheckBox>(*m_dialog, QStringLiteral("underneath"));
    EXPECT_TRUE(underneath->isChecked());
    EXPECT_EQ(m_dialog->symptoms(),
              (std::vector<Symptom>{first, {.when = {SymptomMoment::Starting}}}));
    buttonOf<QPushButton>(*m_dialog, QStringLiteral("Remove"))->click();
    EXPECT_EQ(m_dialog->symptoms(), (std::vector<Symptom>{{.when = {SymptomMoment::Starting}}}));
}

}  // namespace baydesk::testing
