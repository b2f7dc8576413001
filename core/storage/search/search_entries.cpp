#include "core/storage/search/search_entries.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/text_folding.h"
#include "core/storage/evidence/evidence_set.h"
#include "core/storage/evidence/present_version.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/storage/tr.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace taizhang::storage {

namespace {

/// Those that say something, each once.
QString joined(const QStringList &words)
{
    QStringList said;
    for (const auto &word : words)
        if (const auto plain = word.simplified(); !plain.isEmpty() && !said.contains(plain))
            said << plain;
    return said.join(QStringLiteral(" · "));
}

QString rowPlace(int indicator, int row, int rows)
{
    return rows > 1 ? tr("第%1项第%2行").arg(indicator).arg(row) : tr("第%1项").arg(indicator);
}

// Beyond so many, all are read at once and not one after the other.
constexpr qsizetype mostByOne = 10;

/// The indicators that are asked for each by itself; {nothing} for all at once.
QList<std::optional<int>> readings(const SearchScope &scope)
{
    if (scope.whole || scope.indicators.size() > mostByOne)
        return {std::nullopt};
    auto numbers = scope.indicators.values();
    std::sort(numbers.begin(), numbers.end());
    return {numbers.cbegin(), numbers.cend()};
}

/// Row and place as one number, in their order.
int slotOf(int row, int place)
{
    constexpr int places = 1024;
    return row * places + place;
}

void addIndicators(Database &database, QList<SearchEntry> &entries)
{
    QHash<int, QString> sections;
    for (const auto &section : sectionLines(database))
        sections.insert(section.ordinal, section.mark + section.title);
    for (const auto &line : indicatorLines(database)) {
        SearchEntry entry{SearchKind::Indicator, line.number};
        entry.place = tr("第%1项 · %2").arg(line.number).arg(sections.value(line.section).simplified());
        entry.text = joined({line.shortName, line.text, line.note});
        entry.keys = tr("第%1项").arg(line.number);
        entries << entry;
    }
}

void addMaterials(Database &database, const SearchScope &scope, QList<SearchEntry> &entries)
{
    QHash<domain::MaterialId, QList<RequirementLine>> asked;
    for (const auto &indicator : readings(scope)) {
        RequirementFilter wanted;
        wanted.ownToo = true;
        wanted.indicator = indicator;
        for (const auto &line : requirementLines(database, wanted))
            asked[line.material] << line;
    }
    QHash<domain::UnitId, QString> names;
    for (const auto &unit : units(database))
        names.insert(unit.id, unit.label());
    for (const auto &material : materialLines(database)) {
        SearchEntry entry{SearchKind::Material, material.indicator};
        entry.slot = slotOf(material.row, material.place);
        entry.place = material.shownPlace();
        entry.text = material.text.simplified();
        QList<SearchEntry> remarks;
        for (const auto &line : asked.value(material.id)) {
            if (!line.unit && entry.requirement == 0)
                entry.requirement = line.id.value();
            SearchEntry remark{SearchKind::Material, material.indicator, line.id.value()};
            remark.slot = entry.slot;
            remark.text = joined({line.note, line.reason, line.extensionReason});
            remark.place = tr("%1（%2）").arg(entry.place, line.unit ? names.value(*line.unit) : tr("本局"));
            if (!remark.text.isEmpty())
                remarks << remark;
        }
        entries << entry;
        entries << remarks;
    }
}

void addUnits(Database &database, QList<SearchEntry> &entries)
{
    for (const auto &unit : units(database)) {
        SearchEntry entry{SearchKind::Unit};
        entry.unit = unit.id.value();
        entry.place =
            unit.retired ? tr("%1（已停用）").arg(unitKindLabel(unit.kind)) : unitKindLabel(unit.kind);
        entry.text = joined(QStringList{unit.name, unit.shortName} + unit.aliases);
        entry.keys = domain::pinyinInitials(unit.name) + u' ' + domain::pinyinInitials(unit.shortName);
        entries << entry;
    }
}

/// As a condition in SQL.
QString wantedIndicators(const SearchScope &scope)
{
    QStringList numbers;
    for (const int number : scope.indicators)
        numbers << QString::number(number);
    return scope.whole ? QStringLiteral("TRUE") : QStringLiteral("i.number IN (%1)").arg(numbers.join(u','));
}

/// Each point with what was written on it, then texts of no point.
void addReports(Database &database, const SearchScope &scope, QList<SearchEntry> &entries)
{
    for (Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id),
                   p.ordinal, p.text, NULL, ''
            FROM report_point p JOIN task t ON t.id = p.task_id JOIN indicator i ON i.id = t.indicator_id
            WHERE %1
            UNION ALL
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id),
                   ifnull(p.ordinal, 0), x.text, 1, ifnull(u.name, '')
            FROM report_text x JOIN report r ON r.id = x.report_id AND r.retired_at IS NULL
            JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            LEFT JOIN report_point p ON p.id = x.report_point_id LEFT JOIN unit u ON u.id = r.unit_id
            WHERE x.retired_at IS NULL AND x.text <> '' AND %1
            ORDER BY 1, 2, 4, 6, 7)")
                                 .arg(wantedIndicators(scope)));
         row.next();) {
        SearchEntry entry{SearchKind::Report, row.smallInteger(0)};
        const auto place = rowPlace(entry.indicator, row.smallInteger(1), row.smallInteger(2));
        const auto point = row.smallInteger(3);
        entry.slot = slotOf(row.smallInteger(1), 0);
        if (row.isNull(5))
            entry.place = tr("%1要点%2").arg(place).arg(point);
        else
            entry.place = point > 0 ? tr("%1要点%2的文字").arg(place).arg(point) : tr("%1的文字").arg(place);
        if (const auto unit = row.text(6); !unit.isEmpty())
            entry.place = tr("%1（%2）").arg(entry.place, unit);
        entry.text = domain::withoutMarks(row.text(4)).trimmed();
        entries << entry;
    }
}

/// The finished files and sealed scans that stand for reports: by their names, and by the words within.
void addStandingFiles(Database &database, const SearchScope &scope, QList<SearchEntry> &entries)
{
    for (Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id),
                   r.standing_kind, ifnull(u.name, ''), v.sha256, v.original_name
            FROM report r JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            JOIN evidence_version v ON v.evidence_id = r.standing_evidence_id AND %2
            LEFT JOIN unit u ON u.id = r.unit_id
            WHERE r.retired_at IS NULL AND %1
            ORDER BY 1, 2, 5)")
                                 .arg(wantedIndicators(scope), isPresentVersion(QStringLiteral("v"))));
         row.next();) {
        SearchEntry entry{SearchKind::Report, row.smallInteger(0)};
        const auto place = rowPlace(entry.indicator, row.smallInteger(1), row.smallInteger(2));
        entry.slot = slotOf(row.smallInteger(1), 1); // behind its texts
        entry.place = row.text(3) == QStringLiteral("sealed") ? tr("%1情况说明的盖章件").arg(place)
                                                              : tr("%1情况说明的成品文件").arg(place);
        if (const auto unit = row.text(4); !unit.isEmpty())
            entry.place = tr("%1（%2）").arg(entry.place, unit);
        entry.sha256 = row.text(5);
        entry.name = row.text(6);
        entry.text = entry.name.simplified();
        entries << entry;
    }
}

void addEvidence(Database &database, const SearchScope &scope, QList<SearchEntry> &entries)
{
    using Place = std::tuple<int, int, QString>; // indicator, row, label
    QMap<Place, int> places;
    for (const auto &line : materialLines(database))
        if (const Place place{line.indicator, line.row, line.label}; !places.contains(place))
            places.insert(place, line.place);
    QList<SetPiece> pieces;
    for (const auto &indicator : readings(scope)) {
        SetFilter wanted;
        wanted.indicator = indicator;
        pieces << evidenceSet(database, wanted);
    }
    for (const auto &piece : std::as_const(pieces)) {
        SearchEntry entry{SearchKind::Evidence, piece.indicator, piece.requirement.value()};
        entry.slot = slotOf(piece.row, places.value({piece.indicator, piece.row, piece.materialLabel}));
        entry.filing = piece.filing.value();
        entry.sha256 = piece.sha256;
        entry.name = piece.name;
        entry.place = piece.unit ? tr("%1 · %2").arg(piece.number, piece.unitName) : piece.number;
        const bool titled = !piece.name.contains(piece.title);
        entry.text = joined({titled ? piece.title : QString(), piece.name, piece.documentNumber, piece.note,
                             piece.address, piece.place});
        entry.keys = piece.number;
        entries << entry;
    }
}

} // namespace

QList<SearchEntry> searchEntries(Database &database, const SearchScope &scope)
{
    QList<SearchEntry> entries;
    if (scope.whole || scope.units)
        addUnits(database, entries);
    if (!scope.whole && scope.indicators.isEmpty())
        return entries;
    addIndicators(database, entries);
    addMaterials(database, scope, entries);
    addReports(database, scope, entries);
    addStandingFiles(database, scope, entries);
    addEvidence(database, scope, entries);
    if (!scope.whole) // some were read with the others
        entries.removeIf([&scope](const SearchEntry &entry) {
            return entry.kind != SearchKind::Unit && !scope.indicators.contains(entry.indicator);
        });
    return entries;
}

} // namespace taizhang::storage
