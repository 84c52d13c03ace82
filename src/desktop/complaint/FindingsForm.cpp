#include "desktop/complaint/FindingsForm.h"

#include "desktop/complaint/ComplaintWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/MoneyEdit.h"
#include "desktop/widgets/Retranslate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int LevelCount = static_cast<int>(ComplaintLevel::Grave) + 1;
constexpr int CategoryCount = static_cast<int>(ComplaintCategory::Other) + 1;
constexpr int DepartmentCount = static_cast<int>(Department::Supplier) + 1;

FormField* choice(const char* field, int count, QWidget* parent) {
    auto* box = new QComboBox;
    for (int index = 0; index < count; ++index) box->addItem({});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return new FormField(box, QLatin1String(field), parent);
}

FormField* line(const char* field, QWidget* parent) {
    return new FormField(new QLineEdit, QLatin1String(field), parent);
}

int indexOf(const FormField* field) { return field->controlAs<QComboBox>()->currentIndex(); }

template <typename Enum>
void setWords(FormField* field, int count) {
    for (int index = 0; index < count; ++index)
        field->controlAs<QComboBox>()->setItemText(index,
                                                   ComplaintWords::of(static_cast<Enum>(index)));
}

}  // namespace

FindingsForm::FindingsForm(QWidget* parent)
    : Card(parent),
      m_level(choice("level", LevelCount, this)),
      m_category(choice("category", CategoryCount, this)),
      m_department(choice("department", DepartmentCount, this)),
      m_cause(line("cause", this)),
      m_remedy(line("remedy", this)),
      m_cost(new FormField(new MoneyEdit, QStringLiteral("cost"), this)),
      m_problems(fields(), new QLabel(this)) {
    layOut();
    const auto changed = [this] {
        if (!m_filling) Q_EMIT edited();
    };
    for (FormField* field : {m_level, m_category, m_department})
        connect(field->controlAs<QComboBox>(), &QComboBox::activated, this, [field, changed] {
            field->clearProblem();
            changed();
        });
    for (FormField* field : {m_cause, m_remedy, m_cost})
        connect(field->controlAs<QLineEdit>(), &QLineEdit::textEdited, this, [field, changed] {
            field->clearProblem();
            changed();
        });
    retranslate();
}

void FindingsForm::layOut() {
    body()->setSpacing(6);
    const auto row = [this](std::initializer_list<QWidget*> parts) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::Grid + 4);
        for (QWidget* part : parts) line->addWidget(part, 1);
        body()->addLayout(line);
    };
    row({m_level, m_category});
    row({m_department, m_cost});
    body()->addWidget(m_cause);
    body()->addWidget(m_remedy);
}

QList<FormField*> FindingsForm::fields() const {
    return {m_level, m_category, m_department, m_cost, m_cause, m_remedy};
}

void FindingsForm::show(const Complaint& complaint) {
    const bool other = complaint.id != m_base.id;
    if (!other && isEdited() && !m_saved) return;
    m_base = complaint;
    m_saved = false;
    m_problems.clear();
    fill(complaint.findings);
    for (FormField* field : fields()) field->control()->setEnabled(complaint.isOpen());
}

void FindingsForm::fill(const ComplaintFindings& findings) {
    m_filling = true;
    const auto choose = [](FormField* field, auto value) {
        field->controlAs<QComboBox>()->setCurrentIndex(static_cast<int>(value));
    };
    // A field that says the same already keeps its cursor.
    const auto set = [](FormField* field, const QString& text) {
        auto* edit = field->controlAs<QLineEdit>();
        if (edit->text() != text) edit->setText(text);
    };
    choose(m_level, findings.level);
    choose(m_category, findings.category);
    choose(m_department, findings.department);
    set(m_cause, findings.cause);
    set(m_remedy, findings.remedy);
    set(m_cost, findings.cost.isZero() ? QString() : findings.cost.toPlain());
    m_filling = false;
}

Result<ComplaintFindings> FindingsForm::typed() const {
    ComplaintFindings findings;
    findings.level = static_cast<ComplaintLevel>(indexOf(m_level));
    findings.category = static_cast<ComplaintCategory>(indexOf(m_category));
    findings.department = static_cast<Department>(indexOf(m_department));
    findings.cause = m_cause->controlAs<QLineEdit>()->text().trimmed();
    findings.remedy = m_remedy->controlAs<QLineEdit>()->text().trimmed();
    const auto* cost = m_cost->controlAs<MoneyEdit>();
    if (cost->text().trimmed().isEmpty()) return findings;
    const Result<Money> read = cost->read();
    if (!read)
        return Error(read.error().first().kind, QStringLiteral("cost"),
                     read.error().first().details);
    findings.cost = *read;
    return findings;
}

ComplaintFindings FindingsForm::mergedWith(const Complaint& stored, const ComplaintFindings& mine,
                                           FieldMerge& merge) const {
    const auto word = [](auto each) { return ComplaintWords::of(each); };
    const ComplaintFindings& shown = m_base.findings;
    ComplaintFindings both = stored.findings;
    merge.field(m_level->label(), both.level, shown.level, mine.level, word);
    merge.field(m_category->label(), both.category, shown.category, mine.category, word);
    merge.field(m_department->label(), both.department, shown.department, mine.department, word);
    merge.field(m_cost->label(), both.cost, shown.cost, mine.cost,
                [](Money each) { return each.toText(); });
    merge.field(m_cause->label(), both.cause, shown.cause, mine.cause);
    merge.field(m_remedy->label(), both.remedy, shown.remedy, mine.remedy);
    return both;
}

void FindingsForm::rebase(const Complaint& stored, const ComplaintFindings& both) {
    m_base = stored;
    fill(both);
}

bool FindingsForm::isEdited() const {
    const Result<ComplaintFindings> now = typed();
    return !now || *now != m_base.findings;
}

void FindingsForm::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    Card::changeEvent(event);
}

void FindingsForm::retranslate() {
    setTitle(tr("What was found out"));
    m_level->setLabel(tr("&Level"));
    m_category->setLabel(tr("&About"));
    m_department->setLabel(tr("Who answers &for it"));
    m_cause->setLabel(tr("Ca&use"));
    m_remedy->setLabel(tr("&Remedy: the answer to the customer"));
    m_cost->setLabel(tr("&Cost to the shop (¥)"));
    setWords<ComplaintLevel>(m_level, LevelCount);
    setWords<ComplaintCategory>(m_category, CategoryCount);
    setWords<Department>(m_department, DepartmentCount);
}

}  // namespace baydesk
