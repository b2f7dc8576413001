#include "core/workflow/evidence/addresses.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/capture_time.h"
#include "core/domain/evidence/keeping.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/evidence/link_checks.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"

namespace taizhang::workflow {

using report::AddressLine;

QList<AddressLine> addressLines(storage::Database &database)
{
    QList<AddressLine> lines;
    const auto checks = storage::linkChecks(database);
    for (const auto &piece : storage::allFiledEvidence(database)) {
        if (piece.kind != QStringLiteral("url") || !domain::mayLeave(piece.restricted))
            continue;
        AddressLine line;
        line.number = piece.number;
        line.item = QStringLiteral("第%1项").arg(piece.indicator);
        if (!piece.sourceUnitName.isEmpty())
            line.item += QStringLiteral("　") + piece.sourceUnitName;
        line.title = piece.title;
        line.address = piece.address;
        if (const auto captured = domain::storedCaptureTime(piece.capturedAt, piece.addedAt);
            captured && !piece.sha256.isEmpty())
            line.captured = domain::captureTimeText(*captured);
        const auto check = checks.constFind(piece.evidence);
        line.opens =
            check == checks.cend() ? QStringLiteral("能否打开：未核查") : domain::printedLinkCheck(*check);
        lines << line;
    }
    return lines;
}

ReportPages addressPages(const QList<AddressLine> &lines, QDate today)
{
    if (lines.isEmpty())
        throw domain::Error(tr("台账里还没有网址，没有可核查的：请先在材料下添加网址。"));
    const auto subtitle = QStringLiteral("共 %1 个网址　%2").arg(lines.size()).arg(domain::dateText(today));
    return laidOutPages(tr("网址核查表"), tr("网址核查表 %1.pdf").arg(today.toString(Qt::ISODate)),
                        report::layOutAddresses(lines, subtitle, report::FontSet::installed()));
}

void writeAddresses(const QList<AddressLine> &lines, QDate today, const QString &file)
{
    refuseUnlessWritableTo(file);
    const auto pages = addressPages(lines, today);
    if (file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        formats::writeWorkbook(report::addressWorkbook(lines), file);
    else
        writeReportPdf(pages, file);
}

} // namespace taizhang::workflow
