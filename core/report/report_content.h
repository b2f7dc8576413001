#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace taizhang::report {

/// A point of 情况说明内容 as the table prints it (`mark` is the printed number), and what the clerk wrote on
/// it.
struct PointAnswer
{
    QString mark;
    QString point;
    QString text;
};

/// One row: `ordinal` counts from 1; `leadUnits` names it where it has no point to be named by; `freeText` is
/// what was written without a point.
struct ReportRow
{
    int ordinal = 1;
    QStringList leadUnits;
    QList<PointAnswer> points;
    QString freeText;
};

/// All that a 情况说明 of one row or of a whole indicator says. `shortName` (简称) may be empty.
/// `rowsOfIndicator` tells a report of one row out of several from that of an indicator with a single row.
struct ReportInput
{
    int indicatorNumber = 0;
    QString indicatorText;
    QString shortName;
    int rowsOfIndicator = 1;
    QList<ReportRow> rows;
    QList<Attachment> evidence;
    QString agency;
    QDate date;
};

/// The 情况说明 as a document: title, words of the indicator, points with their answers, evidence, signature.
///
/// - Points become headings 一、二、… without the closing 。；：. The only point of a report is no heading.
/// - A report of several rows gives the rows one after another with one numbering through all of them, since
/// the
///   table gives rows no name and inspectors read by point; there a row's only point is a heading too, as
///   nothing else would part it from the row before. What such a row says without a point (and a point that
///   says nothing but 相关工作情况说明) stands under a heading that names its lead units; the free text of
///   the first row opens the report.
/// - A point without an answer shows （待填写）, on screen and on paper: an omission must be seen before it
/// is
///   signed. So does a row without points, unless another row of the report has something to say.
/// - Every line of an answer is a paragraph; a line that begins with （一）, 1. or （1） is a heading of that
///   level, up to its first 。 when it goes on after it. A clerk's own 一、 is one of level 1 only where the
///   points take no 一、 themselves.
Document buildReport(const ReportInput &input);

/// 一 … 九十九; Arabic digits beyond.
QString chineseNumeral(int number);

} // namespace taizhang::report
