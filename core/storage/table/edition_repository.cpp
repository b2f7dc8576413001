#include "core/storage/table/edition_repository.h"

#include "core/storage/history/journal.h"
#include "core/storage/table/edition_places.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace taizhang::storage {

using namespace domain;

namespace {

QVariant orNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<int> optionalInt(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.smallInteger(column));
}

// Of the 报送任务 of 本局自收 that a material is issued with.
QString requirementUuid(const QString &materialPlace)
{
    return stableUuid(materialPlace + QStringLiteral("/requirement"));
}

class EditionWriter
{
public:
    EditionWriter(Database &database, QString contentSha256)
        : m_database(database), m_root(std::move(contentSha256))
    {
    }

    qint64 write(const IndicatorTable &table, const QString &at)
    {
        const auto headings =
            QJsonDocument(QJsonArray::fromStringList(table.columnHeadings)).toJson(QJsonDocument::Compact);
        const auto id =
            Query(m_database,
                  QStringLiteral(
                      R"(INSERT INTO edition (uuid, annex, title, headings, content_sha256, taken_in_at)
                                                VALUES (?, ?, ?, ?, ?, ?))"),
                  stableUuid(m_root), table.annex, table.title, QString::fromUtf8(headings), m_root, at)
                .insertedId();
        for (const auto &section : table.sections)
            writeSection(section, id);
        return id;
    }

private:
    void writeSection(const Section &section, qint64 edition)
    {
        const auto place = placeWithin(m_root, "section", section.ordinal);
        const auto id =
            Query(m_database,
                  QStringLiteral(
                      R"(INSERT INTO section (uuid, edition_id, ordinal, mark, title, goal_label, goal)
                                                VALUES (?, ?, ?, ?, ?, ?, ?))"),
                  stableUuid(place), edition, section.ordinal, section.mark, section.title, section.goalLabel,
                  section.goal)
                .insertedId();
        int ordinal = 0;
        for (const auto &indicator : section.indicators)
            writeIndicator(indicator, id, ++ordinal, place);
    }

    void writeIndicator(const Indicator &indicator, qint64 section, int ordinal, const QString &sectionPlace)
    {
        const auto place = placeWithin(sectionPlace, "indicator", ordinal);
        const auto id =
            Query(m_database,
                  QStringLiteral(R"(INSERT INTO indicator (uuid, section_id, ordinal, number, text, note)
                                                VALUES (?, ?, ?, ?, ?, ?))"),
                  stableUuid(place), section, ordinal, indicator.number, indicator.text, indicator.note)
                .insertedId();
        for (const auto &task : indicator.tasks)
            writeTask(task, id, place);
    }

    void writeTask(const Task &task, qint64 indicator, const QString &indicatorPlace)
    {
        const auto place = placeWithin(indicatorPlace, "row", task.ordinal);
        const auto id =
            Query(
                m_database,
                QStringLiteral(R"(INSERT INTO task (uuid, indicator_id, ordinal, lead_text, responsible_text)
                                                VALUES (?, ?, ?, ?, ?))"),
                stableUuid(place), indicator, task.ordinal, task.leadText, task.responsibleText)
                .insertedId();
        int ordinal = 0;
        for (const auto &material : task.materials) {
            const auto materialId = writeItem(material, "material", id, ++ordinal, place);
            Query(m_database, QStringLiteral("INSERT INTO requirement (uuid, material_id) VALUES (?, ?)"),
                  requirementUuid(placeWithin(place, "material", ordinal)), materialId);
        }
        ordinal = 0;
        for (const auto &point : task.reportPoints)
            writeItem(point, "report_point", id, ++ordinal, place);
    }

    qint64 writeItem(const ListItem &item, const char *table, qint64 task, int ordinal,
                     const QString &taskPlace)
    {
        return Query(m_database,
                     QStringLiteral("INSERT INTO %1 (uuid, task_id, ordinal, mark, number, text) VALUES (?, "
                                    "?, ?, ?, ?, ?)")
                         .arg(QLatin1StringView(table)),
                     stableUuid(placeWithin(taskPlace, table, ordinal)), task, ordinal, item.mark,
                     orNull(item.number), item.text)
            .insertedId();
    }

    Database &m_database;
    QString m_root;
};

template <class Item>
QHash<qint64, QList<Item>> itemsByTask(Database &database, const QString &table)
{
    QHash<qint64, QList<Item>> items;
    for (Query row(database,
                   QStringLiteral("SELECT task_id, mark, number, text FROM %1 ORDER BY task_id, ordinal")
                       .arg(table));
         row.next();)
        items[row.integer(0)] << Item{{row.text(1), optionalInt(row, 2), row.text(3)}};
    return items;
}

QHash<qint64, QList<Task>> tasksByIndicator(Database &database)
{
    const auto materials = itemsByTask<Material>(database, QStringLiteral("material"));
    const auto points = itemsByTask<ReportPoint>(database, QStringLiteral("report_point"));
    QHash<qint64, QList<Task>> tasks;
    for (Query row(database,
                   QStringLiteral(R"(SELECT indicator_id, id, ordinal, lead_text, responsible_text FROM task
                                     ORDER BY indicator_id, ordinal)"));
         row.next();)
        tasks[row.integer(0)] << Task{row.smallInteger(2), row.text(3), row.text(4),
                                      materials.value(row.integer(1)), points.value(row.integer(1))};
    return tasks;
}

} // namespace

QString placeWithin(const QString &parent, const char *kind, int ordinal)
{
    return QStringLiteral("%1/%2/%3").arg(parent, QLatin1StringView(kind)).arg(ordinal);
}

QString stableUuid(const QString &name)
{
    static const QUuid ours(QStringLiteral("6f5a1f0e-4a38-5c0b-9d4e-2f0b7a6c1d93"));
    return QUuid::createUuidV5(ours, name).toString(QUuid::WithoutBraces);
}

EditionId addEdition(Database &database, const IndicatorTable &table, const QString &contentSha256,
                     const QDateTime &at)
{
    return *EditionId::parse(EditionWriter(database, contentSha256).write(table, timestamp(at)));
}

QList<IssuedRequirement> issuedRequirements(Database &database)
{
    QList<IssuedRequirement> requirements;
    for (Query row(database, QStringLiteral(R"(
            SELECT e.content_sha256, s.ordinal, i.ordinal, t.ordinal, m.ordinal, m.id FROM material m
            JOIN task t ON t.id = m.task_id JOIN indicator i ON i.id = t.indicator_id
            JOIN section s ON s.id = i.section_id JOIN edition e ON e.id = s.edition_id
            ORDER BY e.id, s.ordinal, i.ordinal, t.ordinal, m.ordinal)"));
         row.next();) {
        auto place = placeWithin(row.text(0), "section", row.smallInteger(1));
        place = placeWithin(place, "indicator", row.smallInteger(2));
        place = placeWithin(place, "row", row.smallInteger(3));
        place = placeWithin(place, "material", row.smallInteger(4));
        requirements << IssuedRequirement{requirementUuid(place), row.integer(5)};
    }
    return requirements;
}

QString editionContentSha256(Database &database)
{
    return Query(database, QStringLiteral("SELECT content_sha256 FROM edition WHERE retired_at IS NULL "
                                          "ORDER BY id DESC LIMIT 1"))
        .only()
        .text(0);
}

IndicatorTable edition(Database &database)
{
    IndicatorTable table;
    Query row(database,
              QStringLiteral(R"(SELECT id, annex, title, headings FROM edition WHERE retired_at IS NULL
                                          ORDER BY id DESC LIMIT 1)"));
    const auto editionId = row.only().integer(0);
    table.annex = row.text(1);
    table.title = row.text(2);
    for (const auto &heading : QJsonDocument::fromJson(row.text(3).toUtf8()).array())
        table.columnHeadings << heading.toString();

    const auto tasks = tasksByIndicator(database);
    QHash<qint64, QList<Indicator>> indicators;
    for (Query line(
             database,
             QStringLiteral(
                 "SELECT section_id, id, number, text, note FROM indicator ORDER BY section_id, ordinal"));
         line.next();)
        indicators[line.integer(0)] << Indicator{line.smallInteger(2), line.text(3), line.text(4),
                                                 tasks.value(line.integer(1))};
    for (Query line(database,
                    QStringLiteral("SELECT id, ordinal, mark, title, goal_label, goal FROM section WHERE "
                                   "edition_id = ? ORDER BY ordinal"),
                    editionId);
         line.next();)
        table.sections << Section{line.smallInteger(1), line.text(2), line.text(3),
                                  line.text(4),         line.text(5), indicators.value(line.integer(0))};
    return table;
}

} // namespace taizhang::storage
