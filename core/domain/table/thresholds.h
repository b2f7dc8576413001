#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// A figure that the words of an indicator ask for.
struct Threshold
{
    QString words;          ///< the figure as printed (HintKind::Threshold)
    QString clause;         ///< the words around it, 公开率达到100%
    qsizetype beginsAt = 0; ///< of the figure, in UTF-16 units of the text
    bool operator==(const Threshold &) const = default;
};

/// In the order of the text.
QList<Threshold> thresholdsOf(const QString &indicatorText);

/// Whether an entered value is a percentage below the one that is asked for. No more than a reason to look:
/// 请核对. What is no percentage on both sides is never judged, and nothing is ever a pass.
bool isBelow(const QString &value, const QString &threshold);

/// What a clerk should look at about what was entered for a figure and where it is from: sentences that begin
/// with 请核对; none for a blank value. A percentage is asked for: one that is below it, negative or beyond
/// 100%, or none at all; and marks of secrecy.
QStringList adviceOnFigure(const QString &value, const QString &source, const QString &threshold);

} // namespace taizhang::domain
