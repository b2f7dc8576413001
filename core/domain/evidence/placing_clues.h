#pragma once

#include "core/domain/units/unit.h"

#include <QList>
#include <QString>

#include <optional>

namespace taizhang::domain {

/// Inside core/domain: what one name, of a file or a folder, says by itself. Names are folded by
/// foldForSearch() before.

/// 046-2-03, 003.2-1-01, 046-2.
struct NumberClue
{
    int indicator = 0;
    int row = 1;
    QString label;
    bool whole = false; ///< with the piece's number, or at the very beginning of the name
    QString words;
};
std::optional<NumberClue> evidenceNumberIn(const QString &name);

/// 46-2, 46_2-3 at the beginning of a name, as people write a place without zeros. Neither a span (3-5个) nor
/// a telephone number, but a day of the month may look like it.
struct PlaceClue
{
    int indicator = 0;
    QString label;
    bool maybeDate = false; ///< 3-15, 23-5-12
    QString words;
};
std::optional<PlaceClue> placeNumberIn(const QString &name);

/// How clearly an indicator is written, the clearer later: 46. at the beginning; 046 at the beginning, which
/// may count files; 第46项, 第四十六项, 指标46.
enum class IndicatorForm { Leading, Padded, Written };
struct IndicatorClue
{
    int indicator = 0;
    IndicatorForm form = IndicatorForm::Leading;
    QString words;
    QString rest; ///< the name without these words
};
std::optional<IndicatorClue> indicatorIn(const QString &name);

/// Every indicator that a name writes out, each once, in the order of the name: 第20项和第46项, 第20、46项,
/// 020-1-01 与 046-2. 第2项材料 behind another is a material.
QList<int> indicatorsWritten(const QString &name);

/// 材料2, 第2项材料; less clear: 2. or 2、 at the beginning.
struct LabelClue
{
    QString label;
    bool clear = false;
    QString words;
};
std::optional<LabelClue> materialLabelIn(const QString &name);

/// The name of a file without its ending.
QString withoutEnding(const QString &name);

/// What a name says beyond doubt of the place within an indicator, each once.
struct PlaceWords
{
    QList<int> rows;     ///< 第2行
    QStringList labels;  ///< 材料2、3
    QStringList numbers; ///< 046-2-01, 46-3: as they stand there
};
PlaceWords placeWordsIn(const QString &name);

/// The year that the path speaks of (2023年, 2023): that of the nearest name that speaks of any; empty where
/// that speaks of several.
QString yearOf(const QString &path);

/// The word of secrecy in the name (绝密, 机密, 秘密★, 内部资料); empty when there is none.
QString secrecyIn(const QString &name);

/// The units that names speak of, by full name, short name, alias, or these without the leading 区. A name
/// that a retired unit shares with another is that one's.
class UnitFinder
{
public:
    explicit UnitFinder(const QList<Unit> &units);

    struct Found
    {
        UnitId unit;
        QString words;
    };
    /// The longest name that stands in it; nothing where that is the name of several.
    std::optional<Found> find(const QString &name) const;
    /// Every unit that it speaks of, that of the longest name first; a name within a longer one is none.
    QList<UnitId> all(const QString &name) const;
    /// The name without theirs, which say who sends it and not what it is.
    QString without(const QString &name) const;

private:
    struct Name
    {
        QString words;
        std::optional<UnitId> unit; ///< none: of several
    };
    void add(const QString &words, const Unit &unit);
    QList<Name> m_names; ///< longest first
};

} // namespace taizhang::domain
