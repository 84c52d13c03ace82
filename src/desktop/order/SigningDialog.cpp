#include "desktop/order/SigningDialog.h"

#include "application/order/Signing.h"
#include "desktop/desk/Desk.h"
#include "desktop/order/ScanPicker.h"
#include "desktop/print/PaperPreview.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/SignaturePad.h"
#include "desktop/widgets/WrappedLabel.h"
#include "documents/DocumentPainter.h"
#include "documents/PaperText.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr QSize DialogSize(1080, 660);
constexpr int SideWidth = 380;
const QString PersonField = QStringLiteral("person");
const QString SignatureField = QStringLiteral("signature");

}  // namespace

PaperKind paperOf(SignedPaper paper) {
    switch (paper) {
        case SignedPaper::Intake:
            return PaperKind::IntakeSheet;
        case SignedPaper::Contract:
            return PaperKind::Contract;
        case SignedPaper::SettlementList:
            return PaperKind::SettlementList;
    }
    return PaperKind::IntakeSheet;
}

SigningDialog::SigningDialog(ScreenContext& context, SignedPaper paper, OrderId order,
                             QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_paper(paper),
      m_order(order),
      m_screenPrinter(QPrinter::HighResolution),
      m_pages(new QPrintPreviewWidget(&m_screenPrinter, this)),
      m_problem(new WrappedLabel(this)),
      m_language(new FormField(new QComboBox, QStringLiteral("language"), this)),
      m_person(new FormField(new QLineEdit, PersonField, this)),
      m_onScreen(new QRadioButton(this)),
      m_onPaper(new QRadioButton(this)),
      m_pad(new SignaturePad(this)),
      m_scan(new ScanPicker(context.desk, this)),
      m_print(new QAction(this)),
      m_sign(new QAction(this)) {
    build();
    if (m_order) read();
}

SigningDialog::SigningDialog(ScreenContext& context, const Compose& compose, const QString& person,
                             QWidget* parent)
    : SigningDialog(context, SignedPaper::Intake, OrderId(), parent) {
    m_compose = compose;
    this->person()->setText(person);
    m_print->setVisible(false);  // it has no number yet
    composePaper();
}

QLineEdit* SigningDialog::person() const { return m_person->controlAs<QLineEdit>(); }

void SigningDialog::build() {
    m_screenPrinter.setOutputFormat(QPrinter::PdfFormat);
    markAs(m_problem, "error");
    m_problem->hide();
    for (auto* area : m_pages->findChildren<QAbstractScrollArea*>())
        area->setAccessibleName(tr("The paper"));
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * metrics::Grid);
    line->addWidget(m_pages, 1);
    line->addWidget(buildSide());
    body()->addLayout(line, 1);
    body()->addWidget(m_problem);
    auto* languages = m_language->controlAs<QComboBox>();
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English})
        languages->addItem(Language::ownName(choice), Language::code(choice));
    languages->setCurrentIndex(languages->findData(Language::code(Language::preferred())));
    connect(languages, &QComboBox::activated, this, &SigningDialog::composePaper);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* device) {
        if (!m_model) return;
        if (const Done painted = DocumentPainter(*m_model).paint(*device); !painted)
            showProblem(painted.error());
    });
    connect(person(), &QLineEdit::textChanged, this, &SigningDialog::updateState);
    connect(m_onScreen, &QRadioButton::toggled, this, &SigningDialog::updateState);
    connect(m_pad, &SignaturePad::changed, this, &SigningDialog::updateState);
    connect(m_scan, &ScanPicker::edited, this, &SigningDialog::updateState);
    connect(m_print, &QAction::triggered, this,
            [this] { m_context.navigator.preview(paperOf(m_paper), m_order); });
    connect(m_sign, &QAction::triggered, this, &SigningDialog::sign);
    connect(actionBar(), &ActionBar::missingChosen, this, [this](const QString& field) {
        if (field == PersonField) m_person->focusControl();
        if (field == SignatureField) m_pad->setFocus();
    });
    m_onScreen->setChecked(true);
    setPrimary(m_sign);
    resize(DialogSize);
    retranslate();
    m_onScreen->setFocus();
}

QWidget* SigningDialog::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(SideWidth);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(2 * metrics::Grid);
    ways->addWidget(m_onScreen);
    ways->addWidget(m_onPaper);
    ways->addStretch(1);
    auto* print = new KeyButton(side);
    print->follow(m_print);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addWidget(m_language);
    column->addWidget(m_person);
    column->addLayout(ways);
    column->addWidget(m_pad, 1);
    column->addWidget(m_scan, 1);
    column->addWidget(print, 0, Qt::AlignLeft);
    return side;
}

void SigningDialog::read() {
    m_context.desk.ask(
        this,
        [order = m_order, paper = paperOf(m_paper)](Workplace& workplace) {
            return readPaperSource(workplace, order, paper);
        },
        [this](const Result<PaperSource>& source) {
            if (!source) {
                showProblem(source.error());
                Q_EMIT shown();
                return;
            }
            m_contents = contentsOf(m_paper, source->view.order);
            if (person()->text().isEmpty()) person()->setText(source->view.sender.name);
            m_compose = [source = *source, paper = paperOf(m_paper)](const QString& language) {
                return composeFrom(source, paper, language);
            };
            composePaper();
        });
}

void SigningDialog::composePaper() {
    if (!m_compose) return;
    const auto model = m_compose(m_language->controlAs<QComboBox>()->currentData().toString());
    m_model.reset();
    m_text.clear();
    if (model) {
        m_model = *model;
        m_model->copies.clear();  // one is read
        m_text = plainText(*m_model);
        m_problem->hide();
        m_pages->updatePreview();
        m_pages->fitToWidth();
    } else {
        showProblem(model.error());
    }
    m_pad->clear();  // another text is signed anew
    updateState();
    Q_EMIT shown();
}

void SigningDialog::updateState() {
    const bool drawn = m_onScreen->isChecked();
    m_pad->setVisible(drawn);
    m_scan->setVisible(!drawn);
    QList<Missing> missing;
    if (!m_model) missing.append({QString(), tr("the paper")});
    if (person()->text().trimmed().isEmpty()) missing.append({PersonField, tr("who signs")});
    if (drawn && m_pad->isEmpty()) missing.append({SignatureField, tr("the signature")});
    actionBar()->setMissing(missing);
    m_sign->setText(drawn ? tr("Keep the signature") : tr("Signed on paper"));
    m_sign->setEnabled(!m_busy);
}

void SigningDialog::sign() {
    if (m_busy || !m_model) return;
    const bool drawn = m_onScreen->isChecked();
    const IntakeSignature signature{.way = drawn ? SigningWay::Drawn : SigningWay::OnPaper,
                                    .person = person()->text().trimmed(),
                                    .picture = drawn ? m_pad->toPng() : m_scan->scan(),
                                    .shownText = m_text};
    if (!m_order) {
        Q_EMIT given(signature);
        accept();
        return;
    }
    m_busy = true;
    updateState();
    const SignForm form{.order = m_order,
                        .paper = m_paper,
                        .way = signature.way,
                        .person = signature.person,
                        .picture = signature.picture,
                        .shownText = signature.shownText,
                        .contents = m_contents};
    m_context.desk.tell(
        this,
        [form, caller = m_context.caller(m_key)](Workplace& workplace) {
            return signPaper(workplace, caller, form);
        },
        [this](const Result<Outcome>& outcome) {
            m_busy = false;
            updateState();
            if (!outcome) {
                const bool stale = outcome.error().has(ErrorKind::StaleEdit);
                showProblem(outcome.error());
                if (stale) read();  // what is signed is what is shown
                return;
            }
            m_context.navigator.say(
                tr("%1 of %2 is signed")
                    .arg(PaperPreview::nameOf(paperOf(m_paper)), outcome->number));
            accept();
        });
}

void SigningDialog::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

void SigningDialog::retranslate() {
    setHeading(tr("Sign: %1").arg(PaperPreview::nameOf(paperOf(m_paper))));
    m_language->setLabel(tr("&Language of the paper"));
    m_person->setLabel(tr("&Who signs"));
    m_onScreen->setText(tr("On the &screen"));
    m_onScreen->setAccessibleName(tr("On the screen"));
    m_onPaper->setText(tr("On &paper"));
    m_onPaper->setAccessibleName(tr("On paper"));
    m_pad->setAccessibleName(tr("Customer's signature"));
    m_pages->setAccessibleName(tr("The paper"));
    m_print->setText(tr("Print it…"));
    updateState();
}

}  // namespace baydesk
