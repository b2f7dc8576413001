// A ledger with many pieces of evidence, to be measured: every material is asked of some units, the pieces
// are spread over all that is asked; the files lie in the store, all rows are of one step.
//
//     make_many_pieces FOLDER PIECES BYTES_OF_A_PIECE
//
// The bytes are an average: a fifth of the pieces has a sixth of it, a fifth the double of that, and so on.

#include "core/domain/error.h"
#include "core/exchange/official_table.h"
#include "core/hashing/sha256.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/tasks/requirement_repository.h"
#include "core/storage/tasks/unit_repository.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <random>

namespace {

using namespace taizhang;
using storage::Entity;
using workflow::WorkspaceSession;

const QString syllables = QStringLiteral(
    "行政执法监督规范文件审查合议决定公开群众乡镇司法局年度清单事项人员责任制度落实情况说明会议研究重大");

QString madeUpTitle(std::mt19937 &chosen)
{
    QString title;
    for (int place = 0; place < 12; ++place)
        title += syllables.at(qsizetype(chosen() % size_t(syllables.size())));
    return title;
}

int sizeOf(int number, int average)
{
    constexpr int times = 1 + 2 + 4 + 8 + 16;
    constexpr int sizes = 5;
    return int(qint64(average) * sizes * (1 << (number % sizes)) / times);
}

void askUnits(storage::Database &database, storage::ChangeGroup &step)
{
    const auto units = storage::units(database);
    for (const auto &material : storage::materialLines(database))
        for (const auto &unit : units.mid(0, 10))
            step.insert(Entity::Requirement,
                        {{"material_id", material.id.value()}, {"unit_id", unit.id.value()}});
}

/// As the store keeps it, but without waiting for the disk.
QString putObject(const evidence::ObjectStore &objects, int number, int bytes)
{
    auto content = QByteArray::number(number) + '\n';
    content.append(qMax<qsizetype>(0, bytes - content.size()), 'x');
    hashing::Sha256 hash;
    hash.add(content);
    const auto sha256 = hash.result();
    const auto path = objects.pathOf(sha256);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw domain::Error(file.errorString());
    return sha256;
}

void fill(WorkspaceSession &session, int pieces, int bytes)
{
    session
        .write([&](storage::Database &database, const storage::Author &author) {
            std::mt19937 chosen(20); // the same ledger each time
            storage::ChangeGroup step(database, author, QStringLiteral("添加 %1 个文件").arg(pieces));
            askUnits(database, step);
            storage::RequirementFilter all;
            all.ownToo = true;
            const auto places = storage::requirementLines(database, all);
            for (int number = 0; number < pieces; ++number) {
                const auto title = madeUpTitle(chosen);
                const auto name = title + QStringLiteral(".txt");
                const auto size = sizeOf(number, bytes);
                const storage::ObjectRow object{putObject(session.objects(), number, size), size,
                                                QStringLiteral("text/plain"), QStringLiteral("ok")};
                storage::addObject(database, object, author.at);
                const auto evidence = step.insert(Entity::Evidence, {{"kind", "file"}, {"title", title}});
                step.insert(Entity::EvidenceVersion,
                            {{"evidence_id", evidence},
                             {"ordinal", 1},
                             {"sha256", object.sha256},
                             {"original_name", name},
                             {"added_at", step.now()},
                             {"added_by", author.actor.user},
                             {"added_on", author.actor.machine}},
                            {{"object", storage::objectFacts(object, step.now())}});
                step.insert(Entity::Filing, {{"requirement_id", places.at(number % places.size()).id.value()},
                                             {"evidence_id", evidence},
                                             {"ordinal", number / int(places.size()) + 1},
                                             {"name", name},
                                             {"filed_at", step.now()}});
            }
            return step.commit();
        })
        .waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    try {
        const platform::Actor clerk{QStringLiteral("张三"), QStringLiteral("PC-3")};
        WorkspaceSession::create(words[1], exchange::officialTable(),
                                 {clerk, QDateTime::currentDateTimeUtc()});
        const auto session = WorkspaceSession::open(words[1], WorkspaceSession::Purpose::Write, clerk);
        fill(*session, words[2].toInt(), words[3].toInt());
    } catch (const domain::Error &error) {
        QTextStream(stderr) << error.sentence() << '\n';
        return 1;
    }
    return 0;
}
