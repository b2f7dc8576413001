#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::domain {

/// What is known of a piece as far as a material's words ask for it.
struct PieceFacts
{
    QString kind;      ///< file, url, note, scan, thing
    QString mediaType; ///< empty without a file
    std::optional<QDate> ownDate;
    bool operator==(const PieceFacts &) const = default;
};

/// The years that the words of a material ask for, both ends included; an open end is not set. Nothing when
/// they ask for none, or for several stretches that do not touch. `today` is what 近三年 and 上一年度 count
/// from.
struct TimeWindow
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    bool operator==(const TimeWindow &) const = default;
};
std::optional<TimeWindow> windowAsked(const QString &materialText, QDate today);

/// What a clerk should look at once more about one piece: its own date lies outside of what the material's
/// words ask for (2022年以来), or lies in the future. Sentences that begin with 请核对; they decide nothing.
QStringList adviceOnPiece(const QString &materialText, const PieceFacts &piece, QDate today);

/// The same about the pieces of one material together: a form that the words ask for (网址, 截图, 照片) and
/// no piece has. Nothing while there is no piece at all, of which adviceOn() speaks.
QStringList adviceOnForms(const QString &materialText, const QList<PieceFacts> &pieces);

} // namespace taizhang::domain
