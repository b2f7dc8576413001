#include "core/workflow/visit/inspector_source.h"

#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/file_names.h"
#include "core/domain/units/masking.h"
#include "core/exchange/evidence_tree.h"
#include "core/storage/reports/report_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/tr.h"
#include "core/workflow/visit/inspector_reports.h"

namespace taizhang::workflow {

using domain::maskedPersonalData;
using exchange::InspectorIndicator;
using exchange::InspectorPiece;
using storage::Database;
using storage::SetPiece;

namespace {

const auto setTitle = QStringLiteral("法治政府建设示范创建佐证材料");

/// Refuses what the table does not have; else the folder would lack it in silence.
void refuseUnknown(const InspectorScope &scope, const QList<storage::SectionLine> &sections,
                   const QList<storage::IndicatorLine> &indicators)
{
    for (const auto ordinal : scope.sections)
        if (std::none_of(sections.cbegin(), sections.cend(),
                         [=](const auto &section) { return section.ordinal == ordinal; }))
            throw domain::Error(tr("没有第%1部分，没有写出任何文件：请核对部分的序号。").arg(ordinal));
    for (const auto number : scope.indicators)
        if (std::none_of(indicators.cbegin(), indicators.cend(),
                         [=](const auto &indicator) { return indicator.number == number; }))
            throw domain::Error(tr("没有第%1项指标，没有写出任何文件：请核对序号。").arg(number));
}

bool isWanted(const InspectorScope &scope, const storage::IndicatorLine &indicator)
{
    return scope.isAll() || scope.sections.contains(indicator.section) ||
           scope.indicators.contains(indicator.number);
}

InspectorPiece inspectorPiece(const SetPiece &piece, const QString &agency, const QString &path,
                              QSet<QString> &pages)
{
    InspectorPiece shown;
    shown.number = piece.number;
    shown.indicator = piece.indicator;
    shown.row = piece.row;
    shown.material = QStringLiteral("材料") + piece.materialLabel;
    shown.title = piece.title;
    shown.unit = senderText(piece, agency);
    shown.period = piece.period.isEmpty() ? QString() : piece.period + QStringLiteral("年");
    shown.keeping = keepingText(keepingOf(piece));
    shown.where = whereText(piece);
    shown.page = domain::uniqueFileName(piece.number + QStringLiteral(".html"), pages);
    shown.isSecret = !domain::mayLeave(piece.restricted);
    if (shown.isSecret)
        return shown;
    shown.documentNumber = piece.documentNumber;
    if (const auto date = domain::storedDate(piece.ownDate))
        shown.date = domain::dateText(*date);
    shown.address = piece.address;
    shown.note = piece.note;
    shown.path = path;
    shown.size = piece.size;
    shown.mediaType = piece.mediaType;
    return shown;
}

/// Reads one indicator after the other; what they share is read once.
class Reader
{
public:
    Reader(Database &database, InspectorSource &source)
        : m_database(database), m_source(source), m_units(unitLabels(database))
    {
        storage::RequirementFilter all;
        all.ownToo = true;
        for (const auto &line : storage::requirementLines(database, all))
            m_lines[line.material] << line;
        for (qsizetype place = 0; place < source.pieces.size(); ++place)
            m_pieces[source.pieces[place].requirement] << place;
    }

    InspectorIndicator read(const storage::IndicatorLine &line)
    {
        const auto sheet = *storage::indicatorSheet(m_database, line.number);
        InspectorIndicator indicator;
        indicator.section = line.section;
        indicator.number = line.number;
        indicator.text = line.text;
        indicator.shortName = line.shortName;
        indicator.note = line.note.isEmpty() ? QString() : QStringLiteral("不适用：") + line.note;
        for (const auto &task : sheet.tasks) {
            exchange::InspectorRow row{namesInCell(task.leadText), namesInCell(task.responsibleText), {}};
            for (const auto &material : task.materials) {
                row.materials << readMaterial(material);
                indicator.pieceCount += row.materials.last().pieces.size();
            }
            indicator.rows << row;
        }
        return indicator;
    }

private:
    exchange::InspectorMaterial readMaterial(const storage::MaterialSheet &sheet)
    {
        exchange::InspectorMaterial material;
        material.text = sheet.material.mark + sheet.material.text;
        const auto lines = m_lines.value(sheet.id);
        for (const auto &line : lines)
            material.pieces << m_pieces.value(line.id);
        std::sort(material.pieces.begin(), material.pieces.end());
        material.answers = answersTo(lines, !sheet.unitsAsked(), m_units);
        return material;
    }

    Database &m_database;
    InspectorSource &m_source;
    QHash<domain::UnitId, QString> m_units;
    QHash<domain::MaterialId, QList<storage::RequirementLine>> m_lines;
    QHash<domain::RequirementId, QList<qsizetype>> m_pieces;
};

} // namespace

QList<SetPiece> inspectorPieces(Database &database, const InspectorScope &scope)
{
    QSet<int> wanted;
    for (const auto &indicator : storage::indicatorLines(database))
        if (isWanted(scope, indicator))
            wanted.insert(indicator.number);
    auto pieces = storage::evidenceSet(database);
    pieces.removeIf([&](const SetPiece &piece) { return !wanted.contains(piece.indicator); });
    return pieces;
}

InspectorSource readInspectorSource(Database &database, const InspectorScope &scope, QDate today)
{
    const auto sections = storage::sectionLines(database);
    auto indicators = storage::indicatorLines(database);
    refuseUnknown(scope, sections, indicators);
    indicators.removeIf([&](const auto &indicator) { return !isWanted(scope, indicator); });

    InspectorSource source;
    source.set.title = setTitle;
    source.set.agency = storage::workspaceAgency(database);
    QSet<int> wanted;
    QSet<int> wantedSections;
    for (const auto &indicator : std::as_const(indicators)) {
        wanted.insert(indicator.number);
        wantedSections.insert(indicator.section);
    }
    for (const auto &section : sections)
        if (wantedSections.contains(section.ordinal))
            source.set.sections << exchange::InspectorSection{section.ordinal, section.mark + section.title,
                                                              section.goal};
    for (auto piece : inspectorPieces(database, scope)) {
        // For the pages and 材料清单 alike.
        piece.title = maskedPersonalData(titleText(piece));
        piece.note = maskedPersonalData(piece.note);
        source.pieces << piece;
    }
    source.paths = exchange::evidencePaths(source.pieces, sections, indicators);
    QSet<QString> pages;
    for (qsizetype place = 0; place < source.pieces.size(); ++place)
        source.set.pieces << inspectorPiece(source.pieces[place], source.set.agency, source.paths[place],
                                            pages);

    Reader reader(database, source);
    for (const auto &line : std::as_const(indicators))
        source.set.indicators << reader.read(line);
    addInspectorReports(database, source, today);
    return source;
}

} // namespace taizhang::workflow
