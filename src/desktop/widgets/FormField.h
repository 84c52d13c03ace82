#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baydesk {

// A label, its control and a line of help under it: the only way a screen shows a field.
//
//     auto* odometer = new FormField(new QLineEdit, QStringLiteral("odometer"));
//     odometer->setLabel(tr("&Odometer (km)"));        // in retranslate()
//     odometer->showProblem(errorText.sentence(violation));
//
// The label's mnemonic focuses the control; the control's accessible name is the visible label, its
// accessible description the problem or the help.
class FormField : public QWidget {
    Q_OBJECT

public:
    // Takes the control over. `field` is the name that a Violation gives this field.
    explicit FormField(QWidget* control, QString field = {}, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    template <typename Control>
    Control* controlAs() const {
        return qobject_cast<Control*>(m_control);
    }
    const QString& field() const { return m_field; }

    void setLabel(const QString& text);
    // The label as it is seen, without '&'.
    QString label() const;

    // Help that stays: how to fill the field in, or what is known about it. Empty hides it.
    void setHint(const QString& text);

    // Wrong: the sentence in red with a sign. What was typed stays.
    void showProblem(const QString& text);
    // Odd, but allowed: in amber.
    void showWarning(const QString& text);
    void clearProblem();
    bool hasProblem() const { return m_kind == Kind::Problem; }
    // The problem, warning or hint that is shown now.
    QString message() const;

    // Puts the cursor into the control, and scrolls it into view.
    void focusControl();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { None, Warning, Problem };
    void setMessage(Kind kind, const QString& text);
    void updateLine();

    QWidget* m_control;
    QString m_field;
    QString m_hint;
    QString m_message;
    Kind m_kind = Kind::None;
    QLabel* m_label;
    QLabel* m_sign;
    QLabel* m_line;
};

// Where a widget stands beside fields: level with their controls, not with their labels.
QVBoxLayout* levelWithControl(QWidget* widget);

// "&Plate" → "Plate", "Parts && labour" → "Parts & labour".
QString withoutMnemonic(const QString& text);

}  // namespace baydesk
