#pragma once

#include "application/complaint/Complaints.h"
#include "desktop/text/Formats.h"
#include "desktop/widgets/Card.h"

class QScrollArea;
class QVBoxLayout;

namespace baydesk {

// What happened to the complaint, the latest on top: when, who, what, and the words.
class StepLedger : public Card {
    Q_OBJECT

public:
    explicit StepLedger(const Formats& formats, QWidget* parent = nullptr);

    void show(const ComplaintView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void add(const ComplaintStep& step);
    QString headOf(const ComplaintStep& step) const;

    Formats m_formats;
    std::optional<ComplaintView> m_view;
    QScrollArea* m_scroll;
    QWidget* m_list;
    QVBoxLayout* m_column;
};

}  // namespace baydesk
