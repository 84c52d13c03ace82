#pragma once

#include "application/Workplace.h"
#include "desktop/shell/Screen.h"
#include "desktop/widgets/ValueTableModel.h"
#include "domain/staff/Staff.h"

class QComboBox;
class QLabel;

namespace baydesk {

class ActionBar;
class BackupCard;
class CameraFolderLine;
class Card;
class DataTable;
class FormField;
class Language;
class ListsCard;
class ShopForm;
struct Shop;
class Theme;
struct ScreenContext;

// The settings: the shop as its papers name it, the staff with their roles, language and look of
// this PC.
class Settings : public Screen {
    Q_OBJECT

public:
    Settings(ScreenContext& context, Language& language, Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_save; }
    QList<QAction*> screenActions() const override;
    // Puts the cursor where the backups are.
    void showBackups();

    DataTable* people() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using People = ValueTableModel<Staff>;

    void layOut();
    void connectParts();
    void connectLooks();
    void layOutAfterwards();
    void retranslate();
    void readShop();
    void readPeople();
    void updateSave();
    void save();
    void saveOnTop(const Shop& mine);
    void openPerson(const Staff& person);

    ScreenContext& m_context;
    Language& m_language;
    Theme& m_theme;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_busy = false;
    StaffId m_wanted;  // who was saved: shown once the list is read
    QLabel* m_title;
    ShopForm* m_shop;
    BackupCard* m_backups;
    ListsCard* m_lists;
    Card* m_looks;
    FormField* m_languageField;
    FormField* m_themeField;
    QComboBox* m_languages;
    QComboBox* m_themes;
    CameraFolderLine* m_camera;
    Card* m_afterwards;  // after the car has left: guarantees, complaints
    QAction* m_warranty;
    QAction* m_ladder;
    Card* m_staff;
    People* m_model;
    DataTable* m_table;
    QAction* m_add;
    QAction* m_change;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_save;
};

}  // namespace baydesk
