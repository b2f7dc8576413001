#pragma once

#include "core/storage/table/item_places.h"

#include <QVariant>

namespace taizhang::workflow {

/// What a journalled row is called for a reader: 第30项材料2（某镇，2023年）, 单位“区教育局”的联系人. Names
/// are as they may stand in a sentence (domain::shownName).
QString itemWords(storage::Entity entity, const storage::ItemPlace &place, const storage::ItemPlaces &places);

/// What a letter lists: 第30项材料2、第85项材料4（2023年）; empty for none.
QString noticeItemsWords(qint64 notice, const storage::ItemPlaces &places);

/// What happened to a row that went out of sight, or came back: 撤回交办, 恢复交办; 移出, 放回.
QString retirementWords(storage::Entity entity, bool isRetired);

/// What one of its columns is called: 状态, 期限, …; 其他内容 for one without a name of its own.
QString fieldWords(const QString &column);

/// A value of that column as a reader knows it: 已收集, 2024年3月1日, the name of a unit; empty for none.
/// Texts are to the letter.
QString valueWords(storage::Entity entity, const QString &column, const QVariant &value,
                   const storage::ItemPlaces &places);

} // namespace taizhang::workflow
