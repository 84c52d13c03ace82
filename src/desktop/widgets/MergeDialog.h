#pragma once

#include "desktop/widgets/Dialog.h"
#include "desktop/widgets/FieldMerge.h"

class QAbstractButton;
class QLabel;
class QRadioButton;

namespace baydesk {

// The second save of something that two people changed: for each field that both of them changed,
// what was saved meanwhile beside what is typed, and the choice between them. Nothing is
// overwritten unseen. Cancel goes back to the form, where everything is as it was typed.
class MergeDialog : public Dialog {
    Q_OBJECT

public:
    // `about` names what is saved: "陈国强". There is at least one clash.
    MergeDialog(QString about, std::vector<FieldClash> clashes, QWidget* parent);

    QRadioButton* theirs(std::size_t clash) const { return m_rows.at(clash).theirs; }
    QRadioButton* mine(std::size_t clash) const { return m_rows.at(clash).mine; }

Q_SIGNALS:
    // Also closes the dialog.
    void chosen(const baydesk::FieldMerge::Choices& choices);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QLabel* label;
        QRadioButton* theirs;
        QRadioButton* mine;
    };
    QWidget* rowOf(const FieldClash& clash);
    QWidget* sideOf(QRadioButton* button, const QString& value);
    void choose();

    QString m_about;
    std::vector<FieldClash> m_clashes;
    QLabel* m_explanation;
    QAction* m_save;
    std::vector<Row> m_rows;
};

// Goes on with what `bring(FieldMerge&)` makes of what is typed and what the store holds now: at
// once where nothing clashes, else when it has been chosen what stays. `bring` holds what the store
// holds by value: it runs again, and has to find the same clashes.
template <typename Bring, typename Then>
void bringTogether(const QString& about, QWidget* parent, Bring bring, Then then) {
    FieldMerge merge;
    auto both = bring(merge);
    if (merge.clashes().empty()) {
        then(both);
        return;
    }
    auto* dialog = new MergeDialog(about, merge.clashes(), parent);
    QObject::connect(dialog, &MergeDialog::chosen, parent,
                     [bring, then](const FieldMerge::Choices& choices) {
                         FieldMerge decided(choices);
                         then(bring(decided));
                     });
    dialog->open();
}

}  // namespace baydesk
