#include "core/formats/sheets/formula_guard.h"

#include <QRegularExpression>

namespace taizhang::formats {

QString asText(const QString &cell)
{
    // OWASP, CSV Injection: the characters themselves, and their full-width forms, which Chinese and Japanese
    // Excel take for the same.
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !cell.isEmpty() && starts.contains(cell.front()) ? QLatin1Char('\'') + cell : cell;
}

QString clipboardLine(const QStringList &cells)
{
    static const QRegularExpression harmless(QStringLiteral("^[-－](?:\\d{1,9}(?:[.]\\d{1,9})?%?)?$"));
    QStringList line;
    for (const auto &cell : cells) {
        const auto text = cell.simplified();
        line << (harmless.match(text).hasMatch() ? text : asText(text));
    }
    return line.join(QLatin1Char('\t'));
}

} // namespace taizhang::formats
