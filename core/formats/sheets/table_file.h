#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::formats {

/// One table out of a file from elsewhere, as plain text.
struct TableFile
{
    QString sheetName; ///< empty for a text file
    /// As the file has them, from its first row and column on, so that row i here is row i + 1 there. A row
    /// ends with its last filled cell, the table with its last filled row.
    QList<QStringList> rows;
    /// Sentences for the user: what was understood in a way that should be checked.
    QStringList remarks;
};

} // namespace taizhang::formats
