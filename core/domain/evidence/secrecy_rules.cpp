#include "core/domain/evidence/secrecy_rules.h"

#include "core/domain/unseen.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace taizhang::domain {

namespace {

constexpr qsizetype longestPrinted = 40; // characters of a line with a mark

/// [begin, end) of a text
using Piece = std::pair<qsizetype, qsizetype>;

const QRegularExpression &printedSigns()
{
    static const QRegularExpression signs(QStringLiteral("[★☆✩⭐*]|\\d\\s*年|密\\s*[级級]"));
    return signs;
}

const QRegularExpression &stars()
{
    static const QRegularExpression signs(QStringLiteral("[★☆✩⭐]"));
    return signs;
}

/// The marks that begin the piece, if it is short and has what it should.
QList<SecrecyMark> leadingMarks(const QString &text, Piece piece, const QRegularExpression &signs)
{
    static const QRegularExpression before(QStringLiteral("^(?:密[级級][:：]?)?[【〔［\\[(（]?[★☆✩⭐]?$"));
    const auto line = QStringView(text).mid(piece.first, piece.second - piece.first).toString();
    if (!line.contains(u'密') || !line.contains(signs) || seenWords(line).size() > longestPrinted)
        return {};
    QList<SecrecyMark> marks;
    for (auto mark : allSecrecy(line))
        if (seenWords(line.left(mark.begin)).contains(before)) {
            mark.begin += piece.first;
            mark.end += piece.first;
            marks << mark;
        }
    return marks;
}

/// The same where behind the mark nothing stands in the piece but what belongs to it.
QList<SecrecyMark> loneMarks(const QString &text, Piece piece, const QRegularExpression &signs)
{
    static const QRegularExpression after(QStringLiteral(
        "^[级級]?[★☆✩⭐*]?(?:[\\d一二三四五六七八九十]+(?:年|个?月|[天日])|长期|启用前)?[)）】〕］\\]]?$"));
    auto marks = leadingMarks(text, piece, signs);
    marks.removeIf([&](const SecrecyMark &mark) {
        return !seenWords(text.mid(mark.end, piece.second - mark.end)).contains(after);
    });
    return marks;
}

/// Whether the line before or behind a piece is a grade, too: a list of them, in a form or a law.
bool isListed(const QString &text, Piece piece)
{
    constexpr qsizetype far = 100;
    static const QRegularExpression before(QStringLiteral("密[级級]?\\s*\\n\\s*$")),
        behind(QStringLiteral(
                   "^\\s*\\n[^\\S\\n]*(?:[绝絕機机秘祕]\\s*密|(?:国家|工作|商业)秘密)[级級]?\\s*(?:\\n|$)"),
               QRegularExpression::UseUnicodePropertiesOption);
    const auto from = std::max<qsizetype>(0, piece.first - far);
    const auto above = text.mid(from, piece.first - from);
    return (above.contains(before) && !above.trimmed().endsWith(QStringLiteral("密级"))) ||
           text.mid(piece.second, far).contains(behind);
}

/// All that matches, as pieces: the first group where there is one.
QList<Piece> piecesOf(const QString &text, qsizetype from, const QRegularExpression &pattern)
{
    QList<Piece> pieces;
    for (auto found = pattern.globalMatch(text, from); found.hasNext();) {
        const auto match = found.next();
        const int group = pattern.captureCount() > 0 ? 1 : 0;
        pieces << Piece(match.capturedStart(group), match.capturedEnd(group));
    }
    return pieces;
}

/// The lines and the cells of tables behind the one in which the head ends.
QList<Piece> linesOf(const QString &text, qsizetype from)
{
    // By hand: an expression looks the whole text over each time that it is asked, which a long table asks
    // often.
    const auto endAt = [&text](qsizetype begin) {
        while (begin < text.size() && !QStringView(u"\n\t\u2028\u2029").contains(text[begin]))
            ++begin;
        return begin;
    };
    QList<Piece> lines;
    for (auto begin = from > 0 ? endAt(from - 1) + 1 : 0; begin < text.size();) {
        const auto end = endAt(begin);
        lines << Piece(begin, end);
        begin = end + 1;
    }
    return lines;
}

/// A line of its own needs no star: 绝密, [绝密], 工作秘密. 秘密 without one may be what is left of 商业秘密.
QList<SecrecyMark> ownLine(const QString &text, Piece piece)
{
    static const QRegularExpression anything(QStringLiteral("密"));
    const auto words = seenWords(text.mid(piece.first, piece.second - piece.first));
    if (!words.contains(u'密')) // as all of them do, and few lines
        return {};
    if (words.startsWith(u'秘') || words.startsWith(u'祕') || isListed(text, piece))
        return {};
    return loneMarks(text, piece, anything);
}

} // namespace

bool isSeen(char32_t character)
{
    return !QChar::isSpace(character) && !isUnseen(character);
}

QString seenWords(const QString &text)
{
    QString words;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters)
        if (isSeen(character))
            words += QString::fromUcs4(&character, 1);
    return words;
}

bool isTalk(const QString &plain, qsizetype begin, qsizetype end)
{
    // Of the sentence alone: what stands before it or behind says nothing of the mark.
    constexpr qsizetype far = 60;
    static const QRegularExpression ends(QStringLiteral("[\n。;!?]"));
    const auto stop = plain.lastIndexOf(ends, begin > 0 ? begin - 1 : 0);
    const auto from = std::max(begin == 0 ? 0 : stop + 1, std::max<qsizetype>(0, begin - far));
    const auto before = plain.mid(from, begin - from);
    const auto behind = plain.mid(end, far).section(u'\n', 0, 0);
    static const QRegularExpression ofItself(
        QStringLiteral("[本此该这](?:文?件|文|份|材料|资料|表|名单|纪要|报告|通知|方案|附件)"));
    static const QRegularExpression quoting(QStringLiteral(
        R"re((?:[标印注盖]有|标[注明示识志]|注明|加盖|例?如|比如|诸如|字样)\s*[为以:]?\s*(?:["“「『'‘][^"”」』'’\n]{0,20}["”」』'’][、,或和及]?)*["“「『'‘]$)re"));
    static const QRegularExpression titleOpen(QStringLiteral("《[^》]*$"));
    static const QRegularExpression ofRule(QStringLiteral(
        "^[^》]*(?:办法|规定|制度|条例|细则|规范|指南|标准|规程|目录|法|须知|手册|要求|流程)[^》]{0,8}》"));
    static const QRegularExpression counted(
        QStringLiteral("^\\s*级?(?:文件|材料|事项|载体)?\\s*(?:数量?)?\\s*:\\s*(?:无|没有|否|0(?!\\d))"));
    return (before.contains(quoting) && !before.contains(ofItself)) ||
           (before.contains(titleOpen) && behind.contains(ofRule)) || behind.contains(counted);
}

QList<SecrecyMark> printedMarks(const QString &text, qsizetype from)
{
    // What stands in brackets; in one long paragraph what begins behind a sentence or a blank; the cells of
    // tables and the values and elements of data.
    static const QRegularExpression inBrackets(
        QStringLiteral("[(（【〔［\\[][^()（）【】〔〕［］\\[\\]\n]{1,%1}[)）】〕］\\]]")
            .arg(longestPrinted - 2));
    static const QRegularExpression inSentences(
        QStringLiteral(R"((?<![^。！？；!?;\s])[^。！？；!?;\s]*[★☆✩⭐][^。！？；!?;\s]{0,10})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression cells(
        QStringLiteral(R"((?<=[\n|,;>"])([^\n|,;<>"]{2,%1})(?=[\n|,;<]|"\s*(?:[,}\]\n]|$)|$))")
            .arg(longestPrinted));
    QList<SecrecyMark> marks;
    for (const auto &piece : piecesOf(text, from, inBrackets))
        marks << leadingMarks(text, piece, stars());
    for (const auto &piece : piecesOf(text, from, inSentences))
        marks << leadingMarks(text, piece, stars());
    for (const auto &piece : piecesOf(text, from, cells))
        marks << loneMarks(text, piece, printedSigns());
    for (const auto &piece : linesOf(text, from))
        marks << leadingMarks(text, piece, printedSigns()) << ownLine(text, piece);
    return marks;
}

} // namespace taizhang::domain
