#pragma once

#include "core/report/sheets/sheet_columns.h"

namespace taizhang::report {

/// Sets the headings over the columns of a part, at the heights that all parts share.
class SheetHeader
{
public:
    /// `room` is the most that it may take of a page's height: upright headings then stand in several lines,
    /// become smaller and at last are cut with ….
    SheetHeader(const QList<SheetColumn> &columns, const QList<SheetPart> &parts, const TableType &type,
                qreal room, TextShaper &shaper);

    qreal height() const { return m_groupHeight + m_headingHeight; }
    /// Texts and rules of the header, those on its outer edge apart from the upright ones left out.
    Piece set(const SheetPart &part) const;

private:
    struct Span
    {
        qsizetype begin = 0, end = 0; ///< of the part's columns
        QString group;
    };

    QList<Span> spans(const SheetPart &part) const;
    void measure(const SheetPart &part, qreal room);
    void setHeading(Piece &piece, const SheetColumn &column, qreal left, qreal right, qreal top) const;
    void setLevel(Piece &piece, const QString &text, qreal left, qreal right, qreal top, qreal height) const;
    qreal levelHeight(const QString &text, qreal width) const;

    const QList<SheetColumn> &m_columns;
    const TableType m_type;
    TextShaper &m_shaper;
    qreal m_groupHeight = 0;
    qreal m_headingHeight = 0;
};

} // namespace taizhang::report
