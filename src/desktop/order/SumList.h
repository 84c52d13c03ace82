#pragma once

#include "desktop/theme/Tokens.h"
#include "domain/values/Money.h"

#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;

namespace baydesk {

// One line of a sum.
struct SumRow {
    enum class Weight { Normal, Strong, Total };

    QString label;
    QString amount;  // "¥1,280.00"
    Weight weight = Weight::Normal;
    std::optional<Token> color = {};  // of the amount: owed, paid
    bool ruleAbove = false;

    bool operator==(const SumRow&) const = default;
};

// Labels and amounts under each other, the amounts right-aligned, as a bill shows its sums.
class SumList : public QWidget {
    Q_OBJECT

public:
    explicit SumList(QWidget* parent = nullptr);

    void setRows(const std::vector<SumRow>& rows);
    const std::vector<SumRow>& rows() const { return m_rows; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addRow(int at, const SumRow& row);

    QGridLayout* m_grid;
    std::vector<SumRow> m_rows;
};

}  // namespace baydesk
