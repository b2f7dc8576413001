#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace taizhang::domain {

/// Where a piece's own date comes from. What is not the user's word is a proposal until he confirms it.
enum class DateSource {
    User,
    Picture,    ///< EXIF DateTimeOriginal
    Name,       ///< a date in the file's name
    Text,       ///< the date at the end of the text, where a document is signed
    Properties, ///< the document's own properties
};

/// user, picture, name, text, properties: the word in the database and in JSON.
QString dateSourceWord(DateSource source);
std::optional<DateSource> parseDateSourceWord(QStringView word);
/// 照片的拍摄时间, 文件名, …
QString dateSourceLabel(DateSource source);

struct DateProposal
{
    QDate date;
    DateSource source = DateSource::User;
    bool operator==(const DateProposal &) const = default;
};

/// The date in a file's name: 2024年3月1日, 2024-03-01, 2024.3.1, 20240301, IMG_20230501_101010. Nothing when
/// there is none or when there are several different ones; nothing after `today`.
std::optional<QDate> dateInName(const QString &name, QDate today);

/// The date with which a text is signed (2024年3月1日 or 二〇二四年三月一日): near its end, on a line of its
/// own, else at the end of a short last line behind a name. Nothing of what the text speaks of, nothing where
/// there are several, and nothing after `today`.
std::optional<QDate> dateInText(const QString &text, QDate today);

} // namespace taizhang::domain
