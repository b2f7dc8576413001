#include "core/workflow/paper/booklet.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/file_names.h"
#include "core/workflow/visit/freezing.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace taizhang::cli {

namespace {

QJsonObject toJson(const workflow::Booklet &booklet)
{
    QJsonArray volumes, notIncluded;
    for (const auto &volume : booklet.volumes) {
        QJsonArray contents;
        for (const auto &entry : volume.contents)
            contents << QJsonObject{
                {"title", entry.title},
                {"evidence", entry.evidence.isEmpty() ? QJsonValue() : QJsonValue(entry.evidence)},
                {"physicalPage", entry.physicalPage},
                {"printedPage", entry.printedPage}};
        volumes << QJsonObject{{"file", volume.file}, {"pages", volume.pages}, {"contents", contents}};
    }
    for (const auto &piece : booklet.leftOut)
        notIncluded << QJsonObject{{"evidence", piece.evidence}, {"why", piece.why}};
    return {{"volumes", volumes},
            {"notIncluded", notIncluded},
            {"lost", QJsonArray::fromStringList(booklet.lost)},
            {"remarks", QJsonArray::fromStringList(booklet.remarks)}};
}

} // namespace

int runBooklet(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("DIR2")},
                               {QStringLiteral("sections"), QStringLiteral("1,4")},
                               {QStringLiteral("indicators"), QStringLiteral("20,46")},
                               {QStringLiteral("duplex"), {}},
                               {QStringLiteral("volume-pages"), QStringLiteral("N")},
                               {QStringLiteral("supplement"), {}},
                               {QStringLiteral("errata"), {}},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto folder = arguments.required(QStringLiteral("out"));
    if (arguments.has(QStringLiteral("sections")) && arguments.has(QStringLiteral("indicators")))
        throw UsageError(tr("--sections 和 --indicators 只能给一个。"));
    workflow::BookletOptions options;
    options.sections = arguments.numbers(QStringLiteral("sections"));
    options.indicators = arguments.numbers(QStringLiteral("indicators"));
    options.duplex = arguments.has(QStringLiteral("duplex"));
    options.volumePages = arguments.number(QStringLiteral("volume-pages")).value_or(0);
    if (arguments.has(QStringLiteral("volume-pages")) && options.volumePages < 1)
        throw UsageError(tr("--volume-pages 应为大于 0 的整数。"));
    options.errata = arguments.has(QStringLiteral("errata"));
    const auto session = openForReading(arguments);
    options.reader = QCoreApplication::applicationFilePath();
    if (arguments.has(QStringLiteral("supplement")))
        options.only = session->read(workflow::supplementPieces).result();
    const Stoppable stop;
    const auto booklet = workflow::makeBooklet(*session, options, folder, stop.progress());
    if (arguments.has(QStringLiteral("json"))) {
        printJson(toJson(booklet));
    } else {
        for (const auto &volume : booklet.volumes)
            print(tr("%1　%2 页\n")
                      .arg(domain::shownName(QDir::toNativeSeparators(volume.file)))
                      .arg(volume.pages));
        for (const auto &piece : booklet.leftOut)
            print(
                tr("没有装订：%1　%2　%3\n").arg(piece.evidence, domain::shownName(piece.title), piece.why));
    }
    return sayAtEnd(booklet.lost, booklet.remarks);
}

} // namespace taizhang::cli
