#pragma once

#include "core/report/letters/notice_content.h"

namespace taizhang::report {

/// Inside core/report: the words that a letter's forms have in common.

/// 材料日期2024年3月1日; empty while it is not known.
QString pieceDateWords(const ReceivedPiece &piece);

/// 2023年, 4件: the year and the count that are asked, as far as they are.
QStringList askedWords(const NoticeEntry &entry);

/// 法定期限1月31日, of an entry that has no date of its own; empty where there is none or it has one.
QString statutoryWords(const NoticeEntry &entry);

/// How an entry stands that came in: 通过, 请补正：缺少盖章页, ….
QString receiptWords(const NoticeEntry &entry);

/// What the fields of its words stand for.
domain::NoticeFacts factsOf(const NoticeLetter &letter);

/// The words before or after the list, a paragraph each, with their fields filled in.
QStringList filledLines(const QString &text, const domain::NoticeFacts &facts);

} // namespace taizhang::report
