#include "core/domain/search_text.h"

#include "core/domain/grouped_number.h"
#include "core/domain/text_folding.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace taizhang::domain {

namespace {

/// What one character of the basic plane is searched as. ICU takes a microsecond for each, and a text has
/// millions, so each is asked once.
class Folded
{
public:
    const QString &of(QChar character)
    {
        const QMutexLocker lock(&m_mutex);
        auto &known = m_known[character];
        if (known.isNull())
            known = QString(QLatin1String("")) + signsOf(foldForSearch(character));
        return known;
    }

private:
    static QString signsOf(const QString &folded)
    {
        QString signs;
        for (const auto sign : folded)
            if (sign.isLetterOrNumber())
                signs += sign;
        return signs.isEmpty() && !folded.trimmed().isEmpty() ? QString(searchBreak) : signs;
    }

    QMutex m_mutex;
    QHash<QChar, QString> m_known;
};

bool isIdeograph(QChar character)
{
    return character >= u'\u4E00' && character <= u'\u9FFF';
}

bool isFigure(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

/// The sign of a character that needs no table; null for any other.
QChar plainSign(QChar character)
{
    if (isIdeograph(character) || (character >= u'a' && character <= u'z') || isFigure(character))
        return character;
    if (character >= u'A' && character <= u'Z')
        return QChar(character.unicode() + 32);
    return {};
}

class Signs
{
public:
    explicit Signs(SearchText &text) : m_text(text) {}

    /// What comes next is set apart from what came before.
    void addBlank() { m_isApart = true; }

    void add(QStringView signs, qsizetype place)
    {
        if (signs.isEmpty())
            return;
        if (std::exchange(m_isApart, false) && isFigure(signs.front()) && !m_text.signs.isEmpty() &&
            isFigure(m_text.signs.back()))
            addSigns(QStringView(&searchBreak, 1), place);
        addSigns(signs, place);
    }

    /// A number in groups, once more and in one piece.
    void addNumber(const QString &text, const TextSpan &span)
    {
        addSigns(QStringView(&searchSeam, 1), span.start);
        for (auto place = span.start; place < span.start + span.length; ++place)
            if (const auto sign = plainSign(narrow(text.at(place))); !sign.isNull())
                addSigns(QStringView(&sign, 1), place);
    }

private:
    static QChar narrow(QChar figure)
    {
        return figure >= u'０' && figure <= u'９' ? QChar(figure.unicode() - u'０' + u'0') : figure;
    }

    void addSigns(QStringView signs, qsizetype place)
    {
        for (const auto sign : signs) {
            if (sign == searchBreak && m_text.signs.endsWith(searchBreak))
                continue;
            m_text.signs += sign;
            m_text.places << place;
        }
    }

    SearchText &m_text;
    bool m_isApart = false; ///< a blank stands before what comes next
};

void addText(Signs &signs, const QString &text)
{
    static Folded folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto character = text.at(i);
        if (const auto plain = plainSign(character); !plain.isNull())
            signs.add(QStringView(&plain, 1), i);
        else if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            signs.add(QStringView(text).sliced(i, 2), i), ++i;
        else if (character.isSpace())
            signs.addBlank();
        else if (!character.isNull() && !character.isSurrogate())
            signs.add(folded.of(character), i);
    }
}

/// Of a number in groups, which is all that the word says, the one piece.
QString signsOfWord(const QString &word)
{
    const auto pieces = searchText(word).signs.split(searchSeam);
    const bool isNumber = pieces.size() == 2 && QString(pieces[0]).remove(searchBreak) == pieces[1];
    return pieces[isNumber ? 1 : 0];
}

} // namespace

SearchText searchText(const QString &text)
{
    SearchText result;
    result.signs.reserve(text.size());
    result.places.reserve(text.size());
    Signs signs(result);
    addText(signs, text);
    for (const auto &number : groupedNumbers(text))
        signs.addNumber(text, number);
    return result;
}

QString spacedSigns(const QString &text)
{
    const auto signs = searchText(text).signs;
    QString spaced;
    spaced.reserve(signs.size() * 2);
    for (const auto sign : signs) {
        if (!spaced.isEmpty() && !sign.isLowSurrogate())
            spaced += u' ';
        spaced += sign;
    }
    return spaced;
}

QStringList searchWords(const QString &query)
{
    QStringList words;
    for (const auto &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        auto signs = signsOfWord(word);
        while (signs.startsWith(searchBreak))
            signs.remove(0, 1);
        while (signs.endsWith(searchBreak))
            signs.chop(1);
        if (!signs.isEmpty() && !words.contains(signs))
            words << signs;
    }
    return words;
}

QList<TextSpan> foundWords(const QString &text, const QStringList &words, int most)
{
    const auto searched = searchText(text);
    QList<TextSpan> found;
    for (const auto &word : words)
        for (auto at = searched.signs.indexOf(word); at >= 0 && found.size() < most;
             at = searched.signs.indexOf(word, at + word.size())) {
            const auto start = searched.places[at];
            auto end = searched.places[at + word.size() - 1] + 1;
            if (end < text.size() && text.at(end).isLowSurrogate())
                ++end;
            found << TextSpan{start, end - start};
        }
    std::sort(found.begin(), found.end(),
              [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> apart;
    for (const auto &span : std::as_const(found))
        if (apart.isEmpty() || apart.last().start + apart.last().length <= span.start)
            apart << span;
    return apart;
}

Snippet snippetAround(const QString &text, const QList<TextSpan> &spans, int length)
{
    const auto first = spans.isEmpty() ? TextSpan() : spans.first();
    qsizetype start = text.size() <= length ? 0 : qMax<qsizetype>(0, first.start - length / 3);
    if (start > 0 && text.at(start).isLowSurrogate())
        --start;
    auto end = qMin<qsizetype>(text.size(), qMax(start + length, first.start + first.length));
    if (end < text.size() && text.at(end).isLowSurrogate())
        ++end;
    Snippet snippet;
    if (start > 0)
        snippet.text = QStringLiteral("…");
    const auto shift = snippet.text.size() - start;
    auto middle = text.mid(start, end - start);
    // Unit for unit, so that the spans stay where they are.
    for (auto &character : middle)
        if (character.isSpace() || character.category() == QChar::Other_Control)
            character = u' ';
    snippet.text += middle;
    if (end < text.size())
        snippet.text += QStringLiteral("…");
    for (const auto &span : spans)
        if (span.start >= start && span.start + span.length <= end)
            snippet.spans << TextSpan{span.start + shift, span.length};
    return snippet;
}

} // namespace taizhang::domain
