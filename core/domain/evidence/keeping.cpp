#include "core/domain/evidence/keeping.h"

#include "core/domain/tr.h"

#include <QRegularExpression>

namespace taizhang::domain {

QString keepingWord(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Bound:
        return QStringLiteral("bound");
    case Keeping::Boxed:
        return QStringLiteral("boxed");
    case Keeping::OnSite:
        return QStringLiteral("on_site");
    }
    return {};
}

std::optional<Keeping> parseKeepingWord(QStringView word)
{
    for (const auto keeping : allKeepings)
        if (word == keepingWord(keeping))
            return keeping;
    return std::nullopt;
}

QString keepingLabel(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Bound:
        return tr("入册");
    case Keeping::Boxed:
        return tr("入盒备查");
    case Keeping::OnSite:
        return tr("现场调阅");
    }
    return {};
}

QString whereaboutsText(const Whereabouts &whereabouts)
{
    if (whereabouts.disc.isEmpty())
        return whereabouts.place;
    const auto disc = QStringLiteral("光盘 ") + whereabouts.disc;
    return whereabouts.place.isEmpty() ? disc : whereabouts.place + QStringLiteral("，") + disc;
}

Whereabouts parseWhereabouts(const QString &text)
{
    static const QRegularExpression onDisc(QStringLiteral("^(?:(.*)，)?光盘 (\\S+)$"));
    if (const auto match = onDisc.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {text, {}};
}

QList<Keeping> possibleKeepings(bool restricted)
{
    return restricted ? QList{Keeping::OnSite} : QList{Keeping::Bound, Keeping::Boxed, Keeping::OnSite};
}

} // namespace taizhang::domain
