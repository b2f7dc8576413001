#pragma once

#include "core/report/layout/page_profile.h"
#include "core/report/text/document.h"

#include <QByteArray>

namespace taizhang::report {

/// The document as a .docx for WPS, Word and LibreOffice, laid out by the profile (GB/T 9704): real styles
/// and headings, the typefaces that offices have (仿宋_GB2312, 方正小标宋简体, 楷体_GB2312, 黑体) named
/// outright and no theme fonts, 22 lines of 28 characters, page numbers — 1 — odd right and even left, tables
/// with widths. Charts stand as tables of their figures. The same document gives the same bytes.
/// Throws domain::Error for a table of more columns than Word can have.
QByteArray docxOf(const Document &document, const PageProfile &profile = {});

} // namespace taizhang::report
