#include "core/formats/sheets/sheet_styles.h"

#include <xlsxwriter.h>

namespace taizhang::formats {

namespace {

// Every Chinese Windows and every WPS has these two.
constexpr auto titleFont = "宋体";
constexpr auto bodyFont = "仿宋";
constexpr lxw_color_t headingFill = 0xE7E6E6;

lxw_format *newFormat(lxw_workbook *workbook, const char *font, double size)
{
    auto *format = workbook_add_format(workbook);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    return format;
}

uint8_t horizontal(CellAlignment alignment)
{
    switch (alignment) {
    case CellAlignment::Centre:
        return LXW_ALIGN_CENTER;
    case CellAlignment::Right:
        return LXW_ALIGN_RIGHT;
    case CellAlignment::Left:
        break;
    }
    return LXW_ALIGN_LEFT;
}

} // namespace

lxw_format *SheetStyles::title()
{
    if (!m_title) {
        m_title = newFormat(m_workbook, titleFont, 16);
        format_set_bold(m_title);
        format_set_align(m_title, LXW_ALIGN_CENTER);
    }
    return m_title;
}

lxw_format *SheetStyles::heading()
{
    if (!m_heading) {
        m_heading = newFormat(m_workbook, titleFont, 11);
        format_set_bold(m_heading);
        format_set_align(m_heading, LXW_ALIGN_CENTER);
        format_set_border(m_heading, LXW_BORDER_THIN);
        format_set_pattern(m_heading, LXW_PATTERN_SOLID);
        format_set_fg_color(m_heading, headingFill);
    }
    return m_heading;
}

// As text, so that a cell edited later stays what is typed: 0952…, 1-2, =…
lxw_format *SheetStyles::text(CellAlignment alignment)
{
    return cell(alignment, "@");
}

lxw_format *SheetStyles::number(CellAlignment alignment, int decimals)
{
    // General would show 12 digits and more as 1.23E+11.
    return cell(alignment, decimals == 0 ? QByteArray("0") : "0." + QByteArray(decimals, '0'));
}

lxw_format *SheetStyles::date(CellAlignment alignment)
{
    return cell(alignment, "yyyy\"年\"m\"月\"d\"日\"");
}

lxw_format *SheetStyles::cell(CellAlignment alignment, const QByteArray &numberFormat)
{
    auto &format = m_cells[numberFormat + char('0' + int(alignment))];
    if (!format) {
        format = newFormat(m_workbook, bodyFont, 11);
        format_set_align(format, horizontal(alignment));
        format_set_border(format, LXW_BORDER_THIN);
        format_set_num_format(format, numberFormat.constData());
    }
    return format;
}

} // namespace taizhang::formats
