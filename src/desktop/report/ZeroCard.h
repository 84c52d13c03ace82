#pragma once

#include "desktop/text/Formats.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ValueTableModel.h"
#include "domain/report/ShouldBeZero.h"

#include <QCoreApplication>

namespace baydesk {

class DataTable;
struct ScreenContext;

// One line of the list; entries have no identity of their own, so it is their place.
struct ZeroLine {
    qint64 place = 0;  // counted from 1
    ZeroEntry entry;
};
using ZeroModel = ValueTableModel<ZeroLine>;

// 清零清单 on the manager's Today: what should not be there, each entry of which leads to where it
// is mended.
class ZeroCard : public Card {
    Q_OBJECT

public:
    explicit ZeroCard(ScreenContext& context, QWidget* parent = nullptr);

    // "Late promise"
    static QString nameOf(ZeroKind kind);
    // Looks again.
    void refresh();
    // Times go on.
    void tick();
    DataTable* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void open(qint64 place);

    ScreenContext& m_context;
    ZeroModel* m_model;
    DataTable* m_table;
};

}  // namespace baydesk
