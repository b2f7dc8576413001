#pragma once

// Qt's own values in a comparison that failed, which else would read {?} == {?}. Included before everything
// in every test (tests/CMakeLists.txt).

#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER

#include <QDate>
#include <QString>
#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate day)
    {
        return day.isValid() ? day.toString(Qt::ISODate).toStdString() : std::string("no date");
    }
};

} // namespace Catch
