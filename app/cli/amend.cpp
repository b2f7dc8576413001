#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/history/amendments.h"

#include <QJsonArray>

namespace taizhang::cli {

namespace {

using workflow::ItemCorrection;

/// What stands beside one indicator, and what its words propose.
struct Beside
{
    domain::IndicatorId indicator;
    QString shortName;
    QList<storage::TableItem> items;
    QList<ItemCorrection> errata;
    QList<ItemCorrection> proposed; ///< not among the errata yet
};

Beside readBeside(workflow::WorkspaceSession &session, int number)
{
    return session
        .read([number](storage::Database &database) {
            const auto sheet = storage::indicatorSheet(database, number);
            if (!sheet)
                throw domain::Error(tr("没有第%1项指标，没有改动任何内容：序号从 1 到 100。").arg(number));
            Beside beside{sheet->id, sheet->shortName, storage::tableItems(database, sheet->id), {}, {}};
            for (const auto &erratum : storage::errata(database, sheet->id))
                beside.errata << ItemCorrection{erratum.item, erratum.correction};
            for (const auto &item : beside.items)
                for (const auto &correction : domain::proposedCorrections(item.text)) {
                    const bool known =
                        std::any_of(beside.errata.cbegin(), beside.errata.cend(), [&](const auto &each) {
                            return each.item == item.uuid && each.correction.printed == correction.printed;
                        });
                    if (!known)
                        beside.proposed << ItemCorrection{item.uuid, correction};
                }
            return beside;
        })
        .result();
}

/// 行成=形成: beside the first item of the indicator that has the printed words.
ItemCorrection correctionNamed(const Beside &beside, const QString &words)
{
    const auto parts = words.split(u'=');
    if (parts.size() != 2 || parts.first().isEmpty() || parts.last().isEmpty())
        throw UsageError(tr("--correct 应写成 印错的字=更正后的字，得到的是“%1”。").arg(words));
    for (const auto &item : beside.items)
        if (item.text.contains(parts.first()))
            return {item.uuid, {parts.first(), parts.last()}};
    throw domain::Error(tr("原文里没有“%1”，勘误没有保存：请照原文填写印错的字。").arg(parts.first()));
}

void put(QList<ItemCorrection> &errata, const ItemCorrection &wanted)
{
    errata.removeIf([&](const ItemCorrection &each) {
        return each.item == wanted.item && each.correction.printed == wanted.correction.printed;
    });
    errata << wanted;
}

QJsonArray jsonOf(const QList<ItemCorrection> &corrections)
{
    QJsonArray list;
    for (const auto &each : corrections)
        list << QJsonObject{{"printed", each.correction.printed}, {"corrected", each.correction.corrected}};
    return list;
}

void show(const Beside &beside, int number, bool asJson)
{
    if (asJson)
        return printJson({{"indicator", number},
                          {"shortName", beside.shortName},
                          {"errata", jsonOf(beside.errata)},
                          {"proposed", jsonOf(beside.proposed)}});
    const auto line = [](const QString &label, const QString &words) {
        print(label + u'\t' + words + u'\n');
    };
    line(tr("简称"), beside.shortName.isEmpty() ? tr("（未定）") : beside.shortName);
    for (const auto &each : beside.errata)
        line(tr("勘误"), domain::correctionsText({each.correction}));
    for (const auto &each : beside.proposed)
        line(tr("疑似"), domain::correctionsText({each.correction}));
}

} // namespace

int runAmend(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("indicator"), QStringLiteral("N")},
                               {QStringLiteral("short-name"), QStringLiteral("NAME")},
                               {QStringLiteral("correct"), tr("印错的字=更正后的字")},
                               {QStringLiteral("proposed"), {}},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto number = arguments.requiredNumber(QStringLiteral("indicator"));
    const auto shortName = arguments.value(QStringLiteral("short-name"));
    const auto correct = arguments.value(QStringLiteral("correct"));
    const bool takesProposed = arguments.has(QStringLiteral("proposed"));
    if (!shortName && !correct && !takesProposed) {
        const auto session = openForReading(arguments);
        show(readBeside(*session, number), number, arguments.has(QStringLiteral("json")));
        return 0;
    }
    const auto session = openForWriting(arguments);
    const auto beside = readBeside(*session, number);
    auto errata = beside.errata;
    QStringList left;
    if (takesProposed)
        for (const auto &each : beside.proposed) {
            if (each.correction.corrected.isEmpty())
                left << tr("请核对：“%1”疑似印错，应当是什么要自己写明，用 --correct。")
                            .arg(each.correction.printed);
            else
                put(errata, each);
        }
    if (correct)
        put(errata, correctionNamed(beside, *correct));
    session
        ->write([id = beside.indicator, name = shortName.value_or(beside.shortName),
                 errata](storage::Database &database, const storage::Author &author) {
            return workflow::amendIndicator(database, author, id, name, errata);
        })
        .result();
    for (const auto &sentence : domain::secretWordsRemarks(tr("简称"), shortName.value_or(QString())) +
                                    domain::secretWordsRemarks(tr("勘误"), correct.value_or(QString())))
        left << sentence;
    return sayAtEnd({}, left);
}

} // namespace taizhang::cli
