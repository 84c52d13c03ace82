#include "desktop/complaint/ComplaintDialog.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/customer/CustomerText.h"
#include "desktop/desk/Desk.h"
#include "desktop/desk/InDoubt.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int Width = 560;
constexpr int WordsHeight = 120;

// A follow-up call opens its complaint by itself.
constexpr ComplaintSource Sources[] = {ComplaintSource::Counter, ComplaintSource::Phone,
                                       ComplaintSource::Letter};
constexpr ComplaintLevel Levels[] = {ComplaintLevel::Ordinary, ComplaintLevel::Serious,
                                     ComplaintLevel::Grave};
constexpr ComplaintCategory Categories[] = {
    ComplaintCategory::Workmanship, ComplaintCategory::Price, ComplaintCategory::Time,
    ComplaintCategory::Attitude,    ComplaintCategory::Parts, ComplaintCategory::Other};

template <typename Choices>
FormField* choice(const char* field, const Choices& choices, QWidget* parent) {
    auto* box = new QComboBox;
    for (const auto each : choices) box->addItem({}, static_cast<int>(each));
    return new FormField(box, QLatin1String(field), parent);
}

template <typename Choices>
void setWords(FormField* field, const Choices& choices) {
    int row = 0;
    for (const auto each : choices)
        field->controlAs<QComboBox>()->setItemText(row++, ComplaintWords::of(each));
}

template <typename Enum>
Enum chosen(const FormField* field) {
    return static_cast<Enum>(field->controlAs<QComboBox>()->currentData().toInt());
}

}  // namespace

ComplaintDialog::ComplaintDialog(ScreenContext& context, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_about(new WrappedLabel(this)),
      m_source(choice("source", Sources, this)),
      m_level(choice("level", Levels, this)),
      m_category(choice("category", Categories, this)),
      m_words(new FormField(new QPlainTextEdit, QStringLiteral("words"), this)),
      m_problem(new QLabel(this)),
      m_problems({m_source, m_category, m_level, m_words}, m_problem),
      m_save(new QAction(this)) {
    setMinimumWidth(Width);
    markAs(m_about, "second");
    m_about->setTextFormat(Qt::PlainText);
    auto* words = m_words->controlAs<QPlainTextEdit>();
    words->setMinimumHeight(WordsHeight);
    words->setTabChangesFocus(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Grid + 4);
    for (FormField* field : {m_source, m_category, m_level}) line->addWidget(field, 1);
    body()->addWidget(m_about);
    body()->addWidget(m_words, 1);
    body()->addLayout(line);
    body()->addWidget(m_problem);
    setPrimary(m_save);
    connect(m_save, &QAction::triggered, this, &ComplaintDialog::save);
    connect(words, &QPlainTextEdit::textChanged, this, [this] {
        m_words->clearProblem();
        updateMissing();
    });
    connect(actionBar(), &ActionBar::missingChosen, this,
            [this](const QString& field) { m_problems.goTo(field); });
    m_words->setFocusProxy(words);
    words->setFocus();
    retranslate();
}

ComplaintDialog::ComplaintDialog(ScreenContext& context, OrderId order, QWidget* parent)
    : ComplaintDialog(context, parent) {
    ask(order);
}

ComplaintDialog::ComplaintDialog(ScreenContext& context, CustomerId customer, QWidget* parent)
    : ComplaintDialog(context, parent) {
    ask(customer);
}

template <typename Id>
void ComplaintDialog::ask(Id id) {
    m_context.desk.ask(
        this, [id](Workplace& workplace) { return complaintSubject(workplace, id); },
        [this](const Result<ComplaintSubject>& subject) { take(subject); });
}

void ComplaintDialog::take(const Result<ComplaintSubject>& subject) {
    if (!subject) {
        m_problems.show(subject.error());
        return;
    }
    m_subject = *subject;
    retranslate();
}

void ComplaintDialog::retranslate() {
    setHeading(tr("Write a complaint down"));
    m_source->setLabel(tr("&Told"));
    m_category->setLabel(tr("&About"));
    m_level->setLabel(tr("&Level"));
    m_words->setLabel(tr("What the customer said, in his or her own &words"));
    m_words->setHint(
        tr("Read it back. From now on the clock runs: it is taken over within 5 minutes."));
    setWords(m_source, Sources);
    setWords(m_category, Categories);
    setWords(m_level, Levels);
    if (m_subject) {
        QStringList parts{
            CustomerText::addressed(m_subject->customer.name, m_subject->customer.honorific)};
        if (m_subject->vehicle) parts << m_subject->vehicle->plate.display();
        parts << m_subject->orderNumber;
        parts.removeAll(QString());
        m_about->setText(parts.join(QStringLiteral(" · ")));
    }
    updateMissing();
}

void ComplaintDialog::updateMissing() {
    QList<Missing> missing;
    if (m_words->controlAs<QPlainTextEdit>()->toPlainText().trimmed().isEmpty())
        missing.append({QStringLiteral("words"), tr("the customer's words")});
    actionBar()->setMissing(missing);
    m_save->setText(tr("Write the complaint down"));
    m_save->setEnabled(!m_busy && m_subject.has_value());
}

void ComplaintDialog::save() {
    if (m_busy || !m_subject) return;
    ComplaintForm form;
    form.order = m_subject->order;
    form.customer = m_subject->customer.id;
    if (m_subject->vehicle) form.vehicle = m_subject->vehicle->id;
    form.source = chosen<ComplaintSource>(m_source);
    form.level = chosen<ComplaintLevel>(m_level);
    form.category = chosen<ComplaintCategory>(m_category);
    form.words = m_words->controlAs<QPlainTextEdit>()->toPlainText();
    m_busy = true;
    updateMissing();
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(m_key)](Workplace& workplace) {
            return openComplaint(workplace, caller, form);
        },
        [this](const Result<Outcome>& outcome) { answered(outcome); });
}

void ComplaintDialog::answered(const Result<Outcome>& outcome) {
    m_busy = false;
    updateMissing();
    if (!outcome) {
        if (!isInDoubt(outcome.error())) m_key = IdempotencyKey::make();
        m_problems.show(outcome.error());
        return;
    }
    m_context.navigator.say(tr("The complaint is written down"));
    m_context.navigator.openComplaint(ComplaintId(outcome->id));
    accept();
}

}  // namespace baydesk
