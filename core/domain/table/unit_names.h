#pragma once

#include <QList>
#include <QString>

namespace taizhang::domain {

/// A unit or a unit group as a cell names it, to the letter; `group` for a collective name (各乡镇,
/// …承办部门).
struct UnitName
{
    QString name;
    bool group = false;
    bool operator==(const UnitName &) const = default;
};

/// The names in a 牵头单位 or 责任单位 cell (Task::leadText), in printed order. A name broken over two
/// paragraphs is one; 、 outside brackets separates; a trailing 、 is dropped; 无 or an empty cell gives
/// none. No alias is resolved.
QList<UnitName> parseUnitCell(const QString &cell);

} // namespace taizhang::domain
