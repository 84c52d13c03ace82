#include "desktop/parts/ImportPreview.h"

#include "exchange/ImportSource.h"
#include "exchange/LabourImport.h"
#include "exchange/PartsImport.h"

#include <QFileInfo>
#include <QUrl>

namespace baydesk {

namespace {

template <typename T>
ImportPreview previewOf(const QString& file, ImportPlan<T>& plan) {
    ImportPreview preview;
    preview.file = file;
    preview.rows = plan.rows;
    preview.merged = plan.merged;
    preview.refusedRows = plan.refusedRows;
    preview.refused = std::move(plan.refused);
    preview.unusedHeadings = plan.unusedHeadings;
    return preview;
}

Result<ImportPreview> previewOfStock(const ImportFile& file) {
    Result<ImportPlan<ImportedPart>> planned = planParts({file});
    if (!planned) return planned.error();
    ImportPlan<ImportedPart> plan = std::move(planned).value();
    ImportPreview preview = previewOf(file.name, plan);
    auto entries = std::make_shared<std::vector<PartEntry>>();
    entries->reserve(plan.accepted.size());
    for (const ImportedPart& each : plan.accepted)
        entries->push_back({each.part, each.onHand, each.unlisted});
    preview.parts = std::move(entries);
    return preview;
}

Result<ImportPreview> previewOfPrices(const ImportFile& file) {
    Result<ImportPlan<LabourItem>> planned = planLabour({file});
    if (!planned) return planned.error();
    ImportPlan<LabourItem> plan = std::move(planned).value();
    ImportPreview preview = previewOf(file.name, plan);
    preview.labour = std::make_shared<const std::vector<LabourItem>>(std::move(plan.accepted));
    return preview;
}

}  // namespace

int ImportPreview::count() const {
    if (parts) return static_cast<int>(parts->size());
    return labour ? static_cast<int>(labour->size()) : 0;
}

Result<ImportPreview> planImport(ImportKind kind, const QString& path) {
    const Result<ImportFile> read = readImportFile(path);
    if (!read) return read.error();
    ImportFile file = *read;
    file.name = QFileInfo(path).fileName();
    return kind == ImportKind::Stock ? previewOfStock(file) : previewOfPrices(file);
}

QString pathOf(const QString& pasted) {
    QString path = pasted.trimmed();
    if (path.size() > 1 && path.startsWith(u'"') && path.endsWith(u'"'))
        path = path.mid(1, path.size() - 2);
    const QUrl address(path);
    return address.isLocalFile() ? address.toLocalFile() : path;
}

}  // namespace baydesk
