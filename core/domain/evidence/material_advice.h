#pragma once

#include "core/domain/tasks/requirement.h"

#include <QStringList>

#include <optional>

namespace taizhang::domain {

/// What a clerk should look at once more: one sentence for each count in a material's words (2-3张,
/// 不超过5个, 任选3-5个) that the `pieces` filed under an answered material fall short of or exceed. Advice
/// only: five cases may well stand in one file, so no state ever follows from it.
///
/// A plain figure (5件) asks for so many; of firms and volumes (10家, 2本) for at least so many. Counts of
/// events and people (次, 期, 场, 人, 名, 项) are no counts of pieces. An answer without any piece is to be
/// looked at whatever the words say. An upper limit is left alone where it holds for each year, and where the
/// words ask for a second thing besides (照片2-3张和执法笔录), whose pieces are among those counted.
QStringList adviceOn(const QString &materialText, RequirementState state, int pieces);

/// The same of what a unit sent or is about to send, `state` being the one it has then: nothing has come at
/// all, or other than was asked for: by `askedCount` where that is set, else by the material's words; a
/// 零报告 without its sealed statement.
QStringList adviceOnAnswer(const QString &materialText, RequirementState state, std::optional<int> askedCount,
                           int pieces);

/// Where the words ask for pictures and for a second thing besides (照片2-3张和执法笔录): more pictures than
/// they say.
QStringList adviceOnPictures(const QString &materialText, int pictures);

/// Before 零报告 is chosen where pieces are filed already: empty when there are none. Only for the moment of
/// choosing, since afterwards the sealed statement is a piece as well.
QStringList adviceBeforeNil(int pieces);

} // namespace taizhang::domain
