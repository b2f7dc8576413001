#pragma once

#include <QString>

namespace taizhang::domain {

/// A telephone number as it was meant where a spreadsheet made a number of it: 13800000000.0, 13,800,000,000
/// and =13800000000 are 13800000000; everything else as it is, on one line.
QString telephoneGiven(const QString &text);

/// The telephone numbers in what was pasted, with 转, 分机 and the like, where other words stand beside them
/// (请问老张 13800000000); all of it where no others do, or where there is no number.
QString telephoneIn(const QString &text);

/// Whether it holds a number that can be called: at least three digits.
bool holdsTelephone(const QString &text);

/// One sentence that begins with 请核对, on what can hardly be a telephone number: noughts alone, fewer than
/// three digits, or an identity number. Empty where there is nothing to say, and for none.
QString adviceOnTelephone(const QString &telephone);

} // namespace taizhang::domain
