#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/evidence/document_reader.h"
#include "core/storage/evidence_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace taizhang::cli {

namespace {

storage::FiledEvidence pieceNumbered(workflow::WorkspaceSession &session, const QString &number)
{
    const auto pieces =
        session.read([](storage::Database &database) { return storage::allFiledEvidence(database); })
            .result();
    const auto found = std::find_if(pieces.cbegin(), pieces.cend(),
                                    [&](const auto &piece) { return piece.number == number; });
    if (found == pieces.cend())
        throw domain::Error(
            tr("台账里没有编号为“%1”的材料：用 evidence list 看全部编号。").arg(domain::shownName(number)));
    if (found->sha256.isEmpty())
        throw domain::Error(tr("编号为“%1”的材料没有文件，只有登记。").arg(number));
    return *found;
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
    const Arguments arguments(
        words, {{QStringLiteral("number"), QStringLiteral("NUMBER"), {}}, {QStringLiteral("json"), {}, {}}},
        1, 1);
    const auto number = arguments.required(QStringLiteral("number"));
    const auto session = openForReading(arguments);
    const auto piece = pieceNumbered(*session, number);
    evidence::DocumentReader reader(QCoreApplication::applicationFilePath());
    const auto read = reader.read(session->objects().pathOf(piece.sha256), piece.name);
    if (!read.unread.isEmpty())
        throw domain::Error(tr("未读取：") + read.unread);
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
