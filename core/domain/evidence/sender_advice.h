#pragma once

#include "core/domain/units/unit.h"

#include <QList>
#include <QStringList>

namespace taizhang::domain {

/// What is to be looked at of files that are put under a unit, a sentence each that begins with 请核对: names
/// that speak of another unit and not of it. Nothing is decided by it.
QStringList adviceOnSender(const QStringList &fileNames, UnitId unit, const QList<Unit> &units);

/// The same of files that are put at an indicator: names that write out another one (第38项, 038-1-01) and
/// not this.
QStringList adviceOnIndicator(const QStringList &fileNames, int indicator);

} // namespace taizhang::domain
