#include "tests/core/workflow/schema_contents.h"

#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace taizhang::test {

using storage::Database;

namespace {

QString line(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

QString linesOf(const storage::IndicatorSheet &sheet)
{
    auto lines =
        line({"indicator", sheet.number, sheet.text, sheet.note, sheet.section.title, sheet.section.goal});
    for (const auto &task : sheet.tasks) {
        lines += line({"row", task.ordinal, task.uuid, task.leadText, task.responsibleText, task.freeText,
                       task.standingKind, task.agency, task.signedOn});
        for (const auto &material : task.materials)
            lines +=
                line({"material", material.material.mark, material.material.text, material.requirementUuid,
                      domain::stateWord(material.state), material.reason, material.filings});
        for (const auto &point : task.points)
            lines += line({"point", point.point.mark, point.point.text, point.text});
    }
    return lines;
}

QString unitLines(Database &database)
{
    QString lines;
    const auto contacts = storage::unitContacts(database);
    for (const auto &unit : storage::units(database)) {
        const auto contact = contacts.value(unit.id);
        lines +=
            line({"unit", unit.uuid, unit.name, unit.shortName, domain::unitKindLabel(unit.kind),
                  QJsonArray::fromStringList(unit.aliases), unit.retired, contact.person, contact.telephone});
    }
    for (const auto &asked : storage::requirementLines(database))
        lines +=
            line({"asked", asked.uuid, asked.period, domain::stateWord(asked.state), asked.reason, asked.note,
                  asked.askedCount.value_or(0), asked.dueOn.value_or(QDate()).toString(Qt::ISODate),
                  asked.office, asked.handler, asked.handlerTelephone, asked.filings});
    return lines;
}

} // namespace

QString schemaFixtureName(int version)
{
    return QStringLiteral("schema-%1.zip").arg(version);
}

QString schemaFixture(int version)
{
    return QStringLiteral(TAIZHANG_SOURCE_DIR "/tests/support/schemas/") + schemaFixtureName(version);
}

QString contents(workflow::WorkspaceSession &session)
{
    return session
        .read([](Database &database) {
            QString lines;
            for (const auto &indicator : storage::indicatorLines(database))
                lines += linesOf(*storage::indicatorSheet(database, indicator.number));
            for (const auto &piece : storage::allFiledEvidence(database))
                lines +=
                    line({"evidence", piece.number, piece.name, piece.title, piece.kind, piece.sha256,
                          piece.size, piece.mediaType, piece.readability, piece.ownDate, piece.modifiedAt,
                          piece.addedAt, piece.addedBy, piece.keeping, piece.otherUses});
            lines += unitLines(database);
            const auto changes = storage::history(database, 1000000);
            for (const auto &change : changes)
                lines +=
                    line({"change", change.seq, change.group, change.title, change.at, change.actor,
                          change.machine, change.entity, change.entityUuid, change.field,
                          QJsonValue::fromVariant(change.before), QJsonValue::fromVariant(change.after)});
            return lines + line({"head", storage::historyHead(database)});
        })
        .result();
}

} // namespace taizhang::test
