#pragma once

#include <QString>

namespace taizhang::storage {

/// Inside core/storage: the place of an item in its edition (edition/section/1/indicator/2/row/1/material/3),
/// which its uuid is made of.
QString placeWithin(const QString &parent, const char *kind, int ordinal);

} // namespace taizhang::storage
