#include "core/workflow/history_findings.h"

#include "core/domain/file_names.h"
#include "core/domain/requirement.h"
#include "core/workflow/tr.h"

#include <array>

namespace taizhang::workflow {

using storage::Discrepancy;
using storage::Entity;
using storage::ItemPlace;

namespace {

// Longer values are not repeated in a sentence.
constexpr int longestShown = 20;

struct FieldWords
{
    const char *column;
    const char *words;
};

constexpr std::array fieldWords{
    FieldWords{"state", QT_TRANSLATE_NOOP("workflow", "状态")},
    FieldWords{"reason", QT_TRANSLATE_NOOP("workflow", "理由")},
    FieldWords{"text", QT_TRANSLATE_NOOP("workflow", "文字")},
    FieldWords{"title", QT_TRANSLATE_NOOP("workflow", "题名")},
    FieldWords{"name", QT_TRANSLATE_NOOP("workflow", "名称")},
    FieldWords{"original_name", QT_TRANSLATE_NOOP("workflow", "原文件名")},
    FieldWords{"sha256", QT_TRANSLATE_NOOP("workflow", "文件内容")},
    FieldWords{"own_date", QT_TRANSLATE_NOOP("workflow", "日期")},
    FieldWords{"note", QT_TRANSLATE_NOOP("workflow", "备注")},
    FieldWords{"due_on", QT_TRANSLATE_NOOP("workflow", "期限")},
    FieldWords{"extended_to", QT_TRANSLATE_NOOP("workflow", "延期")},
    FieldWords{"agency", QT_TRANSLATE_NOOP("workflow", "落款单位")},
    FieldWords{"signed_on", QT_TRANSLATE_NOOP("workflow", "落款日期")},
    FieldWords{"standing_evidence_id", QT_TRANSLATE_NOOP("workflow", "代替文字的文件")},
    FieldWords{"keeping", QT_TRANSLATE_NOOP("workflow", "证据档位")},
    FieldWords{"ordinal", QT_TRANSLATE_NOOP("workflow", "顺序")},
    FieldWords{"requirement_id", QT_TRANSLATE_NOOP("workflow", "归到的材料")},
    FieldWords{"unit_id", QT_TRANSLATE_NOOP("workflow", "所属单位")},
    FieldWords{"added_by", QT_TRANSLATE_NOOP("workflow", "收件人")},
    FieldWords{"added_at", QT_TRANSLATE_NOOP("workflow", "收件时间")},
    FieldWords{"opening", QT_TRANSLATE_NOOP("workflow", "开头语")},
    FieldWords{"closing", QT_TRANSLATE_NOOP("workflow", "结尾语")},
    FieldWords{"issued_on", QT_TRANSLATE_NOOP("workflow", "发文日期")},
    FieldWords{"retired_at", QT_TRANSLATE_NOOP("workflow", "是否移出")},
};

QString wordsOf(const QString &field)
{
    for (const auto &row : fieldWords)
        if (field == QLatin1StringView(row.column))
            return tr(row.words);
    return tr("其他内容");
}

QString wordsOf(const QStringList &fields)
{
    QStringList words;
    for (const auto &field : fields)
        if (const auto word = wordsOf(field); !words.contains(word))
            words << word;
    return words.join(QStringLiteral("、"));
}

QString shownValue(const QString &field, const QVariant &value)
{
    if (field == QStringLiteral("retired_at"))
        return value.isNull() ? tr("没有移出") : tr("已移出");
    if (value.isNull() || value.toString().isEmpty())
        return tr("空");
    if (field == QStringLiteral("state"))
        if (const auto state = domain::parseStateWord(value.toString()))
            return domain::stateLabel(*state);
    return domain::shownName(value.toString());
}

// 第3项第2行材料1
QString standing(const ItemPlace &place)
{
    if (place.indicator == 0)
        return {};
    auto words = tr("第%1项").arg(place.indicator);
    if (place.row > 0)
        words += tr("第%1行").arg(place.row);
    return place.material.isEmpty() ? words : words + tr("材料%1").arg(place.material);
}

QString itemWords(Entity entity, const ItemPlace &place)
{
    const auto name = domain::shownName(place.name);
    switch (entity) {
    case Entity::Workspace:
        return tr("本台账的名称和落款单位");
    case Entity::ShortName:
        return tr("%1的简称").arg(standing(place));
    case Entity::Erratum:
        return tr("一处勘误");
    case Entity::Unit:
        return tr("单位“%1”").arg(name);
    case Entity::UnitAlias:
        return tr("单位“%1”的别名").arg(name);
    case Entity::UnitContact:
        return tr("单位“%1”的联系人").arg(name);
    case Entity::UnitGroup:
        return tr("单位组“%1”").arg(name);
    case Entity::UnitGroupMember:
        return tr("单位组“%1”的成员").arg(name);
    case Entity::Assignment:
        return tr("%1的分工").arg(standing(place));
    case Entity::Requirement:
        return name.isEmpty() ? standing(place) : tr("%1（%2）").arg(standing(place), name);
    case Entity::RequirementHandler:
        return tr("%1的经办人").arg(standing(place));
    case Entity::Evidence:
        return tr("材料“%1”").arg(name);
    case Entity::EvidenceVersion:
        return tr("材料文件“%1”").arg(name);
    case Entity::Filing:
        return tr("%1“%2”").arg(standing(place), name);
    case Entity::Report:
        return tr("%1情况说明").arg(standing(place));
    case Entity::ReportText:
        return place.point ? tr("%1情况说明第%2点").arg(standing(place)).arg(*place.point)
                           : tr("%1情况说明").arg(standing(place));
    case Entity::Notice:
        return tr("发给“%1”的文书").arg(name);
    case Entity::NoticeItem:
        return tr("一份文书的一项");
    case Entity::NoticeText:
        return tr("文书的用语");
    }
    return {};
}

QString otherValue(const Discrepancy &found, const QString &item)
{
    const auto fields = wordsOf(found.fields);
    if (found.fields.size() == 1) {
        const auto &field = found.fields.first();
        const auto held = shownValue(field, found.held.value(field));
        const auto recorded = shownValue(field, found.recorded.value(field));
        if (!field.endsWith(QLatin1String("_id")) && held.size() <= longestShown &&
            recorded.size() <= longestShown)
            return tr("%1的%2与修改记录不符（台账里是“%3”，记录的是“%4”），可能被本程序以外的方式改动过，"
                      "或者修改记录缺了末尾一段：请核对，或从备份恢复。")
                .arg(item, fields, held, recorded);
    }
    return tr("%1的%"
              "2与修改记录不符，可能被本程序以外的方式改动过，或者修改记录缺了末尾一段：请核对，或从备份恢复"
              "。")
        .arg(item, fields);
}

QString sentenceOn(const Discrepancy &found, const QString &item)
{
    switch (found.kind) {
    case Discrepancy::Kind::Unrecorded:
        return tr("%1没有来历：修改记录里没有加入它的一步，可能是用本程序以外的方式加进来的，"
                  "或者修改记录缺了末尾一段：请核对，或从备份恢复。")
            .arg(item);
    case Discrepancy::Kind::Missing:
        return tr("%1不见了：修改记录里有，台账里没有，可能被本程序以外的方式删除：请从备份恢复。").arg(item);
    case Discrepancy::Kind::OtherValue:
        return otherValue(found, item);
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

QList<Finding> historyFindings(const storage::HistoryAudit &audit, const storage::ItemPlaces &places)
{
    if (audit.entries == 0)
        return {Finding{Finding::Kind::Unrecorded, tr("修改记录"),
                        tr("修改记录全部不见了，台账现有内容还在，但说不出来历：请从备份恢复。")}};
    QList<Finding> findings;
    if (audit.brokenSeal)
        findings << Finding{
            Finding::Kind::BrokenHistory, QString::number(*audit.brokenSeal),
            tr("修改记录第 %1 条与前后不符，记录可能被程序以外的方式改动过。").arg(*audit.brokenSeal)};
    for (const auto &found : audit.discrepancies) {
        const auto item = itemWords(found.entity, places.of(found.entity, found.held));
        findings << Finding{Finding::Kind::Unrecorded, item, sentenceOn(found, item)};
    }
    return findings;
}

} // namespace taizhang::workflow
