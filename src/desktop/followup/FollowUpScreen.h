#pragma once

#include "application/followup/FollowUps.h"
#include "desktop/followup/DueCallModel.h"
#include "desktop/shell/Screen.h"
#include "desktop/shell/ScreenContext.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace baydesk {

class ActionBar;
class CallCard;
class CallForm;
class DataTable;
class EmptyState;
class FormMenu;
class KeyButton;
class ScriptPanel;

// 回访: at left who is to be called today, or who could not be reached; at right the call with its
// script. Saving one goes on to the next.
class FollowUpScreen : public Screen {
    Q_OBJECT

public:
    explicit FollowUpScreen(ScreenContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void onShown() override;
    void refresh() override;
    QAction* primary() const override { return m_save; }
    QList<QAction*> screenActions() const override;

    // Another screen asks for one call.
    void open(FollowUpId id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildPrinting();
    void retranslate();
    void updateBar();
    void showScope();
    bool showsUnreached() const;
    void takeList(const Result<std::vector<followups::DueCall>>& calls);
    void showCall(FollowUpId id);
    void takeCall(const Result<FollowUpView>& view);
    std::vector<followups::DueCall> listedCalls() const;
    void exportList();
    void save();
    void saved(const Result<Outcome>& outcome);
    void keepDraft();
    void restoreDraft();
    QString draftName() const;

    ScreenContext& m_context;
    Formats m_formats;
    DueCallModel* m_model;
    DataTable* m_table;
    DueCallModel* m_upcomingModel;
    DataTable* m_upcoming;  // below the due ones: not to be made yet
    QLabel* m_upcomingTitle;
    QStackedWidget* m_stack;
    EmptyState* m_nobody;
    CallCard* m_card;
    ScriptPanel* m_script;
    CallForm* m_form;
    QLabel* m_problem;
    ActionBar* m_bar;
    QAction* m_save;
    QAction* m_openOrder;
    QAction* m_rework;
    QAction* m_print;
    FormMenu* m_forms;
    QAction* m_export;
    KeyButton* m_printButton;  // beside the list: there are registers without a call too
    QComboBox* m_scope;
    std::optional<FollowUpView> m_view;
    FollowUpId m_wanted;
    IdempotencyKey m_key = IdempotencyKey::make();
    bool m_nextCall = false;  // the call before was saved: go on where one begins
    bool m_saving = false;
};

}  // namespace baydesk
