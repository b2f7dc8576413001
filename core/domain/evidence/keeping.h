#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace taizhang::domain {

/// 证据档位: how a piece is kept for the inspectors, where it is filed.
enum class Keeping {
    Bound,  ///< 入册: in the bound set
    Boxed,  ///< 入盒备查: paper in the box, listed
    OnSite, ///< 现场调阅: shown where it lies
};
inline constexpr Keeping allKeepings[]{Keeping::Bound, Keeping::Boxed, Keeping::OnSite};

/// bound, boxed, on_site: the word in the database, in JSON and on the command line.
QString keepingWord(Keeping keeping);
std::optional<Keeping> parseKeepingWord(QStringView word);
/// 入册, 入盒备查, 现场调阅.
QString keepingLabel(Keeping keeping);

/// Where a piece lies: `档案室3柜`, and on which disc. Both are kept as one line of text.
struct Whereabouts
{
    QString place;
    QString disc; ///< 光盘编号; empty when it is on none
    bool operator==(const Whereabouts &) const = default;
};
/// 档案室3柜，光盘 GP-03.
QString whereaboutsText(const Whereabouts &whereabouts);
/// The same read back; a text that somebody wrote otherwise is all place.
Whereabouts parseWhereabouts(const QString &text);

/// Whether a piece may go into a set, a package or an export. 工作秘密 stays and is shown where it is kept;
/// whoever writes files for others asks this first.
constexpr bool mayLeave(bool restricted)
{
    return !restricted;
}

/// The keepings among which a person may choose for a piece: of 工作秘密, 现场调阅 alone.
QList<Keeping> possibleKeepings(bool restricted);

} // namespace taizhang::domain
