#include "core/storage/search_entries.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/text_folding.h"
#include "core/storage/evidence_set.h"
#include "core/storage/indicator_repository.h"
#include "core/storage/requirement_repository.h"
#include "core/storage/tr.h"
#include "core/storage/unit_repository.h"

#include <QHash>

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

void addMaterials(Database &database, QList<SearchEntry> &entries)
{
    RequirementFilter all;
    all.ownToo = true;
    QMultiHash<domain::MaterialId, RequirementLine> asked;
    for (const auto &line : requirementLines(database, all))
        asked.insert(line.material, line);
    QHash<domain::UnitId, QString> names;
    for (const auto &unit : units(database))
        names.insert(unit.id, unit.label());
    for (const auto &material : materialLines(database)) {
        SearchEntry entry{SearchKind::Material, material.indicator};
        entry.place = material.shownPlace();
        entry.text = material.text.simplified();
        QList<SearchEntry> remarks;
        for (const auto &line : asked.values(material.id)) {
            if (!line.unit)
                entry.requirement = line.id.value();
            SearchEntry remark{SearchKind::Material, material.indicator, line.id.value()};
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

/// Each point with what was written on it, then texts of no point.
void addReports(Database &database, QList<SearchEntry> &entries)
{
    for (Query row(database, QStringLiteral(R"(
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id),
                   p.ordinal, p.text, NULL, ''
            FROM report_point p JOIN task t ON t.id = p.task_id JOIN indicator i ON i.id = t.indicator_id
            UNION ALL
            SELECT i.number, t.ordinal, (SELECT count(*) FROM task o WHERE o.indicator_id = i.id),
                   ifnull(p.ordinal, 0), x.text, 1, ifnull(u.name, '')
            FROM report_text x JOIN report r ON r.id = x.report_id AND r.retired_at IS NULL
            JOIN task t ON t.id = r.task_id JOIN indicator i ON i.id = t.indicator_id
            LEFT JOIN report_point p ON p.id = x.report_point_id LEFT JOIN unit u ON u.id = r.unit_id
            WHERE x.retired_at IS NULL AND x.text <> ''
            ORDER BY 1, 2, 4, 6, 7)"));
         row.next();) {
        SearchEntry entry{SearchKind::Report, row.smallInteger(0)};
        const auto place = rowPlace(entry.indicator, row.smallInteger(1), row.smallInteger(2));
        const auto point = row.smallInteger(3);
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

void addEvidence(Database &database, QList<SearchEntry> &entries)
{
    for (const auto &piece : evidenceSet(database)) {
        SearchEntry entry{SearchKind::Evidence, piece.indicator, piece.requirement.value()};
        entry.filing = piece.filing.value();
        entry.sha256 = piece.sha256;
        entry.name = piece.name;
        entry.place = piece.unit ? tr("%1 · %2").arg(piece.number, piece.unitName) : piece.number;
        const bool titled = !piece.name.startsWith(piece.title);
        entry.text = joined({titled ? piece.title : QString(), piece.name, piece.documentNumber, piece.note,
                             piece.address, piece.place});
        entry.keys = piece.number;
        entries << entry;
    }
}

} // namespace

QList<SearchEntry> searchEntries(Database &database)
{
    QList<SearchEntry> entries;
    addIndicators(database, entries);
    addMaterials(database, entries);
    addUnits(database, entries);
    addReports(database, entries);
    addEvidence(database, entries);
    return entries;
}

HistoryState historyState(Database &database)
{
    Query row(database, QStringLiteral("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"));
    return row.next() ? HistoryState{row.integer(0), row.text(1)} : HistoryState();
}

} // namespace taizhang::storage
