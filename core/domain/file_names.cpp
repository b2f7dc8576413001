#include "core/domain/file_names.h"

#include "core/domain/one_line.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace taizhang::domain {

namespace {

// Longer ones are no ending but a dot within a name.
constexpr int longestEnding = 16;

struct Parts
{
    QString base;
    QString ending; // with its dot, may be empty
};

Parts split(const QString &name)
{
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    if (dot <= 0 || name.size() - dot > longestEnding)
        return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

void appendLegal(QString &legal, char32_t c)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    if (isControlCharacter(c))
        legal += QLatin1Char(' ');
    else if (c < 0x80 && forbidden.contains(QChar(static_cast<char16_t>(c))))
        legal += QChar(static_cast<char16_t>(c + 0xFEE0)); // its full-width form
    else if (QChar::isSurrogate(c) || QChar::isNonCharacter(c))
        legal += QChar(0xFFFD);
    else if (!isInvisibleTrap(c))
        legal += QString::fromUcs4(&c, 1);
}

QString withoutForbidden(const QString &name)
{
    QString legal;
    const auto characters = name.toUcs4();
    for (const auto character : characters)
        appendLegal(legal, static_cast<char32_t>(character));
    return legal.normalized(QString::NormalizationForm_C);
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && name.front().isSpace())
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back().isSpace() || name.back() == QLatin1Char('.')))
        name.chop(1);
    return name;
}

// Windows takes CON, con.txt and "NUL .tar.gz" for devices, and COM¹ for COM1.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|CLOCK\\$|(COM|LPT)[0-9¹²³]) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

bool fits(const QString &text, NameLimit limit)
{
    return text.size() <= limit.utf16 && text.toUtf8().size() <= limit.bytes;
}

// Cuts between what a reader sees as characters: never within a pair, an accent or a composed emoji.
QString shortened(const QString &text, NameLimit limit)
{
    if (fits(text, limit))
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    auto end = text.size();
    while (end > 0 && !fits(text.left(end), limit))
        end = qMax(finder.toPreviousBoundary(), qsizetype(0));
    return text.left(end);
}

// Base, mark and ending within the limit; mark and ending are kept whole.
QString joined(const Parts &parts, const QString &mark, NameLimit limit)
{
    const auto tail = mark + parts.ending;
    const NameLimit rest{static_cast<int>(limit.utf16 - tail.size()),
                         static_cast<int>(limit.bytes - tail.toUtf8().size())};
    auto base = shortened(parts.base, rest);
    if (base.size() < parts.base.size())
        base = withoutEdges(base);
    return base + tail;
}

const QRegularExpression &archiveEnding()
{
    static const QRegularExpression ending(
        QStringLiteral("\\.(zip|7z|rar|tar|tgz|tbz2?|txz|tar\\.(gz|bz2|xz|zst))$"),
        QRegularExpression::CaseInsensitiveOption);
    return ending;
}

} // namespace

QString legalFileName(const QString &name, NameLimit limit)
{
    auto legal = withoutEdges(withoutForbidden(name));
    if (legal.isEmpty())
        legal = QStringLiteral("未命名");
    if (isDevice(legal))
        legal.prepend(QLatin1Char('_'));
    if (!fits(legal, limit))
        legal = joined(split(legal), {}, limit);
    return legal;
}

QString fileNameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QString uniqueFileName(const QString &name, QSet<QString> &used, NameLimit limit)
{
    auto unique = legalFileName(name, limit);
    const auto parts = split(unique);
    for (int copy = 2; used.contains(fileNameKey(unique)); ++copy)
        unique = joined(parts, QStringLiteral(" (%1)").arg(copy), limit);
    used.insert(fileNameKey(unique));
    return unique;
}

bool hasArchiveEnding(const QString &name)
{
    return archiveEnding().match(name).hasMatch();
}

QString withoutArchiveEnding(const QString &name)
{
    return QString(name).remove(archiveEnding());
}

QString shownName(const QString &path)
{
    QString shown;
    const auto characters = path.toUcs4();
    for (const auto character : characters) {
        const auto c = static_cast<char32_t>(character);
        if (isControlCharacter(c))
            shown += QLatin1Char(' ');
        else if (!isInvisibleTrap(c))
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

} // namespace taizhang::domain
