#include "core/workflow/history/history_findings.h"

#include "core/domain/file_names.h"
#include "core/workflow/history/item_words.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using storage::Discrepancy;

namespace {

// Longer values are not repeated in a sentence.
constexpr int longestShown = 20;

QString wordsOf(const QStringList &fields)
{
    QStringList words;
    for (const auto &field : fields)
        if (const auto word = fieldWords(field); !words.contains(word))
            words << word;
    return words.join(QStringLiteral("、"));
}

QString shownValue(const Discrepancy &found, const QVariantMap &values, const storage::ItemPlaces &places)
{
    const auto &field = found.fields.first();
    const auto words = valueWords(found.entity, field, values.value(field), places);
    return words.isEmpty() ? tr("空") : domain::shownName(words);
}

QString otherValue(const Discrepancy &found, const QString &item, const storage::ItemPlaces &places)
{
    const auto fields = wordsOf(found.fields);
    if (found.fields.size() == 1) {
        const auto &field = found.fields.first();
        const auto held = shownValue(found, found.held, places);
        const auto recorded = shownValue(found, found.recorded, places);
        if (!field.endsWith(QLatin1String("_id")) && held.size() <= longestShown &&
            recorded.size() <= longestShown)
            return tr("%1的%2与修改记录不符（台账里是“%3”，记录的是“%4”），可能被本程序以外的方式改动过，"
                      "或者修改记录缺了末尾一段：请核对，或从备份恢复。")
                .arg(item, fields, held, recorded);
    }
    return tr("%1的%2与修改记录不符，可能被本程序以外的方式改动过，"
              "或者修改记录缺了末尾一段：请核对，或从备份恢复。")
        .arg(item, fields);
}

QString sentenceOn(const Discrepancy &found, const QString &item, const storage::ItemPlaces &places)
{
    switch (found.kind) {
    case Discrepancy::Kind::Unrecorded:
        return tr("%1没有来历：修改记录里没有加入它的一步，可能是用本程序以外的方式加进来的，"
                  "或者修改记录缺了末尾一段：请核对，或从备份恢复。")
            .arg(item);
    case Discrepancy::Kind::Missing:
        return tr("%1不见了：修改记录里有，台账里没有，可能被本程序以外的方式删除：请从备份恢复。").arg(item);
    case Discrepancy::Kind::OtherValue:
        return otherValue(found, item, places);
    case Discrepancy::Kind::OtherId:
        return tr("%1的内部编号与修改记录不符，归它名下的内容可能换成了别人的，可能被本程序以外的方式改动过："
                  "请从备份恢复。")
            .arg(item);
    case Discrepancy::Kind::OtherCount:
        return tr("%1的修改次数与修改记录不符，修改记录可能缺了末尾一段：请核对，或从备份恢复。").arg(item);
    case Discrepancy::Kind::Overwritten:
        return tr("%1的%2曾在没有记录的情况下变过，可能被本程序以外的方式改动过：请核对。")
            .arg(item, wordsOf(found.fields));
    }
    return {};
}

} // namespace

QList<Finding> historyFindings(const storage::HistoryAudit &audit, storage::Database &database)
{
    if (audit.entries == 0)
        return {Finding{Finding::Kind::Unrecorded, tr("修改记录"),
                        tr("修改记录全部不见了，台账现有内容还在，但说不出来历：请从备份恢复。")}};
    QList<Finding> findings;
    if (audit.brokenSeal)
        findings << Finding{
            Finding::Kind::BrokenHistory, QString::number(*audit.brokenSeal),
            tr("修改记录第 %1 条与前后不符，记录可能被程序以外的方式改动过。").arg(*audit.brokenSeal)};
    if (audit.discrepancies.isEmpty())
        return findings; // the places of 100,000 pieces are not needed
    const storage::ItemPlaces places(database);
    for (const auto &found : audit.discrepancies) {
        const auto item = itemWords(found.entity, places.of(found.entity, found.held), places);
        findings << Finding{Finding::Kind::Unrecorded, item, sentenceOn(found, item, places)};
    }
    return findings;
}

} // namespace taizhang::workflow
