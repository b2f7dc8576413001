#include "core/domain/table/preamble.h"

namespace taizhang::domain {

namespace {

qsizetype preambleLength(const QString &point)
{
    constexpr int shortest = 10; // shorter ones (“包括：”) begin many points that have nothing in common
    const auto colon = point.indexOf(u'：');
    return colon >= shortest && colon + 1 < point.size() ? colon + 1 : 0;
}

} // namespace

QString preambleOf(const QString &point)
{
    const auto words = point.trimmed();
    return words.left(preambleLength(words)).chopped(preambleLength(words) > 0 ? 1 : 0);
}

QString withoutPreamble(const QString &point)
{
    const auto words = point.trimmed();
    return words.mid(preambleLength(words));
}

} // namespace taizhang::domain
