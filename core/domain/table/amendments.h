#pragma once

#include <QList>
#include <QString>

namespace taizhang::domain {

/// A few words for an indicator (简称), to be edited by the user: its first clause, or as much of a long one
/// as ends at a 、. Empty where that would cut a word.
QString proposedShortName(const QString &indicatorText);

/// A printed word and what it should be (勘误). The printed one is never changed.
struct Correction
{
    QString printed;
    QString corrected;
    bool operator==(const Correction &) const = default;
};

/// What is known to be misprinted in these words; proposals, each to be confirmed by the user. `corrected` is
/// empty where only the fault is certain.
QList<Correction> proposedCorrections(const QString &words);

/// “公开竞争审查”应为“公平竞争审查”, one after another with ；.
QString correctionsText(const QList<Correction> &corrections);

} // namespace taizhang::domain
