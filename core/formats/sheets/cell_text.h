#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace taizhang::formats {

/// Inside core/formats: what a text becomes in a cell of an xlsx file.

/// As it may stand in the file: no character that XML cannot hold, cut with a mark at the end when it is
/// longer than a cell may be, and with every _x0041_ written so that it is not taken for an A
/// (ECMA-376-1 22.9.2.19).
QString cellText(const QString &text);

/// A number that a spreadsheet shows as it is written here, and its decimals.
struct PlainNumber
{
    double value = 0;
    int decimals = 0;
};
std::optional<PlainNumber> plainNumber(const QString &text);

/// A date such as 2024-05-06, from 1901 on: spreadsheets take 1900 for a leap year.
std::optional<QDate> plainDate(const QString &text);

} // namespace taizhang::formats
