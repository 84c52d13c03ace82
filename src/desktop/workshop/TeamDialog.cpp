#include "desktop/workshop/TeamDialog.h"

#include "application/workshop/Workshop.h"
#include "desktop/text/ErrorText.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int Width = 440;
constexpr int PerPercent = 10;  // permille

}  // namespace

TeamDialog::TeamDialog(ScreenContext& context, OrderId order, JobId job, const QString& title,
                       const std::vector<WorkShare>& now, const std::vector<Staff>& technicians,
                       QWidget* parent)
    : VerbDialog(context, Verb::Dispatch, parent),
      m_order(order),
      m_job(job),
      m_title(title),
      m_lead(now.empty() ? StaffId() : now.front().technician),
      m_hint(new WrappedLabel(this)) {
    markAs(m_hint, "second");
    body()->addWidget(m_hint);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Grid);
    grid->setColumnStretch(0, 1);
    for (const Staff& person : technicians) {
        addRow(person, now);
        const int at = static_cast<int>(m_rows.size()) - 1;
        grid->addWidget(m_rows.back().box, at, 0);
        grid->addWidget(m_rows.back().percent, at, 1);
    }
    body()->addLayout(grid);
    setFields({});
    resize(Width, sizeHint().height());
    TeamDialog::retranslate();
    if (!m_rows.empty()) m_rows.front().box->setFocus();
}

void TeamDialog::addRow(const Staff& person, const std::vector<WorkShare>& now) {
    Row row{person.id, person.name, new QCheckBox(this), new QSpinBox(this)};
    row.box->setText(QString(person.name).replace(u'&', QStringLiteral("&&")));
    row.box->setAccessibleName(person.name);
    row.percent->setRange(0, 100);
    row.percent->setSuffix(QStringLiteral(" %"));
    row.percent->setEnabled(false);
    for (const WorkShare& each : now) {
        if (each.technician != person.id) continue;
        row.box->setChecked(true);
        row.percent->setEnabled(true);
        row.percent->setValue(each.permille / PerPercent);
    }
    connect(row.box, &QCheckBox::toggled, this, &TeamDialog::spread);
    connect(row.percent, &QSpinBox::valueChanged, this, [this] { updateMissing(); });
    m_rows.push_back(row);
}

void TeamDialog::spread() {
    std::vector<StaffId> ticked;
    for (const Row& row : m_rows)
        if (row.box->isChecked()) ticked.push_back(row.person);
    const int count = static_cast<int>(ticked.size());
    int rest = count > 0 ? 100 % count : 0;
    for (const Row& row : m_rows) {
        row.percent->setEnabled(row.box->isChecked());
        if (!row.box->isChecked()) {
            row.percent->setValue(0);
            continue;
        }
        row.percent->setValue(100 / count + (rest-- > 0 ? 1 : 0));
    }
    updateMissing();
}

std::vector<WorkShare> TeamDialog::shares() const {
    std::vector<WorkShare> shares;
    for (const Row& row : m_rows) {
        if (!row.box->isChecked()) continue;
        const WorkShare share{row.person, row.percent->value() * PerPercent};
        shares.insert(row.person == m_lead ? shares.begin() : shares.end(), share);
    }
    return shares;
}

QCheckBox* TeamDialog::box(StaffId person) const {
    for (const Row& row : m_rows)
        if (row.person == person) return row.box;
    return nullptr;
}

QSpinBox* TeamDialog::share(StaffId person) const {
    for (const Row& row : m_rows)
        if (row.person == person) return row.percent;
    return nullptr;
}

Result<VerbDialog::Work> TeamDialog::work() const {
    return Work([order = m_order, job = m_job, team = shares()](Workplace& workplace,
                                                                const Caller& caller) {
        return dispatch(workplace, caller, order, job, team);
    });
}

QString TeamDialog::missingWords() const {
    const Done sound = check(shares());
    if (sound) return {};
    return sound.error().has(ErrorKind::NotDispatched) ? tr("a technician")
                                                       : ErrorText::sentences(sound.error());
}

void TeamDialog::retranslate() {
    setHeading(tr("Dispatch “%1”").arg(m_title));
    m_hint->setText(tr("Who works on it, and whose share of the hours is how much?"));
    for (const Row& row : m_rows) row.percent->setAccessibleName(tr("Share of %1").arg(row.name));
    primary()->setText(tr("Dispatch"));
    VerbDialog::retranslate();
}

}  // namespace baydesk
