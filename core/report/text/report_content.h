#pragma once

#include "core/report/text/document.h"

#include <QHash>
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
/// what was written without a point; `further` the number of another indicator whose row it is, answered
/// here; 0: of its own.
struct ReportRow
{
    int ordinal = 1;
    QStringList leadUnits;
    QList<PointAnswer> points;
    QString freeText;
    int further = 0;
};

/// An indicator that the report answers as well. `text` are its words.
struct FurtherIndicator
{
    int number = 0;
    QString text;
};

/// The heading of the table 主要数据, by which it is known again: 指标要求, 完成情况, 数据来源.
QString figuresCaption();
QStringList figuresHeader();

/// What was reached of a figure that the indicator asks for: 公开率达到100%, what was entered, and where it
/// comes from.
struct ReachedFigure
{
    QString requirement;
    QString value;
    QString source;
};

/// All that a 情况说明 of one row or of a whole indicator says. `shortName` (简称) may be empty.
/// `rowsOfIndicator` tells a report of one row out of several from that of an indicator with a single row.
/// `citations` has the present number of every piece that the texts cite and that is still filed, by the uuid
/// of its filing.
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
    QHash<QString, QString> citations = {};
    QList<ReachedFigure> figures = {};
    QList<FurtherIndicator> further = {};
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
/// - Two and more lines with cells set apart by | or by tabs are a table, the first line its header.
/// - A citation (domain::ReportMark) reads 附件020-1-01, and 〔附件已移出〕 when the piece is gone; of a
/// range
///   whose ends have been parted (附件020-1-01至附件046-1-04) both ends stand, with a mark that it was one.
///   Whose text a paragraph was is not printed.
/// - Figures of which a value was entered are a table 主要数据 before the attachments.
/// - Each heading of a point says which it is (Heading::place), so that an edited file of the report can be
///   read back by point; that of a row's text of no point says point 0.
/// - A row that is answered by the report of another (`ReportRow::further`) has a heading only for what was
///   written.
Document buildReport(const ReportInput &input);

/// A text as it is printed: its marks made words, with the present number of every piece that is still filed,
/// by the uuid of its filing.
QString withCitations(const QString &text, const QHash<QString, QString> &citations);

/// How many citations of the document say that their piece is gone, or that they were a range.
int lostCitations(const Document &document);
/// How many fields of a template (【数量】) the document still shows.
int openFields(const Document &document);

/// 一 … 九十九; Arabic digits beyond.
QString chineseNumeral(int number);

} // namespace taizhang::report
