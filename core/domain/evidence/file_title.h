#pragma once

#include <QString>

namespace taizhang::domain {

/// The material by which pieces are numbered.
struct NumberedPlace
{
    int indicator = 0;
    int row = 1;   ///< ordinal of the row within the indicator
    QString label; ///< the printed number of the material, else its place in the row
};

/// What a piece is called by its file: the name, without ending, but for the number of this place at its
/// beginning (046-2-03, 46-2, 第46项材料2, 046, 46、), which every list prints before the title anyhow. The
/// number of any other place stays, and so does a name in which nothing else stands.
QString fileTitle(const QString &name, const NumberedPlace &place);

} // namespace taizhang::domain
