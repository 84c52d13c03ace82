#include "desktop/store/Settings.h"

#include "application/staff/StaffDesk.h"
#include "application/store/Shops.h"
#include "desktop/complaint/LadderDialog.h"
#include "desktop/desk/Desk.h"
#include "desktop/reception/CameraFolderLine.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/staff/PersonDialog.h"
#include "desktop/store/BackupCard.h"
#include "desktop/store/ShopForm.h"
#include "desktop/store/WarrantyDialog.h"
#include "desktop/store/lists/ListsCard.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Language.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/DataTable.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/TabOrder.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace baydesk {

namespace {

constexpr int LeastList = 148;  // the heading and some rows

QString rolesOf(const Staff& person) {
    QStringList words;
    for (const Role role : person.roles.list()) words.append(Names::of(role));
    return words.join(QStringLiteral(" · "));
}

std::vector<Column<Staff>> staffColumns() {
    const Column<Staff> name{QStringLiteral("name"), [] { return Settings::tr("Name"); },
                             [](const Staff& person) { return person.name; }};
    const Column<Staff> state{QStringLiteral("state"), [] { return Settings::tr("State"); },
                              [](const Staff& person) {
                                  return person.active ? Settings::tr("works here")
                                                       : Settings::tr("has left");
                              }};
    Column<Staff> roles{QStringLiteral("roles"), [] { return Settings::tr("Roles"); }, rolesOf};
    roles.toolTip = rolesOf;
    return {name, state, roles};
}

// A small monitor has no room for all of it.
QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

}  // namespace

Settings::Settings(ScreenContext& context, Language& language, Theme& theme, QWidget* parent)
    : Screen(parent),
      m_context(context),
      m_language(language),
      m_theme(theme),
      m_title(new QLabel(this)),
      m_shop(new ShopForm),
      m_backups(new BackupCard(context, this)),
      m_lists(new ListsCard(context, this)),
      m_looks(new Card(this)),
      m_languageField(new FormField(new QComboBox, QStringLiteral("language"), m_looks)),
      m_themeField(new FormField(new QComboBox, QStringLiteral("theme"), m_looks)),
      m_languages(m_languageField->controlAs<QComboBox>()),
      m_themes(m_themeField->controlAs<QComboBox>()),
      m_camera(new CameraFolderLine(m_looks)),
      m_afterwards(new Card(this)),
      m_warranty(new QAction(this)),
      m_ladder(new QAction(this)),
      m_staff(new Card(this)),
      m_model(
          new People([](const Staff& person) { return person.id.value(); }, staffColumns(), this)),
      m_table(new DataTable(QStringLiteral("settings.staff"), m_staff)),
      m_add(new QAction(this)),
      m_change(new QAction(this)),
      m_problem(new WrappedLabel(this)),
      m_bar(new ActionBar(this)),
      m_save(new QAction(this)) {
    layOut();
    connectParts();
    connectLooks();
    m_table->setModel(m_model);
    setFocusProxy(m_shop);
    retranslate();
    refresh();
}

void Settings::layOut() {
    markAs(m_title, "title");
    markAs(m_problem, "error");
    m_problem->hide();
    auto* looks = new QHBoxLayout;
    looks->setSpacing(metrics::Grid + 4);
    looks->addWidget(m_languageField);
    looks->addWidget(m_themeField);
    looks->addWidget(m_camera, 0, Qt::AlignBottom);
    m_looks->body()->addLayout(looks);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Grid);
    buttons->addStretch(1);
    for (QAction* action : {m_change, m_add}) {
        auto* button = new KeyButton(m_staff);
        button->follow(action);
        buttons->addWidget(button);
    }
    m_table->setFilterShown(false);
    // The list takes what room there is.
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_table->setMinimumHeight(LeastList);
    m_staff->body()->addWidget(m_table, 1);
    m_staff->body()->addLayout(buttons);
    auto* others = new QWidget;
    markAs(others, "page");
    auto* right = new QVBoxLayout(others);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(metrics::Grid);
    right->addWidget(m_staff, 1);
    layOutAfterwards();
    right->addWidget(m_backups);
    right->addWidget(m_lists);
    right->addWidget(m_afterwards);
    right->addWidget(m_looks);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(scrolled(m_shop, this), 6);
    halves->addWidget(scrolled(others, this), 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 4);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_title);
    column->addLayout(halves, 1);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    tabFollowsLayout(this);
}

void Settings::layOutAfterwards() {
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid);
    for (QAction* action : {m_warranty, m_ladder}) {
        auto* button = new KeyButton(m_afterwards);
        button->follow(action);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_afterwards->body()->addLayout(line);
    connect(m_warranty, &QAction::triggered, this,
            [this] { (new WarrantyDialog(m_context, this))->open(); });
    connect(m_ladder, &QAction::triggered, this,
            [this] { (new LadderDialog(m_context, this))->open(); });
}

void Settings::connectParts() {
    m_bar->setPrimary(m_save);
    m_table->setContextActions({m_change, m_add});
    connect(m_save, &QAction::triggered, this, &Settings::save);
    connect(m_shop, &ShopForm::edited, this, &Settings::updateSave);
    connect(m_bar, &ActionBar::missingChosen, this,
            [this](const QString& field) { m_shop->problems().goTo(field); });
    connect(m_add, &QAction::triggered, this, [this] { openPerson(Staff()); });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const Staff* person = m_model->find(m_table->currentId())) openPerson(*person);
    });
    connect(m_table, &DataTable::opened, m_change, &QAction::trigger);
    connect(m_table, &DataTable::currentChanged, this, &Settings::updateSave);
    connect(&m_context.desk, &Desk::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void Settings::connectLooks() {
    for (const LanguageChoice each : {LanguageChoice::Chinese, LanguageChoice::English})
        m_languages->addItem(Language::ownName(each), static_cast<int>(each));
    for (const ThemeChoice each : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_themes->addItem({}, static_cast<int>(each));
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language.use(static_cast<LanguageChoice>(m_languages->currentData().toInt()));
    });
    connect(m_themes, &QComboBox::activated, this,
            [this] { m_theme.apply(static_cast<ThemeChoice>(m_themes->currentData().toInt())); });
    const auto showLooks = [this] {
        m_languages->setCurrentIndex(m_languages->findData(static_cast<int>(m_language.current())));
        m_themes->setCurrentIndex(m_themes->findData(static_cast<int>(m_theme.choice())));
    };
    connect(&m_language, &Language::changed, this, showLooks);
    connect(&m_theme, &Theme::changed, this, showLooks);
    showLooks();
}

QList<QAction*> Settings::screenActions() const {
    return QList<QAction*>{m_save, m_add, m_change, m_warranty, m_ladder} + m_backups->actions() +
           m_lists->actions();
}

void Settings::showBackups() {
    m_backups->refresh();
    m_backups->focusActions();
}

QString Settings::title() const { return tr("Settings"); }

void Settings::onShown() {
    refresh();
    m_shop->nameField()->focusControl();
}

void Settings::refresh() {
    readShop();
    readPeople();
    m_backups->refresh();
    m_lists->refresh();
    updateSave();
}

void Settings::readShop() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return shopOf(workplace); },
        [this](const Result<Shop>& shop) {
            if (!shop) {
                m_problem->setText(ErrorText::sentences(shop.error()));
                m_problem->show();
                return;
            }
            // What somebody is typing stays.
            const bool first = m_shop->base().id.isNone();
            if (first || (!m_busy && !m_shop->isEdited())) m_shop->show(*shop);
            updateSave();
        });
}

void Settings::readPeople() {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return staffList(workplace); },
        [this](const Result<std::vector<Staff>>& people) {
            if (!people) return;
            m_model->setRows(*people);
            if (const StaffId wanted = std::exchange(m_wanted, {}); !wanted.isNone())
                m_table->select(wanted.value());
            else if (m_table->currentId() == 0 && m_model->rowCount() > 0)
                m_table->select(m_model->idAt(0));
            updateSave();
        });
}

void Settings::updateSave() {
    const bool mayShop = m_context.may(Verb::EditShop);
    const bool mayStaff = m_context.may(Verb::EditStaff);
    QList<Missing> missing;
    if (!mayShop)
        missing.append({QString(), tr("the right to change the shop's settings")});
    else if (!m_shop->isEdited())
        missing.append({QStringLiteral("name"), tr("a change to save")});
    m_bar->setMissing(missing);
    m_save->setEnabled(!m_busy);
    for (QAction* action : {m_warranty, m_ladder}) action->setEnabled(mayShop);
    const QString why = mayStaff ? QString() : tr("Needs the right to manage the staff.");
    const Staff* person = m_model->find(m_table->currentId());
    m_add->setEnabled(mayStaff);
    m_change->setEnabled(mayStaff && person != nullptr);
    m_change->setText(person ? tr("Change %1").arg(person->name) : tr("Change the person"));
    for (QAction* action : {m_add, m_change})
        action->setToolTip(why.isEmpty() ? action->text() : why);
}

void Settings::save() {
    if (m_busy) return;
    const Result<Shop> shop = m_shop->typed();
    if (!shop) {
        m_shop->problems().show(shop.error());
        return;
    }
    m_shop->problems().clear();
    m_busy = true;
    updateSave();
    m_context.desk.tell(
        this,
        [shown = m_shop->base(), shop = *shop, caller = m_context.caller(m_key)](
            Workplace& workplace) { return editShop(workplace, caller, shown, shop); },
        [this, shop = *shop](const Result<Outcome>& outcome) {
            m_busy = false;
            m_key = IdempotencyKey::make();
            if (outcome) {
                m_shop->show(shop);
                m_context.navigator.say(tr("The shop's details are saved"));
            } else if (outcome.error().has(ErrorKind::StaleEdit)) {
                saveOnTop(shop);
            } else {
                m_shop->problems().show(outcome.error());
            }
            updateSave();
        });
}

// Somebody else saved the shop's details meanwhile.
void Settings::saveOnTop(const Shop& mine) {
    m_context.desk.ask(
        this, [](Workplace& workplace) { return shopOf(workplace); },
        [this, mine](const Result<Shop>& stored) {
            if (!stored) {
                m_shop->problems().show(stored.error());
                return;
            }
            bringTogether(
                tr("the shop's details"), this,
                [this, mine, stored = *stored](FieldMerge& merge) {
                    return m_shop->mergedWith(stored, mine, merge);
                },
                [this, stored = *stored](const Shop& both) {
                    m_shop->rebase(stored, both);
                    save();
                });
        });
}

void Settings::openPerson(const Staff& person) {
    auto* dialog = new PersonDialog(m_context, person, this);
    connect(dialog, &PersonDialog::saved, this, [this](StaffId saved) {
        m_wanted = saved;
        readPeople();
    });
    dialog->open();
}

void Settings::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Screen::changeEvent(event);
}

void Settings::retranslate() {
    m_title->setText(tr("Settings"));
    m_looks->setTitle(tr("This PC"));
    m_languageField->setLabel(tr("Lan&guage"));
    m_themeField->setLabel(tr("Loo&k"));
    m_themes->setItemText(0, tr("as the system"));
    m_themes->setItemText(1, tr("light"));
    m_themes->setItemText(2, tr("dark"));
    m_afterwards->setTitle(tr("After the car has left"));
    m_warranty->setText(tr("Guarantee of repairs…"));
    m_ladder->setText(tr("Who handles complaints…"));
    m_staff->setTitle(tr("Staff"));
    m_table->setTitle(tr("Staff"));
    m_table->setEmptyState(Icon::User, tr("Nobody yet. Add whoever works here."), m_add);
    m_add->setText(tr("Add a person"));
    m_save->setText(tr("Save the shop's details"));
    updateSave();
    Q_EMIT titleChanged();
}

}  // namespace baydesk
