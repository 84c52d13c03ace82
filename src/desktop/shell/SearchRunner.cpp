#include "desktop/shell/SearchRunner.h"

#include "desktop/desk/Desk.h"
#include "desktop/shell/ScreenContext.h"
#include "desktop/shell/SearchBox.h"
#include "desktop/text/ErrorText.h"

namespace baydesk {

namespace {

constexpr int MostHits = 12;

}  // namespace

SearchRunner::SearchRunner(SearchBox& box, Desk& desk, Navigator& navigator, QObject* parent)
    : QObject(parent), m_box(box), m_desk(desk), m_navigator(navigator) {
    connect(&box, &SearchBox::asked, this, &SearchRunner::ask);
    connect(&box, &SearchBox::chosen, this, &SearchRunner::open);
    connect(&box, &SearchBox::fileChosen, this,
            [this](const Found& hit) { m_navigator.openCustomer(hit.customer); });
}

void SearchRunner::ask(const QString& text) {
    m_desk.askLatest(
        QStringLiteral("window.search"), &m_box,
        [text](Workplace& workplace) { return find(workplace, text, MostHits); },
        [this, text](const Result<std::vector<Found>>& found) {
            if (found) {
                m_box.setHits(text, *found);
            } else {
                m_box.setFailure(text, ErrorText::sentences(found.error()));
            }
        });
}

void SearchRunner::open(const Found& hit) {
    if (hit.order) {
        m_navigator.openOrder(hit.order);
    } else if (hit.kind == Found::Kind::Vehicle && !hit.plate.isNone()) {
        m_navigator.openReception(hit.plate);
    } else {
        m_navigator.openCustomer(hit.customer);
    }
}

}  // namespace baydesk
