#include "app/cli/selection.h"

#include "app/cli/output.h"
#include "app/cli/tr.h"
#include "core/domain/error.h"

#include <exception>

namespace taizhang::cli {

using domain::Error;
using workflow::WorkspaceSession;

QList<Option> placeOptions(bool withMaterial)
{
    QList<Option> options{{QStringLiteral("indicator"), QStringLiteral("N")},
                          {QStringLiteral("row"), QStringLiteral("R")}};
    if (withMaterial)
        options << Option{QStringLiteral("material"), QStringLiteral("M")};
    return options;
}

void CloseSession::operator()(WorkspaceSession *session) const
{
    const QStringList remarks{session->clockDoubt(), session->backupProblem()};
    delete session;
    // A verb that fails says one sentence, its own.
    for (const auto &remark : remarks)
        if (!remark.isEmpty() && std::uncaught_exceptions() == 0)
            complain(remark);
}

OpenSession openForReading(const Arguments &arguments)
{
    return OpenSession(
        WorkspaceSession::open(arguments.folder(), WorkspaceSession::Purpose::Read, platform::currentActor())
            .release());
}

OpenSession openForChecking(const Arguments &arguments)
{
    return OpenSession(WorkspaceSession::open(arguments.folder(), WorkspaceSession::Purpose::Inspect,
                                              platform::currentActor())
                           .release());
}

OpenSession openForWriting(const Arguments &arguments)
{
    noteStoredResult();
    return OpenSession(
        WorkspaceSession::open(arguments.folder(), WorkspaceSession::Purpose::Write, platform::currentActor())
            .release());
}

storage::IndicatorSheet selectedIndicator(WorkspaceSession &session, const Arguments &arguments)
{
    const auto number = arguments.requiredNumber(QStringLiteral("indicator"));
    auto sheet =
        session
            .read([number](storage::Database &database) { return storage::indicatorSheet(database, number); })
            .result();
    if (!sheet)
        throw Error(tr("指标表里没有第%1项，没有改动任何内容：请核对指标序号。").arg(number));
    return *sheet;
}

const storage::TaskSheet &selectedTask(const storage::IndicatorSheet &sheet, const Arguments &arguments)
{
    if (!sheet.applicable())
        throw Error(tr("第%1项不适用（%2），没有材料和情况说明，没有改动任何内容。")
                        .arg(sheet.number)
                        .arg(sheet.note));
    const auto row = arguments.number(QStringLiteral("row"));
    if (!row && sheet.tasks.size() > 1)
        throw Error(tr("第%1项有 %2 行，没有改动任何内容：请用 --row 指明第几行。")
                        .arg(sheet.number)
                        .arg(sheet.tasks.size()));
    if (row && (*row < 1 || *row > sheet.tasks.size()))
        throw Error(tr("第%1项没有第 %2 行（共 %3 行），没有改动任何内容：请核对行号。")
                        .arg(sheet.number)
                        .arg(*row)
                        .arg(sheet.tasks.size()));
    return sheet.tasks.at(row.value_or(1) - 1);
}

const storage::MaterialSheet &selectedMaterial(const storage::IndicatorSheet &sheet,
                                               const storage::TaskSheet &task, const Arguments &arguments)
{
    const auto place = arguments.requiredNumber(QStringLiteral("material"));
    if (place < 1 || place > task.materials.size())
        throw Error(tr("第%1项第 %2 行没有第 %3 项材料（共 %4 项），没有改动任何内容：请核对材料序号。")
                        .arg(sheet.number)
                        .arg(task.ordinal)
                        .arg(place)
                        .arg(task.materials.size()));
    return task.materials.at(place - 1);
}

} // namespace taizhang::cli
