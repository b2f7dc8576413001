#pragma once

#include <QStringList>

namespace taizhang::ui {

/// The first remarks of work that was done but for some files, to stand in one sentence; all of them go into
/// the detail.
inline QString firstRemarks(const QStringList &remarks)
{
    constexpr qsizetype shown = 5;
    return remarks.mid(0, shown).join(QString());
}

} // namespace taizhang::ui
