#!/usr/bin/env python3
"""Prints as JSON what openpyxl, which shares no code with the program, finds in an xlsx file.

usage: dump_workbook.py FILE.xlsx
"""
import json
import sys
import warnings

import openpyxl


def cell_of(cell):
    return {
        "value": str(cell.value) if cell.data_type == "d" else cell.value,
        "type": cell.data_type,
        "format": cell.number_format,
        "font": cell.font.name,
        "size": cell.font.sz,
        "bold": bool(cell.font.b),
        "filled": cell.fill.fill_type == "solid",
        "border": [getattr(cell.border, side).style for side in ("left", "right", "top", "bottom")],
        "wrap": bool(cell.alignment.wrap_text),
        "horizontal": cell.alignment.horizontal,
    }


def sheet_of(sheet):
    return {
        "name": sheet.title,
        "frozen": sheet.freeze_panes,
        "repeated": sheet.print_title_rows,
        "orientation": sheet.page_setup.orientation,
        "paper": sheet.page_setup.paperSize,
        "fitted": bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
        "pagesWide": sheet.page_setup.fitToWidth,
        "pagesHigh": sheet.page_setup.fitToHeight,
        "merged": [str(merged) for merged in sheet.merged_cells.ranges],
        "widths": {name: dimension.width for name, dimension in sheet.column_dimensions.items()},
        "rows": [[cell_of(cell) for cell in row] for row in sheet.iter_rows()],
    }


def main():
    warnings.simplefilter("error")
    book = openpyxl.load_workbook(sys.argv[1])
    said = {name: str(value) for name, value in vars(book.properties).items() if value}
    json.dump({"properties": said, "sheets": [sheet_of(sheet) for sheet in book.worksheets]}, sys.stdout)


if __name__ == "__main__":
    main()
