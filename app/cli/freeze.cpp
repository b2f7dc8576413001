#include "app/cli/arguments.h"
#include "app/cli/day_given.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/workflow/visit/freezing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace taizhang::cli {

namespace {

/// Invalid for what is no day. A full one is taken as it is, whatever its year: what is too far away is told
/// by the rule of freezing.
QDate sendingDay(const QString &text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : dayGiven(text).value_or(QDate());
}

QJsonArray piecesOf(const QList<storage::FrozenPiece> &pieces)
{
    QJsonArray lines;
    for (const auto &piece : pieces)
        lines << QJsonObject{{"number", piece.number},
                             {"title", piece.name},
                             {"volume", piece.volume > 0 ? QJsonValue(piece.volume) : QJsonValue()},
                             {"page", piece.page > 0 ? QJsonValue(piece.page) : QJsonValue()},
                             {"removed", piece.removed},
                             {"changed", piece.changed}};
    return lines;
}

QJsonObject toJson(workflow::WorkspaceSession &session, const storage::FreezeLine &freeze)
{
    const auto pieces = session
                            .read([id = freeze.id](storage::Database &database) {
                                return storage::frozenPieces(database, id);
                            })
                            .result();
    return {{"title", freeze.title},
            {"frozenOn", freeze.frozenOn.toString(Qt::ISODate)},
            {"note", freeze.note},
            {"pieces", piecesOf(pieces)}};
}

int list(const Arguments &arguments)
{
    const auto session = openForReading(arguments);
    const bool json = arguments.has(QStringLiteral("json"));
    QJsonArray lines;
    for (const auto &freeze : session->read(storage::freezes).result()) {
        if (json)
            lines << toJson(*session, freeze);
        else
            print(tr("%1　%2　%3 份材料，装订 %4 份\n")
                      .arg(domain::dateText(freeze.frozenOn), domain::shownName(freeze.title))
                      .arg(freeze.pieces)
                      .arg(freeze.bound - freeze.notices));
    }
    if (json)
        printJson({{"freezes", lines}});
    return 0;
}

workflow::Booklet bind(workflow::WorkspaceSession &session, const workflow::FreezeWords &words,
                       const QString &folder, bool isSupplement)
{
    workflow::BookletOptions options;
    options.reader = QCoreApplication::applicationFilePath();
    if (isSupplement)
        options.only = session.read(workflow::supplementPieces).result();
    const Stoppable stop;
    return workflow::bindAndFreeze(session, words, options, folder, stop.progress()).booklet;
}

void say(workflow::WorkspaceSession &session, const workflow::Booklet &booklet, const QString &title,
         bool asJson)
{
    if (asJson) {
        QJsonArray volumes;
        for (const auto &volume : booklet.volumes)
            volumes << QJsonObject{{"file", volume.file}, {"pages", volume.pages}};
        auto json = toJson(session, session.read(storage::freezes).result().first()); // the newest
        json["volumes"] = volumes;
        printJson(json);
    } else {
        for (const auto &volume : booklet.volumes)
            print(tr("%1　%2 页\n")
                      .arg(domain::shownName(QDir::toNativeSeparators(volume.file)))
                      .arg(volume.pages));
        print(tr("已封版“%1”：现有材料的编号已锁定，以后添加的往后编号。\n").arg(domain::shownName(title)));
    }
    for (const auto &piece : booklet.leftOut)
        complain(tr("没有装订：%1　%2　%3").arg(piece.evidence, domain::shownName(piece.title), piece.why));
    for (const auto &remark : booklet.remarks)
        complain(remark);
}

} // namespace

int runFreeze(const QStringList &given)
{
    const Arguments arguments(given,
                              {{QStringLiteral("title"), QStringLiteral("TEXT")},
                               {QStringLiteral("date"), QStringLiteral("2024-05-31")},
                               {QStringLiteral("note"), QStringLiteral("TEXT")},
                               {QStringLiteral("booklet"), QStringLiteral("DIR2")},
                               {QStringLiteral("supplement"), {}},
                               {QStringLiteral("list"), {}},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    if (arguments.has(QStringLiteral("list")))
        return list(arguments);
    workflow::FreezeWords words{arguments.required(QStringLiteral("title")), QDate::currentDate(),
                                arguments.text(QStringLiteral("note"))};
    if (const auto date = arguments.value(QStringLiteral("date")))
        words.on = sendingDay(*date);
    const auto folder = arguments.has(QStringLiteral("booklet"))
                            ? std::optional(arguments.required(QStringLiteral("booklet")))
                            : std::nullopt;
    const bool isSupplement = arguments.has(QStringLiteral("supplement"));
    if (isSupplement && !folder)
        throw UsageError(tr("--supplement 要和 --booklet 一起用。"));
    const auto session = openForWriting(arguments);
    workflow::Booklet booklet;
    if (folder)
        booklet = bind(*session, words, *folder, isSupplement);
    else
        session
            ->write([&words](storage::Database &database, const storage::Author &author) {
                return workflow::freezeSet(database, author, words.title, words.on, words.note, {});
            })
            .result();
    say(*session, booklet, words.title, arguments.has(QStringLiteral("json")));
    return sayAtEnd({}, domain::secretWordsRemarks(tr("封版名称"), words.title) +
                            domain::secretWordsRemarks(tr("备注"), words.note));
}

} // namespace taizhang::cli
