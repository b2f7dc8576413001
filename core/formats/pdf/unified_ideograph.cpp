#include "core/formats/pdf/unified_ideograph.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace taizhang::formats {

namespace {

struct Pair
{
    char32_t from;
    char32_t to;
};

constexpr Pair unified[] = {
#include "core/formats/pdf/unified_ideograph.inc"
};

} // namespace

char32_t unifiedIdeograph(char32_t character)
{
    const auto *found =
        std::lower_bound(std::begin(unified), std::end(unified), character,
                         [](const Pair &pair, char32_t sought) { return pair.from < sought; });
    return found != std::end(unified) && found->from == character ? found->to : character;
}

QString unifiedIdeographs(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t point : text.toUcs4()) {
        const auto unifiedPoint = unifiedIdeograph(point);
        result += QString::fromUcs4(&unifiedPoint, 1);
    }
    return result;
}

} // namespace taizhang::formats
