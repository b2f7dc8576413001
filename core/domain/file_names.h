#pragma once

#include <QSet>
#include <QString>

namespace taizhang::domain {

/// How long one file name (no folder) may be, its ending included.
struct NameLimit
{
    int utf16 = 255; ///< UTF-16 units, as Windows counts
    int bytes = 255; ///< UTF-8 bytes, as Linux counts
};

/// A name for showing and for exporting that is legal on Windows and everywhere else: no reserved device
/// name, no
/// <>:"/\|?* (they become their full-width forms), no control character or line break, no character that
/// turns the direction of writing, no blank or dot at the end, NFC; shortened before its ending. Never empty.
/// A name that is fine stays as it is.
QString legalFileName(const QString &name, NameLimit limit = {});

/// Equal for two names that some file system would take for one: whatever the case and the composition of
/// accents.
QString fileNameKey(const QString &name);

/// legalFileName(), with (2), (3) … before the ending as needed so that its key is not in `used`; adds its
/// key.
QString uniqueFileName(const QString &name, QSet<QString> &used, NameLimit limit = {});

/// Whether the name is that of an archive that can be looked into: zip, 7z, rar, tar and their kin.
bool hasArchiveEnding(const QString &name);
/// 各单位报来 of 各单位报来.zip; any other name as it is.
QString withoutArchiveEnding(const QString &name);

/// A path or name as it may stand in a sentence: to the letter, but on one line and without traps.
QString shownName(const QString &path);

} // namespace taizhang::domain
