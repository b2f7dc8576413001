#include "core/exchange/evidence_tree.h"

#include "core/domain/evidence/piece_title.h"
#include "core/domain/file_names.h"
#include "core/domain/table/indicator_words.h"
#include "core/exchange/folder_words.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace taizhang::exchange {

namespace {

// Together with two slashes 180. In bytes a Chinese character takes three, and Linux takes 255.
constexpr domain::NameLimit sectionLimit{32, 96};
constexpr domain::NameLimit indicatorLimit{32, 96};
constexpr domain::NameLimit fileLimit{114, 240};
constexpr qsizetype sectionWords = 28;
constexpr qsizetype indicatorWords = 28;

// 一、 as a name begins with it; what follows the first clause says the same at greater length.
QString sectionName(const storage::SectionLine &section)
{
    return domain::legalFileName(section.mark + folderWords(section.title.section(u'，', 0, 0), sectionWords),
                                 sectionLimit);
}

QString indicatorName(const storage::IndicatorLine &indicator)
{
    const auto telling = indicator.shortName.isEmpty()
                             ? indicator.text.sliced(domain::reservationLength(indicator.text))
                             : indicator.shortName;
    const auto words = folderWords(telling, indicatorWords);
    return domain::legalFileName(
        QStringLiteral("%1 %2").arg(indicator.number, 3, 10, QLatin1Char('0')).arg(words), indicatorLimit);
}

QString fileName(const storage::SetPiece &piece)
{
    const QFileInfo original(piece.name);
    const auto ending = original.suffix().isEmpty() ? QString() : QLatin1Char('.') + original.suffix();
    QStringList words{piece.number};
    if (!piece.unitName.isEmpty())
        words << piece.unitName;
    if (!piece.period.isEmpty())
        words << piece.period + QStringLiteral("年");
    words << domain::titleWithoutEnding(piece);
    return words.join(QLatin1Char(' ')) + ending;
}

} // namespace

QString indicatorFolder(const storage::SectionLine &section, const storage::IndicatorLine &indicator)
{
    return sectionName(section) + QLatin1Char('/') + indicatorName(indicator);
}

QStringList evidencePaths(const QList<storage::SetPiece> &pieces, const QList<storage::SectionLine> &sections,
                          const QList<storage::IndicatorLine> &indicators)
{
    QHash<int, QString> folders;
    for (const auto &indicator : indicators)
        for (const auto &section : sections)
            if (section.ordinal == indicator.section)
                folders.insert(indicator.number, indicatorFolder(section, indicator));
    QHash<QString, QSet<QString>> used; // of each folder
    QStringList paths;
    for (const auto &piece : pieces) {
        if (piece.sha256.isEmpty()) {
            paths << QString();
            continue;
        }
        const auto folder = folders.value(piece.indicator);
        paths << folder + QLatin1Char('/') + domain::uniqueFileName(fileName(piece), used[folder], fileLimit);
    }
    return paths;
}

} // namespace taizhang::exchange
