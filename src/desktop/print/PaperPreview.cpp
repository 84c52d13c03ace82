#include "desktop/print/PaperPreview.h"

#include "desktop/desk/Desk.h"
#include "desktop/text/ErrorText.h"
#include "desktop/text/Language.h"
#include "desktop/theme/Theme.h"
#include "desktop/widgets/ActionBar.h"
#include "desktop/widgets/FileChooser.h"
#include "desktop/widgets/FormField.h"
#include "desktop/widgets/KeyButton.h"
#include "desktop/widgets/WrappedLabel.h"
#include "documents/DocumentPainter.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinterInfo>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int SideWidth = 240;
constexpr int MostCopies = 20;

}  // namespace

PaperPreview::PaperPreview(ScreenContext& context, PaperKind paper, OrderId order, QWidget* parent)
    : PaperPreview(context,
                   {[paper] { return nameOf(paper); },
                    [order, paper](Workplace& workplace) {
                        return readOrderSheet(workplace, order, paper);
                    }},
                   parent) {}

PaperPreview::PaperPreview(ScreenContext& context, ShiftId shift, QWidget* parent)
    : PaperPreview(context,
                   {[] { return tr("Shift report"); },
                    [shift](Workplace& workplace) { return readShiftSheet(workplace, shift); }},
                   parent) {}

PaperPreview::PaperPreview(ScreenContext& context, const PaperRequest& paper, QWidget* parent)
    : Dialog(parent),
      m_context(context),
      m_paper(paper),
      m_screenPrinter(QPrinter::HighResolution),
      m_pages(new QPrintPreviewWidget(&m_screenPrinter, this)),
      m_problem(new WrappedLabel(this)),
      m_count(new QLabel(this)),
      m_language(new FormField(new QComboBox, QStringLiteral("language"), this)),
      m_printer(new FormField(new QComboBox, QStringLiteral("printer"), this)),
      m_copies(new FormField(new QSpinBox, QStringLiteral("copies"), this)),
      m_print(new QAction(this)),
      m_save(new QAction(this)) {
    // A PDF device measures the same on every PC, whatever its default printer can do.
    m_screenPrinter.setOutputFormat(QPrinter::PdfFormat);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    build();
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* device) {
        if (!m_model) return;
        if (const Done painted = DocumentPainter(*m_model).paint(*device); !painted)
            showProblem(painted.error());
    });
    connect(language(), &QComboBox::activated, this, &PaperPreview::composePaper);
    connect(m_print, &QAction::triggered, this, &PaperPreview::print);
    connect(m_save, &QAction::triggered, this, &PaperPreview::chooseFile);
    connect(printers(), &QComboBox::currentIndexChanged, this, &PaperPreview::updateWords);
    setPrimary(m_print);
    resize(980, 720);
    retranslate();
    read();
}

void PaperPreview::build() {
    markAs(m_problem, "error");
    m_problem->hide();
    m_pages->setFocusPolicy(Qt::StrongFocus);
    // Its inner view is the control that a person scrolls.
    for (auto* area : m_pages->findChildren<QAbstractScrollArea*>())
        area->setAccessibleName(tr("Pages"));
    m_pages->fitToWidth();
    auto* side = new QVBoxLayout;
    side->setSpacing(metrics::Grid);
    buildSide(side);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * metrics::Grid);
    line->addWidget(m_pages, 1);
    line->addLayout(side);
    body()->addLayout(line, 1);
    body()->addWidget(m_problem);
}

void PaperPreview::buildSide(QVBoxLayout* column) {
    for (const LanguageChoice choice : {LanguageChoice::Chinese, LanguageChoice::English})
        language()->addItem(Language::ownName(choice), Language::code(choice));
    copies()->setRange(1, MostCopies);
    for (FormField* field : {m_language, m_printer, m_copies}) {
        field->setFixedWidth(SideWidth);
        column->addWidget(field);
    }
    markAs(m_count, "second");
    column->addWidget(m_count);
    auto* save = new KeyButton(this);
    save->follow(m_save);
    column->addSpacing(metrics::Grid);
    column->addWidget(save);
    column->addStretch(1);
    fillPrinters();
}

QComboBox* PaperPreview::language() const { return m_language->controlAs<QComboBox>(); }
QComboBox* PaperPreview::printers() const { return m_printer->controlAs<QComboBox>(); }
QSpinBox* PaperPreview::copies() const { return m_copies->controlAs<QSpinBox>(); }

void PaperPreview::fillPrinters() {
    const QString usual = QPrinterInfo::defaultPrinterName();
    for (const QString& name : QPrinterInfo::availablePrinterNames()) printers()->addItem(name);
    printers()->setCurrentIndex(std::max(0, printers()->findText(usual)));
}

int PaperPreview::pageCount() const { return m_model ? m_pages->pageCount() : 0; }

// -- the paper

void PaperPreview::read() {
    m_context.desk.ask(this, m_paper.read, [this](const Result<PaperSheet>& sheet) {
        if (!sheet) {
            showProblem(sheet.error());
            Q_EMIT shown();
            return;
        }
        m_sheet = *sheet;
        composePaper();
    });
}

void PaperPreview::composePaper() {
    if (!m_sheet) return;
    const auto model = m_sheet->compose(language()->currentData().toString());
    if (!model) {
        m_model.reset();
        showProblem(model.error());
    } else {
        m_model = *model;
        m_problem->hide();
        m_pages->updatePreview();
        m_pages->fitToWidth();
    }
    updateWords();
    Q_EMIT shown();
}

void PaperPreview::showProblem(const Error& error) {
    m_problem->setText(ErrorText::sentences(error));
    m_problem->show();
}

// -- out of the program

void PaperPreview::print() {
    if (!m_model) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(printers()->currentText());
    printer.setCopyCount(copies()->value());
    printer.setDocName(fileName());
    if (const Done painted = DocumentPainter(*m_model).paint(printer); !painted) {
        showProblem(painted.error());
        return;
    }
    m_context.navigator.say(tr("Sent %1 to %2").arg(name(), printers()->currentText()));
    accept();
}

QString PaperPreview::fileName() const {
    QString file = QStringLiteral("%1 %2").arg(m_sheet ? m_sheet->number : QString(), name());
    return file.replace(u'/', u'-');  // a customer's name may have one
}

void PaperPreview::chooseFile() {
    auto* dialog = new FileChooser(this, tr("Save as PDF"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PaperPreview::saveTo);
    dialog->open();
}

void PaperPreview::saveTo(const QString& file) {
    if (!m_model) return;
    const Done written = writePdf(*m_model, file);
    if (!written) {
        showProblem(written.error());
        return;
    }
    m_problem->hide();
    m_context.navigator.say(tr("Saved %1").arg(QDir::toNativeSeparators(file)));
}

// -- words

QString PaperPreview::nameOf(PaperKind paper) {
    switch (paper) {
        case PaperKind::Quote:
            return tr("Quote");
        case PaperKind::Contract:
            return tr("Repair contract");
        case PaperKind::JobSheet:
            return tr("Job sheet");
        case PaperKind::SettlementList:
            return tr("Settlement list");
        case PaperKind::GatePass:
            return tr("Gate pass");
        case PaperKind::ReversalList:
            return tr("Reversal list");
        case PaperKind::ExitPass:
            return tr("Temporary exit pass");
        case PaperKind::Certificate:
            return tr("Completion certificate");
        case PaperKind::IntakeSheet:
            return tr("Intake sheet");
    }
    return {};
}

void PaperPreview::updateWords() {
    m_count->setText(isReady() ? tr("%n page(s)", nullptr, pageCount()) : QString());
    m_save->setEnabled(isReady());
    m_print->setEnabled(isReady());
    QList<Missing> missing;
    if (printers()->count() == 0)
        missing.append({m_printer->field(), tr("a printer set up on this PC")});
    actionBar()->setMissing(missing);
}

void PaperPreview::retranslate() {
    setHeading(name());
    m_language->setLabel(tr("&Language of the paper"));
    m_printer->setLabel(tr("P&rinter"));
    m_copies->setLabel(tr("C&opies"));
    m_print->setText(tr("Print %1").arg(name()));
    m_save->setText(tr("Save as PDF…"));
    m_pages->setAccessibleName(tr("Pages"));
    updateWords();
}

}  // namespace baydesk
