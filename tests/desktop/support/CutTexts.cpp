#include "support/CutTexts.h"

#include "desktop/widgets/ElidingLabel.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/LinkButton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStyleOptionComboBox>

namespace baydesk::testing {

namespace {

QString nameOf(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 “%2” in %3: ")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60),
             widget.parentWidget()
                 ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
                 : QString());
}

QString sizesOf(int has, int needs) {
    return QStringLiteral("has %1, needs %2").arg(has).arg(needs);
}

int widthOf(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

// The whole of it can be seen: nothing that is scrolled away.
bool isWhole(const QWidget& widget) {
    for (const QWidget* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (!around->rect().contains({widget.mapTo(around, QPoint()), widget.size()})) return false;
        if (around->isWindow()) break;
    }
    return true;
}

void checkLabel(const QLabel& label, QStringList& cut) {
    if (label.text().isEmpty() || qobject_cast<const ElidingLabel*>(&label)) return;
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height())
            cut << nameOf(label, label.text()) + sizesOf(label.height(), needs) +
                       QStringLiteral(" high");
        return;
    }
    const QSize needs = label.sizeHint();
    if (needs.width() > label.width())
        cut << nameOf(label, label.text()) + sizesOf(label.width(), needs.width());
    if (needs.height() > label.height())
        cut << nameOf(label, label.text()) + sizesOf(label.height(), needs.height()) +
                   QStringLiteral(" high");
}

void checkButton(const QAbstractButton& button, QStringList& cut) {
    if (button.text().isEmpty() || qobject_cast<const LinkButton*>(&button) ||
        qobject_cast<const PrimaryButton*>(&button))
        return;
    const int needs = widthOf(button, button.text());
    if (needs > button.width())
        cut << nameOf(button, button.text()) + sizesOf(button.width(), needs);
}

void checkCombo(const QComboBox& combo, QStringList& cut) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const int has =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width();
    const int needs = widthOf(combo, combo.currentText());
    if (needs > has) cut << nameOf(combo, combo.currentText()) + sizesOf(has, needs);
}

void checkHeader(const QHeaderView& header, QStringList& cut) {
    if (header.orientation() != Qt::Horizontal || !header.model()) return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section)) continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needs = widthOf(header, text);
        if (needs > header.sectionSize(section))
            cut << nameOf(header, text) + sizesOf(header.sectionSize(section), needs);
    }
}

void checkOverlaps(const QLayout& layout, QStringList& cut) {
    for (int one = 0; one < layout.count(); ++one) {
        const QWidget* first = layout.itemAt(one)->widget();
        if (!first || !first->isVisible()) continue;
        for (int other = one + 1; other < layout.count(); ++other) {
            const QWidget* second = layout.itemAt(other)->widget();
            if (!second || !second->isVisible()) continue;
            if (first->geometry().intersects(second->geometry()))
                cut << nameOf(*first, first->accessibleName()) + QStringLiteral("lies on ") +
                           nameOf(*second, second->accessibleName());
        }
    }
}

}  // namespace

QStringList cutTexts(const QWidget& root) {
    QStringList cut;
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisible()) continue;
        if (each->layout() && !each->layout()->inherits("QStackedLayout"))
            checkOverlaps(*each->layout(), cut);
        if (!isWhole(*each)) continue;
        if (const auto* label = qobject_cast<const QLabel*>(each)) checkLabel(*label, cut);
        if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            checkButton(*button, cut);
        if (const auto* combo = qobject_cast<const QComboBox*>(each)) checkCombo(*combo, cut);
        if (const auto* header = qobject_cast<const QHeaderView*>(each)) checkHeader(*header, cut);
    }
    return cut;
}

}  // namespace baydesk::testing
