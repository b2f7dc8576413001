#pragma once

#include <cstddef>

namespace taizhang::ui {

/// Whether an array with a row for each column of a model has them in the order of the enumeration, all of
/// them.
template <class Looks>
constexpr bool inOrderOfColumns(const Looks &looks)
{
    for (std::size_t place = 0; place < looks.size(); ++place)
        if (std::size_t(looks[place].column) != place)
            return false;
    return true;
}

} // namespace taizhang::ui
