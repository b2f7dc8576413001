#pragma once

#include "core/domain/table/indicator_table.h"

#include <QFile>
#include <QString>

#include <stdexcept>

namespace taizhang::test {

inline QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(TAIZHANG_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot open " + file.fileName().toStdString());
    return file.readAll();
}

inline QString officialText()
{
    return QString::fromUtf8(sourceFile(QStringLiteral("resources/table/official-table.txt")));
}

inline const domain::Indicator &indicator(const domain::IndicatorTable &table, int number)
{
    for (const auto &section : table.sections)
        for (const auto &candidate : section.indicators)
            if (candidate.number == number)
                return candidate;
    throw std::runtime_error("no indicator " + std::to_string(number));
}

inline const domain::Task &task(const domain::IndicatorTable &table, int number, int row = 1)
{
    return indicator(table, number).tasks.at(row - 1);
}

} // namespace taizhang::test
