#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace taizhang::formats {

/// What a user should check in cells that were read.
enum class SheetRemark {
    LostDigits,    ///< a number too long for a spreadsheet
    NotCalculated, ///< a formula without a saved value
    FormulaError,  ///< #REF! and the like
};

/// Inside core/formats: gathers remarks on the cells of one sheet; rows and columns from 0.
class SheetRemarks
{
public:
    void add(SheetRemark remark, qsizetype row, qsizetype column);
    void hideRow(qsizetype row);
    void hideColumns(qsizetype first, qsizetype last);

    /// One sentence for each kind; of many cells the first few are named. Hidden rows and columns count where
    /// there is something in them.
    QStringList sentences(const QList<QStringList> &rows) const;

private:
    struct Cells
    {
        QStringList named;
        int count = 0;
    };

    QString hiddenSentence(const QList<QStringList> &rows) const;

    QHash<SheetRemark, Cells> m_cells;
    QList<qsizetype> m_hiddenRows;
    QList<bool> m_hiddenColumns;
};

} // namespace taizhang::formats
