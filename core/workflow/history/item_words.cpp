#include "core/workflow/history/item_words.h"

#include "core/domain/dates.h"
#include "core/domain/evidence/evidence_kind.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/evidence/link_check.h"
#include "core/domain/evidence/own_date.h"
#include "core/domain/file_names.h"
#include "core/domain/reports/report_stage.h"
#include "core/domain/tasks/notice.h"
#include "core/domain/tasks/requirement.h"
#include "core/workflow/tr.h"

#include <QDateTime>

#include <array>

namespace taizhang::workflow {

using storage::Entity;
using storage::ItemPlace;
using storage::ItemPlaces;

namespace {

// How the values of a column are told.
enum class Told {
    Plainly,
    State,
    Date,
    Moment,
    YesNo,
    Unit,
    Group,
    Requirement,
    File, ///< that stands for a 情况说明
    Another,
    Word,
    Link,
    Hash,
    Settings ///< several in one, as the program stores them
};

struct FieldRow
{
    const char *column;
    const char *words;
    Told told = Told::Plainly;
};

constexpr std::array fieldRows{
    FieldRow{"state", QT_TRANSLATE_NOOP("workflow", "状态"), Told::State},
    FieldRow{"state_at", QT_TRANSLATE_NOOP("workflow", "状态改动时间"), Told::Moment},
    FieldRow{"reason", QT_TRANSLATE_NOOP("workflow", "理由")},
    FieldRow{"text", QT_TRANSLATE_NOOP("workflow", "文字")},
    FieldRow{"title", QT_TRANSLATE_NOOP("workflow", "题名")},
    FieldRow{"name", QT_TRANSLATE_NOOP("workflow", "名称")},
    FieldRow{"short_name", QT_TRANSLATE_NOOP("workflow", "简称")},
    FieldRow{"kind", QT_TRANSLATE_NOOP("workflow", "类别"), Told::Word},
    FieldRow{"stands_apart", QT_TRANSLATE_NOOP("workflow", "不是别名"), Told::YesNo},
    FieldRow{"original_name", QT_TRANSLATE_NOOP("workflow", "原文件名")},
    FieldRow{"sha256", QT_TRANSLATE_NOOP("workflow", "文件内容"), Told::Hash},
    FieldRow{"address", QT_TRANSLATE_NOOP("workflow", "网址")},
    FieldRow{"link_check", QT_TRANSLATE_NOOP("workflow", "能否打开"), Told::Link},
    FieldRow{"document_number", QT_TRANSLATE_NOOP("workflow", "文号")},
    FieldRow{"own_date", QT_TRANSLATE_NOOP("workflow", "日期"), Told::Date},
    FieldRow{"own_date_source", QT_TRANSLATE_NOOP("workflow", "日期的来源"), Told::Word},
    FieldRow{"personal_data", QT_TRANSLATE_NOOP("workflow", "含个人信息"), Told::YesNo},
    FieldRow{"restricted", QT_TRANSLATE_NOOP("workflow", "工作秘密"), Told::YesNo},
    FieldRow{"role", QT_TRANSLATE_NOOP("workflow", "版本"), Told::Word},
    FieldRow{"note", QT_TRANSLATE_NOOP("workflow", "备注")},
    FieldRow{"asked_count", QT_TRANSLATE_NOOP("workflow", "要求件数")},
    FieldRow{"period", QT_TRANSLATE_NOOP("workflow", "年度")},
    FieldRow{"office", QT_TRANSLATE_NOOP("workflow", "承办股室")},
    FieldRow{"due_on", QT_TRANSLATE_NOOP("workflow", "期限"), Told::Date},
    FieldRow{"extended_to", QT_TRANSLATE_NOOP("workflow", "延期到"), Told::Date},
    FieldRow{"extension_wanted", QT_TRANSLATE_NOOP("workflow", "待答复的延期申请"), Told::Date},
    FieldRow{"extension_reason", QT_TRANSLATE_NOOP("workflow", "延期的理由")},
    FieldRow{"via_group_id", QT_TRANSLATE_NOOP("workflow", "经由的单位组"), Told::Group},
    FieldRow{"person", QT_TRANSLATE_NOOP("workflow", "姓名")},
    FieldRow{"telephone", QT_TRANSLATE_NOOP("workflow", "电话")},
    FieldRow{"agency", QT_TRANSLATE_NOOP("workflow", "落款单位")},
    FieldRow{"letter_agency", QT_TRANSLATE_NOOP("workflow", "催办函件、进度通报的落款")},
    FieldRow{"signed_on", QT_TRANSLATE_NOOP("workflow", "落款日期"), Told::Date},
    FieldRow{"standing_evidence_id", QT_TRANSLATE_NOOP("workflow", "代替文字的文件"), Told::File},
    FieldRow{"standing_kind", QT_TRANSLATE_NOOP("workflow", "代替文字的方式"), Told::Word},
    FieldRow{"keeping", QT_TRANSLATE_NOOP("workflow", "档位"), Told::Word},
    FieldRow{"place", QT_TRANSLATE_NOOP("workflow", "存放处")},
    FieldRow{"keeper", QT_TRANSLATE_NOOP("workflow", "保管人")},
    FieldRow{"ordinal", QT_TRANSLATE_NOOP("workflow", "顺序")},
    FieldRow{"requirement_id", QT_TRANSLATE_NOOP("workflow", "归到的材料"), Told::Requirement},
    FieldRow{"evidence_id", QT_TRANSLATE_NOOP("workflow", "所属的文件"), Told::Another},
    FieldRow{"unit_id", QT_TRANSLATE_NOOP("workflow", "所属单位"), Told::Unit},
    FieldRow{"source_unit_id", QT_TRANSLATE_NOOP("workflow", "来自的单位"), Told::Unit},
    FieldRow{"group_id", QT_TRANSLATE_NOOP("workflow", "所属单位组"), Told::Group},
    FieldRow{"member_group_id", QT_TRANSLATE_NOOP("workflow", "成员单位组"), Told::Group},
    FieldRow{"added_by", QT_TRANSLATE_NOOP("workflow", "收件人")},
    FieldRow{"added_on", QT_TRANSLATE_NOOP("workflow", "收件的电脑")},
    FieldRow{"added_at", QT_TRANSLATE_NOOP("workflow", "收件时间"), Told::Moment},
    FieldRow{"filed_at", QT_TRANSLATE_NOOP("workflow", "归入时间"), Told::Moment},
    FieldRow{"captured_at", QT_TRANSLATE_NOOP("workflow", "截取时间"), Told::Moment},
    FieldRow{"modified_at", QT_TRANSLATE_NOOP("workflow", "文件修改时间"), Told::Moment},
    FieldRow{"printed", QT_TRANSLATE_NOOP("workflow", "原文")},
    FieldRow{"corrected", QT_TRANSLATE_NOOP("workflow", "勘误")},
    FieldRow{"confirmed", QT_TRANSLATE_NOOP("workflow", "已确认"), Told::YesNo},
    FieldRow{"opening", QT_TRANSLATE_NOOP("workflow", "开头语")},
    FieldRow{"closing", QT_TRANSLATE_NOOP("workflow", "结尾语")},
    FieldRow{"issued_on", QT_TRANSLATE_NOOP("workflow", "发文日期"), Told::Date},
    FieldRow{"stage", QT_TRANSLATE_NOOP("workflow", "办理阶段"), Told::Word},
    FieldRow{"task_id", QT_TRANSLATE_NOOP("workflow", "所在的行"), Told::Another},
    FieldRow{"begins_at", QT_TRANSLATE_NOOP("workflow", "原文中的位置")},
    FieldRow{"threshold", QT_TRANSLATE_NOOP("workflow", "指标要求")},
    FieldRow{"value", QT_TRANSLATE_NOOP("workflow", "完成情况")},
    FieldRow{"source", QT_TRANSLATE_NOOP("workflow", "数据来源")},
    FieldRow{"measures", QT_TRANSLATE_NOOP("workflow", "尺寸和字体"), Told::Settings},
    FieldRow{"in_use", QT_TRANSLATE_NOOP("workflow", "正在使用"), Told::YesNo},
    FieldRow{"choice", QT_TRANSLATE_NOOP("workflow", "选定的内容"), Told::Settings},
    FieldRow{"frozen_on", QT_TRANSLATE_NOOP("workflow", "封版日期"), Told::Date},
    FieldRow{"fixed_rank", QT_TRANSLATE_NOOP("workflow", "封版时的序号")},
    FieldRow{"number", QT_TRANSLATE_NOOP("workflow", "编号")},
    FieldRow{"volume", QT_TRANSLATE_NOOP("workflow", "册")},
    FieldRow{"page", QT_TRANSLATE_NOOP("workflow", "页")},
    FieldRow{"lent_at", QT_TRANSLATE_NOOP("workflow", "借出时间"), Told::Moment},
    FieldRow{"returned_at", QT_TRANSLATE_NOOP("workflow", "归还时间"), Told::Moment},
    FieldRow{"retired_at", QT_TRANSLATE_NOOP("workflow", "是否移出")},
};

// Words that the database keeps for what a reader knows by another, where the domain has no type for them.
struct WordRow
{
    const char *stored;
    const char *words;
};
constexpr std::array wordRows{
    WordRow{"lead", QT_TRANSLATE_NOOP("workflow", "牵头单位")},
    WordRow{"responsible", QT_TRANSLATE_NOOP("workflow", "责任单位")},
    WordRow{"finished", QT_TRANSLATE_NOOP("workflow", "成品文件")},
    WordRow{"sealed", QT_TRANSLATE_NOOP("workflow", "盖章扫描件")},
    WordRow{"original", QT_TRANSLATE_NOOP("workflow", "原件")},
    WordRow{"capture", QT_TRANSLATE_NOOP("workflow", "网页截图")},
    WordRow{"redacted", QT_TRANSLATE_NOOP("workflow", "脱敏件")},
};

const FieldRow *rowOf(const QString &column)
{
    for (const auto &row : fieldRows)
        if (column == QLatin1StringView(row.column))
            return &row;
    return nullptr;
}

QString wordOf(const QString &stored)
{
    if (const auto kind = domain::parseNoticeWord(stored))
        return domain::noticeLabel(*kind);
    if (const auto keeping = domain::parseKeepingWord(stored))
        return domain::keepingLabel(*keeping);
    if (const auto stage = domain::parseStageWord(stored))
        return domain::stageLabel(*stage);
    if (const auto source = domain::parseDateSourceWord(stored))
        return domain::dateSourceLabel(*source);
    if (const auto kind = domain::parseEvidenceKindWord(stored))
        return domain::evidenceKindLabel(*kind);
    for (const auto &row : wordRows)
        if (stored == QLatin1StringView(row.stored))
            return tr(row.words);
    return stored; // a unit's kind is stored as it is read
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

// 第30项材料2（某镇，2023年）
QString asked(const ItemPlace &place, const ItemPlaces &places)
{
    const auto unit = domain::shownName(places.unitName(place.unit));
    if (unit.isEmpty())
        return standing(place);
    return place.period.isEmpty() ? tr("%1（%2）").arg(standing(place), unit)
                                  : tr("%1（%2，%3年）").arg(standing(place), unit, place.period);
}

QString momentWords(const QString &isoUtc)
{
    const auto moment = QDateTime::fromString(isoUtc, Qt::ISODateWithMs).toLocalTime();
    return moment.isValid() ? moment.toString(QStringLiteral("yyyy年M月d日 HH:mm")) : isoUtc;
}

QString dateWords(const QString &iso)
{
    const auto day = domain::storedDate(iso);
    return day ? domain::dateText(*day) : iso;
}

QString stateWords(const QString &word)
{
    const auto state = domain::parseStateWord(word);
    return state ? domain::stateLabel(*state) : word;
}

} // namespace

QString itemWords(Entity entity, const ItemPlace &place, const ItemPlaces &places)
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
        return asked(place, places);
    case Entity::RequirementHandler:
        return tr("%1的经办人").arg(asked(place, places));
    case Entity::Evidence:
        return tr("材料“%1”").arg(name);
    case Entity::EvidenceVersion:
        return tr("材料文件“%1”").arg(name);
    case Entity::Filing:
        return tr("%1“%2”").arg(asked(place, places), name);
    case Entity::Report:
        return tr("%1情况说明").arg(standing(place));
    case Entity::ReportText:
        return place.point ? tr("%1情况说明第%2点").arg(standing(place)).arg(*place.point)
                           : tr("%1情况说明").arg(standing(place));
    case Entity::Notice:
        return tr("发给“%1”的文书").arg(name);
    case Entity::NoticeItem:
        return place.requirement == 0 ? tr("一份文书的一项") : asked(place, places);
    case Entity::NoticeText:
        return tr("文书的用语");
    case Entity::ReportServedRow:
        return tr("%1共用的情况说明").arg(standing(place));
    case Entity::Figure:
        return name.isEmpty() ? tr("%1的数据").arg(standing(place))
                              : tr("%1的数据“%2”").arg(standing(place), name);
    case Entity::PageProfile:
        return tr("版式“%1”").arg(name);
    case Entity::PrintSet:
        return tr("打印方案“%1”").arg(name);
    case Entity::Freeze:
        return tr("封版“%1”").arg(name);
    case Entity::FreezeItem:
        return tr("封版材料%1").arg(name);
    case Entity::Loan:
        return tr("%1“%2”的调卷").arg(asked(place, places), name);
    case Entity::LoanBorrower:
        return tr("%1“%2”的借用人").arg(asked(place, places), name);
    }
    return {};
}

QString noticeItemsWords(qint64 notice, const ItemPlaces &places)
{
    QStringList words;
    for (const auto requirement : places.noticeItems(notice))
        if (const auto place = places.ofRequirement(requirement); place.requirement != 0)
            words << (place.period.isEmpty() ? standing(place)
                                             : tr("%1（%2年）").arg(standing(place), place.period));
    return words.join(tr("、"));
}

QString retirementWords(Entity entity, bool isRetired)
{
    switch (entity) {
    case Entity::Unit:
        return isRetired ? tr("停用或移出名录") : tr("恢复使用");
    case Entity::UnitGroupMember:
        return isRetired ? tr("退出单位组") : tr("重新加入单位组");
    case Entity::Requirement:
        return isRetired ? tr("撤回交办") : tr("恢复交办");
    case Entity::Notice:
    case Entity::NoticeItem:
    case Entity::Loan:
        return isRetired ? tr("取消登记") : tr("恢复登记");
    case Entity::ReportServedRow:
        return isRetired ? tr("改为单独写") : tr("恢复合写");
    case Entity::UnitAlias:
    case Entity::UnitContact:
    case Entity::RequirementHandler:
    case Entity::ShortName:
    case Entity::Erratum:
    case Entity::Figure:
    case Entity::ReportText:
    case Entity::PageProfile:
    case Entity::PrintSet:
    case Entity::UnitGroup:
    case Entity::Assignment:
    case Entity::NoticeText:
        return isRetired ? tr("删去") : tr("恢复");
    case Entity::Workspace:
    case Entity::Evidence:
    case Entity::EvidenceVersion:
    case Entity::Filing:
    case Entity::Report:
    case Entity::Freeze:
    case Entity::FreezeItem:
    case Entity::LoanBorrower:
        break;
    }
    return isRetired ? tr("移出") : tr("放回");
}

QString fieldWords(const QString &column)
{
    const auto *row = rowOf(column);
    return row == nullptr ? tr("其他内容") : tr(row->words);
}

QString valueWords(Entity entity, const QString &column, const QVariant &value, const ItemPlaces &places)
{
    if (column == QStringLiteral("retired_at"))
        return value.isNull() ? tr("没有移出") : tr("已移出");
    const auto *row = rowOf(column);
    if (row != nullptr && row->told == Told::Link) {
        const auto check = domain::readLinkCheck(value.toMap());
        return check ? domain::linkCheckText(*check) : QString();
    }
    auto text = value.toString();
    if (text.isEmpty())
        return {};
    const auto orAnother = [](const QString &words) {
        return words.isEmpty() ? tr("另一项") : words;
    };
    switch (row == nullptr ? Told::Plainly : row->told) {
    case Told::Plainly:
        return text;
    case Told::State:
        return stateWords(text);
    case Told::Date:
        return dateWords(text);
    case Told::Moment:
        return text.size() == 10 ? dateWords(text) : momentWords(text); // a day alone
    case Told::YesNo:
        return value.toInt() == 0 ? tr("否") : tr("是");
    case Told::Unit:
        return orAnother(places.unitName(value.toLongLong()));
    case Told::Group:
        return orAnother(places.groupName(value.toLongLong()));
    case Told::Requirement:
        return orAnother(asked(places.ofRequirement(value.toLongLong()), places));
    case Told::File: {
        const auto name = domain::shownName(places.standingFile(value.toLongLong()));
        return name.isEmpty() ? orAnother({}) : tr("“%1”").arg(name);
    }
    case Told::Hash:
        return tr("特征码 %1…").arg(text.left(12));
    case Told::Settings:
        return tr("一组设置（不逐项列出）");
    case Told::Link:
    case Told::Another:
        return tr("另一项");
    case Told::Word:
        return entity == Entity::Unit ? text : wordOf(text);
    }
    return text;
}

} // namespace taizhang::workflow
