#include "core/domain/table/amendments.h"

#include "core/domain/table/short_name.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

// Misprints of the official table, each with enough of its surroundings to be one wherever it stands.
const QList<Correction> &misprints()
{
    static const QList<Correction> all{
        {QStringLiteral("公开竞争审查"), QStringLiteral("公平竞争审查")},
        {QStringLiteral("加注背诵"), QString()},
        {QStringLiteral("咨询证情况"), QStringLiteral("咨询论证情况")},
        {QStringLiteral("事项行成的"), QStringLiteral("事项形成的")},
        {QStringLiteral("自然资料、"), QStringLiteral("自然资源、")},
        {QStringLiteral("考核清理说明"), QStringLiteral("考核情况说明")},
    };
    return all;
}

} // namespace

QString proposedShortName(const QString &indicatorText)
{
    static const QRegularExpression ends(QStringLiteral("[，。；：,;]"));
    auto clause = indicatorText.simplified().section(ends, 0, 0).trimmed();
    if (clause.size() <= longestShortName)
        return clause;
    const auto parts = clause.left(longestShortName + 1).lastIndexOf(u'、');
    return clause.left(std::max<qsizetype>(parts, 0));
}

QList<Correction> proposedCorrections(const QString &words)
{
    QList<Correction> found;
    for (const auto &misprint : misprints())
        if (words.contains(misprint.printed))
            found << misprint;
    return found;
}

QString correctionsText(const QList<Correction> &corrections)
{
    QStringList sentences;
    for (const auto &each : corrections)
        sentences << tr("“%1”应为“%2”").arg(each.printed, each.corrected);
    return sentences.join(tr("；"));
}

} // namespace taizhang::domain
