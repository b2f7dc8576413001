#pragma once

#include "core/report/layout/fonts.h"

#include <QMap>
#include <QString>

#include <optional>

namespace taizhang::report {

/// A measure of a page that can be at fault.
enum class ProfileField {
    Top,
    Bottom,
    Left,
    Right,
    Lines,
    Characters,
    Indent,
    BodySize,
    TitleSize,
    PageNumberSize,
    PageNumberGap,
    FirstPageNumber,
};

/// Why no page can be laid out with a measure, as a sentence.
struct ProfileFault
{
    ProfileField field = ProfileField::Top;
    QString sentence;
};

/// — 1 — (7.5), or 1.
enum class PageNumberForm { Dashed, Plain };

/// The measures of a page; the default is GB/T 9704-2012 (5.2, 7.3–7.5). Lengths in mm, type sizes in pt.
///
/// The type area lies `left` and `top` from the sheet's corner; what is left of the sheet are the other
/// margins. `charactersPerLine` and `linesPerPage` divide the type area into the grid on which text stands.
struct PageProfile
{
    double sheetWidth = 210;
    double sheetHeight = 297;
    double top = 37;
    double left = 28;
    double areaWidth = 156;
    double areaHeight = 225;
    int linesPerPage = 22;
    int charactersPerLine = 28;
    int indentCharacters = 2;
    double bodySize = 16;  ///< 3号
    double titleSize = 22; ///< 2号
    bool pageNumbers = true;
    PageNumberForm pageNumberForm = PageNumberForm::Dashed;
    bool mirrorPageNumbers = true; ///< odd pages right, even pages left; otherwise always right
    double pageNumberSize = 14;    ///< 4号
    double pageNumberGap = 7;      ///< from the type area down to the dash
    int firstPageNumber = 1;       ///< of each document
    /// Of several documents each begins a sheet of paper printed on both sides, after a blank page if need
    /// be.
    bool eachOnNewSheet = false;
    QMap<FontRole, QString> fonts; ///< wanted in place of the standard's, per role

    double right() const { return sheetWidth - left - areaWidth; }
    double bottom() const { return sheetHeight - top - areaHeight; }
    /// Of lines and of characters, in pt.
    double pitch() const { return areaHeight * 72 / 25.4 / linesPerPage; }
    double cell() const { return areaWidth * 72 / 25.4 / charactersPerLine; }
    /// What is printed at the foot of a page.
    QString pageNumberText(int number) const;

    /// The first measure with which no page can be laid out; nothing when all are well.
    std::optional<ProfileFault> firstFault() const;
    /// Its sentence; empty when there is none.
    QString fault() const;
    /// What can be laid out but does not read well, a sentence that begins with 请核对: characters closer
    /// than their size, by more than the standard's own grid has them. Empty where there is nothing.
    QString advice() const;
    bool operator==(const PageProfile &) const = default;
};

} // namespace taizhang::report
