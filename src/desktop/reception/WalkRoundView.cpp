#include "desktop/reception/WalkRoundView.h"

#include "desktop/reception/MarkPhoto.h"
#include "desktop/reception/OldMarks.h"
#include "desktop/reception/WalkRoundCanvas.h"
#include "desktop/reception/WalkRoundWords.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/Card.h"
#include "desktop/widgets/ChoiceRow.h"
#include "desktop/widgets/Retranslate.h"
#include "desktop/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int SideWidth = 270;
constexpr QSize IconSize(48, 36);

QIcon iconOf(const QImage& small) { return QIcon(QPixmap::fromImage(small)); }

}  // namespace

WalkRoundView::WalkRoundView(QWidget* parent)
    : QWidget(parent),
      m_canvas(new WalkRoundCanvas(this)),
      m_title(new QLabel(this)),
      m_body(new QComboBox(this)),
      m_kinds(new ChoiceRow(DamageKindCount, this)),
      m_nothing(new QCheckBox(this)),
      m_side(new Card(this)),
      m_marks(new QListWidget(this)),
      m_empty(new WrappedLabel(this)),
      m_note(new QLineEdit(this)),
      m_photo(new MarkPhoto(this)),
      m_old(new OldMarks(this)),
      m_remove(new QPushButton(this)),
      m_done(new QPushButton(this)) {
    for (int body = 0; body < CarBodyCount; ++body) m_body->addItem({});
    m_kinds->choose(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_canvas, 1);
    columns->addWidget(buildSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(buildTop());
    column->addLayout(columns, 1);
    setFocusProxy(m_canvas);
    // From marking to what was marked, then to what is chosen once.
    const QList<QWidget*> order = QList<QWidget*>{m_canvas, m_marks, m_note} + m_photo->controls() +
                                  m_old->controls() +
                                  QList<QWidget*>{m_remove, m_done, m_body, m_kinds, m_nothing};
    for (qsizetype at = 1; at < order.size(); ++at) setTabOrder(order.at(at - 1), order.at(at));
    connectParts();
    retranslate();
}

QWidget* WalkRoundView::buildTop() {
    auto* top = new QWidget(this);
    markAs(m_title, "heading");
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_body);
    line->addWidget(m_kinds, 1);
    line->addWidget(m_nothing);
    line->addWidget(m_done);
    m_done->setAutoDefault(false);
    return top;
}

QWidget* WalkRoundView::buildSide() {
    m_side->setFixedWidth(SideWidth);
    markAs(m_empty, "second");
    m_note->setMaxLength(200);
    m_marks->setWordWrap(true);
    m_marks->setIconSize(IconSize);
    m_marks->setSpacing(2);
    m_marks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_marks->setResizeMode(QListView::Adjust);
    m_remove->setAutoDefault(false);
    m_side->body()->addWidget(m_empty);
    m_side->body()->addWidget(m_marks, 2);
    m_side->body()->addWidget(m_old);
    m_side->body()->addStretch(0);
    m_side->body()->addWidget(m_note);
    m_side->body()->addWidget(m_photo);
    m_side->body()->addWidget(m_remove, 0, Qt::AlignRight);
    m_marks->installEventFilter(this);
    m_note->installEventFilter(this);
    return m_side;
}

void WalkRoundView::connectParts() {
    connect(m_canvas, &WalkRoundCanvas::marked, this, [this](int mark) {
        m_nothing->setChecked(false);
        showMarks(mark);
        Q_EMIT edited();
    });
    connect(m_canvas, &WalkRoundCanvas::removed, this, [this] {
        showMarks(-1);
        Q_EMIT edited();
    });
    connect(m_canvas, &WalkRoundCanvas::kindChosen, this,
            [this](DamageKind kind) { m_kinds->choose(static_cast<int>(kind)); });
    connect(m_canvas, &WalkRoundCanvas::currentChosen, this,
            [this](int mark) { m_marks->setCurrentRow(mark); });
    connect(m_canvas, &WalkRoundCanvas::oldTaken, this, [this](int old) {
        const std::vector<Damage> marks = notMarkedAgain(m_last.walk, walkRound());
        takeOver({marks.at(static_cast<std::size_t>(old))});
    });
    connect(m_old, &OldMarks::taken, this, &WalkRoundView::takeOver);
    connect(m_kinds, &ChoiceRow::chosen, this, [this](int kind) {
        m_canvas->setKind(static_cast<DamageKind>(kind));
        m_canvas->setFocus();
    });
    connect(m_body, &QComboBox::activated, this, [this](int body) {
        m_canvas->setBody(static_cast<CarBody>(body));
        showOld();
        Q_EMIT edited();
    });
    connect(m_nothing, &QCheckBox::clicked, this, [this] { Q_EMIT edited(); });
    connect(m_marks, &QListWidget::currentRowChanged, this, [this](int mark) {
        if (m_filling) return;
        m_canvas->setCurrent(mark);
        showNote();
    });
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!current()) return;
        Damage damage = *current();
        damage.note = text.trimmed();
        change(m_marks->currentRow(), damage);
    });
    connect(m_photo, &MarkPhoto::fileChosen, this, [this](const QString& path) {
        if (current()) Q_EMIT photoChosen(*current(), path);
    });
    connect(m_photo, &MarkPhoto::pasted, this, [this](const QImage& picture) {
        if (current()) Q_EMIT photoPasted(*current(), picture);
    });
    connect(m_photo, &MarkPhoto::cameraAsked, this, [this] {
        if (current()) Q_EMIT cameraAsked(*current());
    });
    connect(m_photo, &MarkPhoto::removed, this, [this] {
        if (current()) setPhoto(*current(), {});
    });
    connect(m_photo, &MarkPhoto::wanted, this, &WalkRoundView::photoWanted);
    connect(m_remove, &QPushButton::clicked, this, &WalkRoundView::removeCurrent);
    connect(m_done, &QPushButton::clicked, this, &WalkRoundView::done);
}

void WalkRoundView::setWalkRound(const WalkRound& walk) {
    m_filling = true;
    m_body->setCurrentIndex(static_cast<int>(walk.body));
    m_nothing->setChecked(walk.nothingFound);
    m_canvas->setWalkRound(walk);
    m_filling = false;
    showMarks(-1);
}

WalkRound WalkRoundView::walkRound() const {
    WalkRound walk = m_canvas->walkRound();
    walk.nothingFound = m_nothing->isChecked() && walk.damages.empty();
    return walk;
}

void WalkRoundView::setEditable(bool editable) {
    m_editable = editable;
    m_canvas->setEditable(editable);
    for (QWidget* each : {static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_kinds)})
        each->setEnabled(editable);
    showMarks(m_marks->currentRow());
}

void WalkRoundView::setLast(const LastWalkRound& last, const QString& when, bool drawnAlike) {
    m_last = last;
    m_old->setWhen(when);
    if (drawnAlike && !last.at.isNone() && walkRound() == WalkRound()) {
        m_body->setCurrentIndex(static_cast<int>(last.walk.body));
        m_canvas->setBody(last.walk.body);
    }
    showOld();
}

void WalkRoundView::showOld() {
    const std::vector<Damage> old = notMarkedAgain(m_last.walk, m_canvas->walkRound());
    m_canvas->setOldMarks(old);
    m_old->setMarks(old, m_editable);
}

void WalkRoundView::takeOver(const std::vector<Damage>& old) {
    if (!m_editable || old.empty()) return;
    WalkRound walk = m_canvas->walkRound();
    for (const Damage& each : old) walk = takenOver(walk, each);
    m_nothing->setChecked(false);
    m_canvas->setWalkRound(walk);
    showMarks(static_cast<int>(walk.damages.size()) - 1);
    Q_EMIT edited();
}

void WalkRoundView::showThumbnail(const QString& id, const QImage& small) {
    m_thumbnails.insert(id, small);
    m_photo->showSmall(id, small);
    const auto& damages = m_canvas->walkRound().damages;
    for (int mark = 0; mark < m_marks->count(); ++mark)
        if (damages.at(static_cast<std::size_t>(mark)).photo == id)
            m_marks->item(mark)->setIcon(iconOf(small));
}

void WalkRoundView::showMarks(int current) {
    const auto& damages = m_canvas->walkRound().damages;
    m_filling = true;
    m_marks->clear();
    for (std::size_t at = 0; at < damages.size(); ++at) {
        const QString& photo = damages[at].photo;
        auto* item = new QListWidgetItem(
            tr("%1  %2").arg(QString::number(at + 1), WalkRoundWords::of(damages[at])), m_marks);
        if (m_thumbnails.contains(photo))
            item->setIcon(iconOf(m_thumbnails.value(photo)));
        else if (!photo.isEmpty())
            Q_EMIT thumbnailWanted(photo);
    }
    m_marks->setCurrentRow(current);
    m_filling = false;
    m_marks->setVisible(!damages.empty());
    m_empty->setVisible(damages.empty());
    m_nothing->setEnabled(m_editable && damages.empty());
    m_side->setTitle(tr("Marks: %1").arg(damages.size()));
    showOld();
    showNote();
}

void WalkRoundView::showNote() {
    const Damage* mark = current();
    m_note->setVisible(mark);
    m_remove->setVisible(mark);
    m_note->setReadOnly(!m_editable);
    m_remove->setEnabled(m_editable);
    m_photo->setEditable(m_editable);
    m_photo->setPhoto(mark ? mark->photo : QString());
    if (mark && m_thumbnails.contains(mark->photo))
        m_photo->showSmall(mark->photo, m_thumbnails.value(mark->photo));
    if (mark)
        m_note->setText(mark->note);
    else
        m_photo->hide();
}

const Damage* WalkRoundView::current() const {
    const auto& damages = m_canvas->walkRound().damages;
    const int mark = m_marks->currentRow();
    return mark >= 0 && static_cast<std::size_t>(mark) < damages.size()
               ? &damages[static_cast<std::size_t>(mark)]
               : nullptr;
}

void WalkRoundView::change(int mark, const Damage& damage) {
    WalkRound walk = m_canvas->walkRound();
    walk.damages.at(static_cast<std::size_t>(mark)) = damage;
    m_canvas->setWalkRound(walk);
    m_canvas->setCurrent(m_marks->currentRow());
    m_marks->item(mark)->setText(
        tr("%1  %2").arg(QString::number(mark + 1), WalkRoundWords::of(damage)));
    if (!damage.photo.isEmpty() && !m_thumbnails.contains(damage.photo))
        Q_EMIT thumbnailWanted(damage.photo);
    Q_EMIT edited();
}

bool WalkRoundView::setPhoto(const Damage& mark, const QString& id) {
    const auto& damages = m_canvas->walkRound().damages;
    const auto there = std::find_if(damages.begin(), damages.end(), [&mark](const Damage& each) {
        return each.view == mark.view && each.x == mark.x && each.y == mark.y;
    });
    if (there == damages.end()) return false;
    Damage damage = *there;
    damage.photo = id;
    change(static_cast<int>(there - damages.begin()), damage);
    showNote();
    return true;
}

void WalkRoundView::showPicture(const QString& id, const QImage& picture) {
    m_photo->showPicture(id, picture);
}

void WalkRoundView::showPhotoProblem(const QString& sentence) { m_photo->showProblem(sentence); }

void WalkRoundView::removeCurrent() {
    const int mark = m_marks->currentRow();
    if (mark < 0 || !m_editable) return;
    WalkRound walk = m_canvas->walkRound();
    walk.damages.erase(walk.damages.begin() + mark);
    m_canvas->setWalkRound(walk);
    showMarks(std::min(mark, static_cast<int>(walk.damages.size()) - 1));
    Q_EMIT edited();
}

bool WalkRoundView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_marks && key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_note && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_canvas->setFocus();  // on to the next mark
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WalkRoundView::changeEvent(QEvent* event) {
    onLanguageChange(event, [this] { retranslate(); });
    QWidget::changeEvent(event);
}

void WalkRoundView::retranslate() {
    m_title->setText(tr("Walk-round"));
    m_body->setAccessibleName(tr("Kind of vehicle"));
    for (int body = 0; body < CarBodyCount; ++body)
        m_body->setItemText(body, WalkRoundWords::of(static_cast<CarBody>(body)));
    QStringList kinds;
    for (int kind = 0; kind < DamageKindCount; ++kind)
        kinds.append(WalkRoundWords::of(static_cast<DamageKind>(kind)));
    m_kinds->setWords(kinds);
    m_nothing->setText(tr("Nothing fou&nd"));
    m_nothing->setAccessibleName(tr("Nothing found"));
    m_done->setText(tr("Back to the form"));
    m_done->setToolTip(QStringLiteral("Esc"));
    m_done->setAccessibleName(m_done->text());
    m_marks->setAccessibleName(tr("Marks"));
    m_empty->setText(
        tr("Click on the outline where something is damaged, or tick that nothing was "
           "found."));
    m_note->setPlaceholderText(tr("Note on this mark"));
    m_note->setAccessibleName(tr("Note on this mark"));
    m_remove->setText(tr("Remove the mark"));
    m_remove->setAccessibleName(m_remove->text());
    showMarks(m_marks->currentRow());
}

}  // namespace baydesk
