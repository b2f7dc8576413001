#pragma once

#include "core/domain/error.h"
#include "core/domain/units/unit_entry.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/tasks/asking.h"
#include "core/workflow/workspace/workspace_session.h"
#include "tests/support/requirement_words.h"
#include "tests/support/sample_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

namespace taizhang::test {

inline const platform::Actor clerk{QStringLiteral("张三"), QStringLiteral("PC-3")};

inline storage::Author author()
{
    return {clerk, QDateTime::fromString(QStringLiteral("2024-03-01T08:00:00.000Z"), Qt::ISODateWithMs)};
}

/// A department of that name, and nothing else said of it.
inline domain::UnitEntry entry(const QString &name)
{
    domain::UnitEntry unit;
    unit.name = name;
    return unit;
}

/// A workspace of the sample table in a folder that goes with the test.
struct Workspace
{
    Workspace()
    {
        workflow::WorkspaceSession::create(path(), sampleTable(), author());
        session = workflow::WorkspaceSession::open(path(), workflow::WorkspaceSession::Purpose::Write, clerk);
    }

    QString path() const { return folder.filePath(QStringLiteral("台账")); }

    storage::IndicatorSheet sheet(int number = 1)
    {
        return *session
                    ->read([=](storage::Database &database) {
                        return storage::indicatorSheet(database, number);
                    })
                    .result();
    }
    storage::MaterialSheet material(int place = 1) { return sheet().tasks.first().materials.at(place - 1); }
    /// By its name; throws when the directory has none.
    domain::Unit unit(const QString &name)
    {
        const auto all =
            session->read([](storage::Database &database) { return storage::units(database); }).result();
        for (const auto &each : all)
            if (each.name == name)
                return each;
        throw domain::Error(QStringLiteral("no unit ") + name);
    }
    domain::UnitGroup group(const QString &name)
    {
        const auto all =
            session->read([](storage::Database &database) { return storage::unitGroups(database); }).result();
        for (const auto &each : all)
            if (each.name == name)
                return each;
        throw domain::Error(QStringLiteral("no group ") + name);
    }
    /// What is asked of units.
    QList<storage::RequirementLine> asked()
    {
        return session->read([](storage::Database &database) { return storage::requirementLines(database); })
            .result();
    }
    domain::TaskId task(int row = 1) { return sheet().tasks.at(row - 1).id; }

    QList<storage::FiledEvidence> evidence()
    {
        return session->read([](storage::Database &database) { return storage::allFiledEvidence(database); })
            .result();
    }

    /// A use case on the storage thread.
    template <class Work>
    auto write(Work work)
    {
        return session->write(std::move(work)).result();
    }

    /// Asks a unit for a material of the first row; returns the step.
    QString ask(const QString &unitName = QStringLiteral("区教育局"), int place = 1)
    {
        workflow::Asking asking;
        asking.materials << material(place).id;
        asking.units << unit(unitName).id;
        return write([asking](storage::Database &database, const storage::Author &by) {
            return workflow::askUnits(database, by, asking);
        });
    }

    QString file(const QString &name, const QByteArray &content = "content")
    {
        const auto path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            throw domain::Error(QStringLiteral("test file not written: ") + path);
        return path;
    }

    QTemporaryDir folder;
    std::unique_ptr<workflow::WorkspaceSession> session;
};

/// The sentence of what the work throws; empty when it throws nothing.
inline QString sentenceOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const domain::Error &error) {
        return error.sentence();
    }
    return {};
}

} // namespace taizhang::test
