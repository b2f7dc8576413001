#include "app/cli/evidence_selection.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/document_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace taizhang::cli {

namespace {

/// Throws domain::Error where the file is not, byte for byte, what was taken in: its words would be those of
/// another one.
void refuseUnlessWhole(workflow::WorkspaceSession &session, const storage::FiledEvidence &piece)
{
    if (piece.sha256.isEmpty())
        throw domain::Error(tr("编号为“%1”的材料没有文件，只有登记。").arg(piece.number));
    const auto name = domain::shownName(piece.name);
    switch (session.objects().verify(piece.sha256)) {
    case evidence::ObjectCondition::Ok:
        return;
    case evidence::ObjectCondition::Missing:
        throw domain::Error(
            tr("“%1”的文件在台账里已经丢失，没有读出文字：请用 check 核对，再把原文件重新放入。").arg(name));
    case evidence::ObjectCondition::Altered:
        throw domain::Error(
            tr("“%1”的文件和添加时不一样了，没有读出文字：请用 check 核对，再把原文件重新放入。").arg(name));
    case evidence::ObjectCondition::Unreadable:
        throw domain::Error(tr("“%1”的文件读不到，没有读出文字：请检查磁盘和访问权限。").arg(name));
    }
}

QString headingOf(const formats::TextPart &part, bool isPdf)
{
    if (!part.name.isEmpty())
        return tr("【%1】").arg(part.name) + u'\n';
    if (part.number == 0)
        return {};
    return (isPdf ? tr("【第%1页】") : tr("【第%1张】")).arg(part.number) + u'\n';
}

} // namespace

int runEvidenceText(const QStringList &words)
{
    const Arguments arguments(words, {numberOption(), {QStringLiteral("json"), {}}}, 1, 1);
    const auto session = openForReading(arguments);
    const auto piece = pieceNamed(*session, arguments);
    refuseUnlessWhole(*session, piece);
    evidence::DocumentReader reader(QCoreApplication::applicationFilePath());
    const auto read = reader.read(session->objects().pathOf(piece.sha256), piece.name);
    if (!read.unread.isEmpty())
        throw domain::Error(tr("未读取：") + read.unread);
    if (!read.partly.isEmpty())
        complain(read.partly);
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray parts;
        for (const auto &part : read.text.parts)
            parts << QJsonObject{{"number", part.number}, {"name", part.name}, {"text", part.text}};
        printJson({{"evidence", piece.number}, {"parts", parts}, {"cut", read.text.cut}});
        return 0;
    }
    for (const auto &part : read.text.parts)
        print(headingOf(part, piece.mediaType == QLatin1String("application/pdf")) + part.text + u'\n');
    if (read.text.parts.isEmpty())
        complain(tr("“%1”里没有文字（图片、扫描件或空文件）。").arg(domain::shownName(piece.name)));
    return 0;
}

} // namespace taizhang::cli
