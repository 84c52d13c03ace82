#include "desktop/parts/CardDialog.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/Drafts.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/text/Formats.h"
#include "desktop/text/Names.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MergeDialog.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace baydesk {

CardDialog::CardDialog(ScreenContext& context, const QString& draft, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_draft(draft),
      m_grid(new QGridLayout),
      m_restored(new WrappedLabel(this)),
      m_rest(new QLabel(this)),
      m_save(new QAction(this)) {
    markAs(m_restored, "second");
    m_restored->hide();
    m_grid->setHorizontalSpacing(2 * metrics::Grid);
    m_grid->setVerticalSpacing(metrics::Grid);
    body()->addWidget(m_restored);
    body()->addLayout(m_grid);
    body()->addStretch(1);
    body()->addWidget(m_rest);
    setPrimary(m_save);
    connect(m_save, &QAction::triggered, this, &CardDialog::press);
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& name) { m_problems.goTo(name); });
}

void CardDialog::setFields(const QList<FormField*>& fields) {
    m_fields = fields;
    m_problems = FormProblems(fields, m_rest);
    for (FormField* field : fields) hearOf(field);
}

void CardDialog::hearOf(FormField* field) {
    if (auto* line = field->controlAs<QLineEdit>())
        connect(line, &QLineEdit::textChanged, this, &CardDialog::edited);
    if (auto* area = field->controlAs<QPlainTextEdit>())
        connect(area, &QPlainTextEdit::textChanged, this, &CardDialog::edited);
    if (auto* choice = field->controlAs<QComboBox>())
        connect(choice, &QComboBox::currentIndexChanged, this, &CardDialog::edited);
}

QString CardDialog::textOf(const FormField* field) {
    if (const auto* line = field->controlAs<QLineEdit>()) return line->text();
    if (const auto* area = field->controlAs<QPlainTextEdit>()) return area->toPlainText();
    // A choice is kept by its number: its words change with the language.
    if (const auto* choice = field->controlAs<QComboBox>())
        return QString::number(choice->currentIndex());
    return {};
}

void CardDialog::write(FormField* field, const QString& text) {
    if (textOf(field) == text) return;
    if (auto* line = field->controlAs<QLineEdit>()) line->setText(text);
    if (auto* area = field->controlAs<QPlainTextEdit>()) area->setPlainText(text);
    if (auto* choice = field->controlAs<QComboBox>()) choice->setCurrentIndex(text.toInt());
}

void CardDialog::fill(const Values& stored) {
    m_filling = true;
    for (const auto& [field, text] : stored) {
        write(field, text);
        m_stored.insert(field, text);
    }
    restoreDraft();
    m_filling = false;
    updateMissing();
}

void CardDialog::restoreDraft() {
    const std::optional<Drafts::Draft> draft = m_context.drafts.find(m_draft);
    if (!draft) return;
    for (FormField* field : m_fields) {
        const QJsonValue kept = draft->content.value(field->field());
        if (kept.isString()) write(field, kept.toString());
    }
    const Formats formats(m_context.clock, m_context.calendar);
    m_restored->setText(tr("What you typed %1 and did not save is back.")
                            .arg(formats.ago(Instant{draft->savedAtMs})));
    m_restored->show();
}

QString CardDialog::wordsOf(const FormField* field, const QString& text) {
    const auto* choice = field->controlAs<QComboBox>();
    return choice ? choice->itemText(text.toInt()) : text;
}

CardDialog::Values CardDialog::mergedWith(const Values& latest, FieldMerge& merge) const {
    Values both = latest;
    for (auto& [field, text] : both)
        merge.field(field->label(), text, m_stored.value(field), textOf(field),
                    [shown = field](const QString& each) { return wordsOf(shown, each); });
    return both;
}

void CardDialog::saveOnTop(const Values& latest, const std::function<void()>& taken) {
    bringTogether(
        windowTitle(), this,
        [this, latest](FieldMerge& merge) { return mergedWith(latest, merge); },
        [this, latest, taken](const Values& both) {
            taken();
            m_filling = true;
            for (const auto& [field, text] : latest) m_stored.insert(field, text);
            for (const auto& [field, text] : both) write(field, text);
            m_filling = false;
            edited();
            press();
        });
}

void CardDialog::edited() {
    if (m_filling) return;
    QJsonObject content;
    for (const FormField* field : std::as_const(m_fields))
        if (textOf(field) != m_stored.value(field)) content.insert(field->field(), textOf(field));
    m_context.drafts.keep(m_draft, content);
    updateMissing();
}

void CardDialog::updateMissing() {
    QList<Missing> missing;
    if (!m_context.may(verb()))
        missing.append({QString(), tr("your right to %1").arg(Names::of(rightFor(verb())))});
    const QList<FormField*> fields = needed();
    for (const FormField* field : fields)
        if (textOf(field).trimmed().isEmpty()) missing.append({field->field(), field->label()});
    actionBar()->setMissing(missing);
}

void CardDialog::press() {
    if (m_busy) return;
    m_problems.clear();
    const Result<Save> save = typed();
    if (!save) {
        m_problems.show(save.error());
        return;
    }
    m_busy = true;
    m_context.desk.tell(
        this,
        [work = *save, caller = m_context.caller(m_key)](Workplace& workplace) {
            return work(workplace, caller);
        },
        [this](const Result<Outcome>& outcome) { answer(outcome); });
}

void CardDialog::answer(const Result<Outcome>& outcome) {
    m_busy = false;
    if (outcome) {
        m_key = IdempotencyKey::make();
        Q_EMIT saved(outcome->id);
        accept();
        return;
    }
    if (!outcome.error().has(ErrorKind::StaleEdit)) {
        m_problems.show(outcome.error());
        return;
    }
    readLatest();
}

QString CardDialog::problem() const { return m_rest->text(); }

void CardDialog::done(int result) {
    m_context.drafts.discard(m_draft);
    Dialog::done(result);
}

void CardDialog::retranslate() { updateMissing(); }

void CardDialog::showEvent(QShowEvent* event) {
    Dialog::showEvent(event);
    if (!m_fields.isEmpty()) m_fields.first()->focusControl();
}

}  // namespace baydesk
