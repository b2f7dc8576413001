#include "app/cli/ledger_json.h"

#include "core/domain/evidence/capture_time.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/owing_words.h"
#include "core/exchange/table_report.h"
#include "core/workflow/evidence/piece_checks.h"

#include <QJsonArray>

namespace taizhang::cli {

using namespace storage;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

namespace {

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QString timelinessWord(domain::Timeliness timeliness)
{
    switch (timeliness) {
    case domain::Timeliness::Settled:
        return QStringLiteral("settled");
    case domain::Timeliness::Undated:
        return QStringLiteral("undated");
    case domain::Timeliness::OnTime:
        return QStringLiteral("on_time");
    case domain::Timeliness::Soon:
        return QStringLiteral("soon");
    case domain::Timeliness::Overdue:
        return QStringLiteral("overdue");
    }
    return {};
}

QJsonObject materialJson(const MaterialSheet &sheet, const TaskSheet &task,
                         const QList<FiledEvidence> &evidence)
{
    QJsonArray pieces;
    QList<FiledEvidence> filed;
    for (const auto &piece : evidence)
        if (piece.row == task.ordinal && piece.material == sheet.ordinal) {
            pieces << evidenceJson(piece, sheet.material.text);
            filed << piece;
        }
    auto json = exchange::reportMaterial(sheet.material);
    json["place"] = sheet.ordinal;
    json["state"] = domain::stateWord(sheet.state);
    json["stateLabel"] =
        sheet.unitsAsked() ? domain::unitStateLabel(sheet.state) : domain::stateLabel(sheet.state);
    int asked = 0;
    for (const auto howMany : sheet.units)
        asked += howMany;
    json["unitsAsked"] = asked;
    json["reason"] = textOrNull(sheet.reason);
    json["evidence"] = pieces;
    json["advice"] = QJsonArray::fromStringList(workflow::adviceOnMaterial(sheet, filed));
    return json;
}

QJsonObject rowJson(const TaskSheet &task, const QList<FiledEvidence> &evidence)
{
    QJsonArray materials;
    for (const auto &material : task.materials)
        materials << materialJson(material, task, evidence);
    QJsonArray points;
    for (const auto &point : task.points) {
        auto json = exchange::reportItem(point.point);
        json["place"] = point.ordinal;
        json["written"] = point.text;
        points << json;
    }
    return {{"ordinal", task.ordinal},
            {"leadText", task.leadText},
            {"leadUnits", exchange::reportUnits(task.leadText)},
            {"responsibleText", task.responsibleText},
            {"responsibleUnits", exchange::reportUnits(task.responsibleText)},
            {"materials", materials},
            {"reportPoints", points},
            {"freeText", task.freeText},
            {"standing", textOrNull(task.standingKind)}};
}

} // namespace

namespace {

QString capturedWord(const FiledEvidence &piece)
{
    const auto captured = domain::storedCaptureTime(piece.capturedAt, piece.addedAt);
    return captured ? domain::captureTimeWord(*captured) : QString();
}

} // namespace

QJsonObject evidenceJson(const FiledEvidence &piece, const QString &materialText)
{
    const auto path = piece.sha256.isEmpty()
                          ? QString()
                          : QStringLiteral("objects/%1/%2").arg(piece.sha256.left(2), piece.sha256);
    return {
        {"number", piece.number},
        {"indicator", piece.indicator},
        {"row", piece.row},
        {"material", piece.material},
        {"uuid", piece.uuid},
        {"name", piece.name},
        {"title", piece.title},
        {"kind", piece.kind},
        {"sha256", textOrNull(piece.sha256)},
        {"size", piece.size},
        {"mediaType", textOrNull(piece.mediaType)},
        {"readability", textOrNull(piece.readability)},
        {"advice", QJsonArray::fromStringList(workflow::checksOf(piece, materialText, QDate::currentDate()))},
        {"ownDate", textOrNull(piece.ownDate)},
        {"modifiedAt", textOrNull(piece.modifiedAt)},
        {"addedAt", piece.addedAt},
        {"capturedAt",
         piece.role == QStringLiteral("capture") ? textOrNull(capturedWord(piece)) : QJsonValue()},
        {"addedBy", piece.addedBy},
        {"ownDateSource", textOrNull(piece.ownDateSource)},
        {"address", textOrNull(piece.address)},
        {"note", textOrNull(piece.note)},
        {"documentNumber", textOrNull(piece.documentNumber)},
        {"sourceUnit", textOrNull(piece.sourceUnitName)},
        {"personalData", piece.personalData},
        {"restricted", piece.restricted},
        {"keeping", piece.keeping},
        {"place", textOrNull(piece.place)},
        {"keeper", textOrNull(piece.keeper)},
        {"role", textOrNull(piece.role)},
        {"versions", piece.versions},
        {"redactedSha256", textOrNull(piece.redactedSha256)},
        {"otherUses", piece.otherUses},
        {"path", textOrNull(path)}};
}

QJsonObject progressJson(const domain::Progress &progress)
{
    return {{"materials", progress.materials},
            {"answered", progress.answered},
            {"begun", progress.begun},
            {"nilReturns", progress.nilReturns},
            {"notApplicable", progress.notApplicable},
            {"returned", progress.returned},
            {"reportPoints", progress.reportPoints},
            {"reportPointsWritten", progress.reportPointsWritten},
            {"percent", progress.total() > 0 ? QJsonValue(progress.percent()) : QJsonValue()},
            {"mark", domain::markLabel(domain::markOf(progress))}};
}

QJsonObject unitProgressJson(const domain::UnitProgress &progress)
{
    const auto nothingAsked = domain::nothingAskedWord(progress);
    return {{"asked", progress.asked},
            {"answered", progress.answered},
            {"nilReturns", progress.nilReturns},
            {"waiting", progress.waiting},
            {"returned", progress.returned},
            {"missing", progress.missing},
            {"notApplicable", progress.notApplicable},
            {"overdue", progress.overdue},
            {"soon", progress.soon},
            {"unregistered", progress.unregistered},
            {"extended", progress.spared},
            {"silent", progress.silent()},
            {"percent", progress.asked > 0 ? QJsonValue(progress.percent()) : QJsonValue()},
            {"mark", nothingAsked.isEmpty() ? domain::markLabel(progress.mark()) : nothingAsked}};
}

QJsonObject requirementJson(const RequirementLine &line, const workflow::RequirementNames &names, QDate today)
{
    const auto &material = names.material(line.material);
    return {{"indicator", material.indicator},
            {"row", material.row},
            {"material", material.place},
            {"label", material.label},
            {"text", material.text},
            {"unit", names.unitOf(line)},
            {"period", textOrNull(line.period)},
            {"state", domain::stateWord(line.state)},
            {"stateLabel", domain::unitStateLabel(line.state)},
            {"reason", textOrNull(line.reason)},
            {"note", textOrNull(line.note)},
            {"askedCount", line.askedCount ? QJsonValue(*line.askedCount) : QJsonValue()},
            {"due", dateOrNull(line.due())},
            {"dueOn", dateOrNull(line.dueOn)},
            {"extendedTo", dateOrNull(line.extendedTo)},
            {"extensionWanted", dateOrNull(line.extensionWanted)},
            {"extensionReason", textOrNull(line.extensionReason)},
            {"timeliness", timelinessWord(line.timeliness(today))},
            {"timelinessLabel", line.timelinessWords(today)},
            {"office", textOrNull(line.office)},
            {"handler", textOrNull(line.handler)},
            {"handlerTelephone", textOrNull(domain::maskedTelephone(line.handlerTelephone))},
            {"evidence", line.filings},
            {"unregistered", line.isUnregistered()},
            {"stateAt", textOrNull(line.stateAt)}};
}

QJsonObject indicatorJson(const IndicatorSheet &sheet, const QList<FiledEvidence> &evidence,
                          const domain::Progress &progress)
{
    QJsonArray rows;
    for (const auto &task : sheet.tasks)
        rows << rowJson(task, evidence);
    return {{"number", sheet.number},
            {"text", sheet.text},
            {"applicable", sheet.applicable()},
            {"note", textOrNull(sheet.note)},
            {"shortName", textOrNull(sheet.shortName)},
            {"section", QJsonObject{{"ordinal", sheet.section.ordinal},
                                    {"title", sheet.section.title},
                                    {"goal", sheet.section.goal}}},
            {"progress", progressJson(progress)},
            {"rows", rows}};
}

} // namespace taizhang::cli
