#pragma once

#include "core/formats/pdf_metadata.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace taizhang::formats {

/// The unified ideograph (or common mark) that a radical or look-alike stands for; any other character as it
/// is.
char32_t unifiedIdeograph(char32_t character);
QString unifiedIdeographs(const QString &text);

/// A PDF font's /ToUnicode: what each character code of the font means. Codes have `codeBytes` bytes.
struct ToUnicode
{
    int codeBytes = 2;
    QMap<quint32, QString> texts;
    bool operator==(const ToUnicode &) const = default;
};

/// Reads the bfchar and bfrange entries of a CMap; nothing if it has none that can be understood.
std::optional<ToUnicode> parseToUnicode(const QByteArray &cmap);
QByteArray writeToUnicode(const ToUnicode &map);

/// Changes the texts of a font in place.
using ToUnicodeChange = std::function<void(ToUnicode &)>;

/// The same pages with text that is found and copied as it was written, under new metadata.
///
/// QPdfWriter names a glyph by the first code point that has it: ⾏ (U+2F8F) for 行. Every /ToUnicode is
/// handed to `change`, then its radicals become unified ideographs. Throws domain::Error for bytes that are
/// no PDF.
QByteArray withReadableText(const QByteArray &pdf, const PdfMetadata &metadata,
                            const ToUnicodeChange &change = {});

} // namespace taizhang::formats
