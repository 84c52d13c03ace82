#include "baydeskctl/PrintCommands.h"

#include "application/order/Orders.h"
#include "application/order/Photos.h"
#include "application/store/Shops.h"
#include "baydeskctl/Console.h"
#include "baydeskctl/OpenStore.h"
#include "baydeskctl/OrderCommands.h"
#include "baydeskctl/Text.h"
#include "documents/DocumentPainter.h"
#include "documents/Papers.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace baydesk::ctl {

namespace {

Done printOn(const QString& name, const DocumentModel& document) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return Error(ErrorKind::PrinterFailed, {}, {{QStringLiteral("printer"), name}});
    QPrinter printer(info, QPrinter::HighResolution);
    return DocumentPainter(document).paint(printer);
}

Result<DocumentModel> composed(const Invocation& invocation, const OpenedStore& store) {
    const Result<OrderView> view = orderNamed(store, invocation.value(QStringLiteral("number")));
    if (!view) return view.error();
    const Result<Shop> shop = shopOf(*store.workplace);
    if (!shop) return shop.error();
    const auto signatures = signaturesOf(*store.workplace, view->order);
    if (!signatures) return signatures.error();
    const auto kind = paperKindOf(invocation.value(QStringLiteral("kind")));
    BD_EXPECTS(kind.has_value());  // the table lets nothing else through
    std::map<QString, QByteArray> photos;
    if (*kind == PaperKind::IntakeSheet) {
        const auto kept = photosOf(*store.workplace, view->order);
        if (!kept) return kept.error();
        photos = *kept;
    }
    const QString language = invocation.has(QStringLiteral("language"))
                                 ? invocation.value(QStringLiteral("language"))
                                 : QStringLiteral("zh_CN");
    const PaperContext context{.shop = *shop,
                               .phrases = Phrases(language),
                               .calendar = store.workplace->calendar,
                               .signatures = *signatures,
                               .photos = photos};
    return compose(*kind, *view, context);
}

}  // namespace

QStringList paperNames() {
    QStringList names;
    for (int kind = 0; kind < PaperKindCount; ++kind)
        names.push_back(paperKindCode(static_cast<PaperKind>(kind)));
    return names;
}

Exit runPrint(const Invocation& invocation, Console& console) {
    const QString pdf = invocation.value(QStringLiteral("pdf"));
    const QString printer = invocation.value(QStringLiteral("printer"));
    if (pdf.isEmpty() == printer.isEmpty()) {
        console.say(Ctl::tr("Say either --pdf or --printer."));
        return Exit::Usage;
    }
    const Result<OpenedStore> store = openStore(invocation, Database::Access::ReadOnly);
    if (!store) return console.refuse(store.error());
    const Result<DocumentModel> document = composed(invocation, *store);
    if (!document) return console.refuse(document.error());
    const Done printed = pdf.isEmpty() ? printOn(printer, *document) : writePdf(*document, pdf);
    if (!printed) return console.refuse(printed.error());
    console.document({{QStringLiteral("paper"), invocation.value(QStringLiteral("kind"))},
                      {QStringLiteral("number"), invocation.value(QStringLiteral("number"))},
                      {QStringLiteral("pages"), DocumentPainter(*document).pageCount()},
                      {QStringLiteral("pdf"), pdf},
                      {QStringLiteral("printer"), printer}});
    return Exit::Done;
}

}  // namespace baydesk::ctl
