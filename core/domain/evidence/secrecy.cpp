#include "core/domain/evidence/secrecy.h"

#include "core/domain/evidence/secrecy_rules.h"
#include "core/domain/file_names.h"
#include "core/domain/tr.h"
#include "core/domain/unseen.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace taizhang::domain {

namespace {

/// A text in the one form in which marks are looked for, and where each of its units came from.
struct PlainText
{
    QString text;
    QList<qsizetype> begin; ///< of the unit in the original
    QList<qsizetype> end;
};

struct Character
{
    char32_t code = 0;
    qsizetype length = 1; ///< UTF-16 units
};

Character characterAt(const QString &text, qsizetype at)
{
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(text.at(at), text.at(at + 1)), 2};
    return {text.at(at).unicode()};
}

constexpr char32_t circledSecret = U'㊙'; // a mark by itself, which would become a mere 秘

/// The few characters of the marks that are also written in another way.
QString usualForm(char32_t character)
{
    static const QHash<char32_t, QString> others{
        {U'絕', QStringLiteral("绝")}, {U'絶', QStringLiteral("绝")}, {U'機', QStringLiteral("机")},
        {U'祕', QStringLiteral("秘")}, {U'內', QStringLiteral("内")}, {U'資', QStringLiteral("资")},
        {U'⭐', QStringLiteral("★")},   {U'✩', QStringLiteral("☆")},   {U'級', QStringLiteral("级")},
        {U'為', QStringLiteral("为")}, {U'爲', QStringLiteral("为")}, {U'屬', QStringLiteral("属")},
        {U'國', QStringLiteral("国")}, {U'這', QStringLiteral("这")}};
    const auto known = others.constFind(character);
    return known != others.cend() ? *known : QString::fromUcs4(&character, 1);
}

PlainText plainText(const QString &text)
{
    PlainText plain;
    plain.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto [character, length] = characterAt(text, at);
        if (!isUnseen(character)) {
            // Full width, radicals and compatibility ideographs first: they become what the list knows.
            const auto normal = character < 0x80 || character == circledSecret
                                    ? text.mid(at, length)
                                    : text.mid(at, length).normalized(QString::NormalizationForm_KC);
            const auto characters = normal.toUcs4();
            for (const auto each : characters)
                plain.text += usualForm(each);
            plain.begin.resize(plain.text.size(), at);
            plain.end.resize(plain.text.size(), at + length);
        }
        at += length;
    }
    return plain;
}

/// The beginning in which a document's mark stands; blanks and what nobody sees do not count.
QString headOf(const QString &text)
{
    constexpr qsizetype head = 1500; // characters
    qsizetype seen = 0;
    qsizetype end = 0;
    while (end < text.size() && seen < head) {
        const auto [character, length] = characterAt(text, end);
        seen += isSeen(character) ? 1 : 0;
        end += length;
    }
    return text.left(end);
}

// 工作秘密 that is said of the document itself (本件为工作秘密), stands by itself in a name
// (名单-工作秘密.docx) or heads a line as an order to the reader (工作秘密，不得外传); not what is said about
// it (工作秘密管理办法).
const QRegularExpression &saidOfWork()
{
    static const QRegularExpression marks(
        QStringLiteral(
            R"((?<![如若凡]|如果|假如|是否)[本此该这](?:文?件|文|份|材料|资料|表|名单|清单|报告|通知|方案|纪要|附件|内容|册|卷))"
            R"([^。;!?\n]{0,8}?(?<![不非未否无])(?<!没有|不得作|不作|未作|不列|未列|不得列)(?:(?:为|是|系|属于|属|含有|含|涉及)\s*["“”「]?\s*WORK(?!\s*(?:管理|保护|保密|定密|工作|制度|的)))"
            R"(|(?:按照?|作为)\s*WORK\s*(?:管理|保管|保存|对待)))"
            R"(|请\s*按照?\s*WORK\s*(?:管理|保管|保存|对待)|[★☆]\s*WORK|^\s*WORK\s*[:(]?\s*\d+\s*年)"
            R"(|(?:纪要|文件|材料|名单|报告|通知|方案)(?:为|是|属于?|系)\s*WORK\s*(?=[,。;]|$))"
            R"(|^\s*(?:(?:特急|加急|平急|特提)\s+|(?:属于?|系|为)\s*)WORK\s*(?=[,。;]|$))"
            R"(|不(?:属于|是|涉及)国家秘密\s*,?\s*但?\s*(?:为|是|属于?|系)\s*WORK)"
            R"(|是否[^。;!?\n]{0,4}WORK\s*:\s*[是√☑✓]|\(\s*(?:属于?|系|为|是)\s*WORK\s*\))"
            R"(|(?:密\s*级|属性|标识|标志|标注|类别|种类)[:\s]+WORK)"
            R"(|^\s*WORK\s*[,。;!:\s]\s*请?(?:注意|不得|不准|严禁|禁止|切?勿|妥善|严格|阅后))"
            R"(|(?:^|(?<![章节條条])[\s_\-—–·+])WORK(?=[\s_\-—–·.+(\[]|$)(?!\s*[\d:]))"
            R"(|^\s*WORK(?:名单|材料|资料|文件|会议|纪要|报告|请示|批示)(?!.{0,30}(?:管理|保护|办法|规定|制度|保密|检查|自查|清单|培训|宣传|范围)))")
            .replace(QStringLiteral("WORK"), QStringLiteral(R"(工\s*作\s*秘\s*密)")),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    return marks;
}

/// Whether it has a character without which there is no mark: nearly no text does, and looking for one is
/// much faster than the expressions are.
bool mayBeMarked(const QString &plain)
{
    return plain.contains(u'密') || plain.contains(QChar(circledSecret)) || plain.contains(u'料');
}

} // namespace

QList<SecrecyMark> allSecrecy(const QString &text)
{
    const auto plain = plainText(text);
    if (!mayBeMarked(plain.text))
        return {};
    // 机密 also stands across the words 计算机密码, 无人机密集, 农机密布 and in 机密性; 绝密 across 杜绝密切.
    // A dot or a stroke between the two is no chance, but a mark of punctuation (随机、密集) is; with it 机
    // and 秘 must not be the end of another word (随机-密集, 神秘·密室).
    static const QRegularExpression marks(
        QStringLiteral(
            R"(^\s*(?:工\s*作\s*秘\s*密(?:\s*\d+\s*年)?|秘\s*密\s*级?)\s*$|(?:密\s*级\s*[:：]|[【〔（(\[［])\s*工\s*作\s*秘\s*密|工\s*作\s*秘\s*密\s*[★☆*])"
            R"(|(?<![拒谢謝杜隔断斷灭滅☐□]|[☐□] |密[、，,])绝\s*(?:[-·.・‧•_–—]\s*)?密(?!度|封|级?[、，,和或及]\s*[机機秘]密))"
            R"(|(?<![算手主母飞飛农農危转轉商时時印☐□]|[☐□] |密[、，,]|密级[、，,和或及]|无人|無人|照相|不属于|不是|保守|严守|商业|党和国家|保守国家|严守国家)机\s*密(?![码碼钥鑰封度切性柜室]|资料柜))"
            R"(|(?<!商业)秘\s*密\s*级?\s*[★☆*]|[★☆]\s*秘\s*密)"
            R"(|(?<!\p{Han})机\s*[-·.・‧•_–—]\s*密(?![码碼钥鑰封度切性集])|(?<!\p{Han})秘\s*[-·.・‧•_–—]\s*密(?![码碼钥鑰封度切性集室])|㊙)"
            R"(|密\s*级\s*别?\s*[】〕\])）]?\s*[:：\s]\s*秘\s*密|[【〔\[(（]\s*密\s*级\s*[】〕\])）]\s*秘\s*密|[【〔（(\[［]\s*(?:属于?)?(?:国家)?秘\s*密\s*[】〕）)\]］](?!\s*投)|(?<!连续性)内\s*部\s*资\s*料(?!性|管理|准印|出版物))"
            R"(|^\s*(?:国家)?秘\s*密\s*(?:级|[(（]?\s*\d+\s*年\s*[)）]?|特急|加急|平急)\s*$|^\s*国家秘密\s*(?:秘密级?)?\s*(?=$|\.\w{1,5}$))"
            R"(|(?<![如若凡]|如果|假如|是否)[本此该这](?:文?件|文|份|材料|资料|纪要|报告|方案)[^。;!?\n]{0,4}?(?<![不非未否无])(?:为|是|系|属于?)\s*(?:国家秘密|秘密级|["“”「]秘密["“”」]级?))"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    QList<SecrecyMark> all;
    // Each by itself: a sentence that says 工作秘密 must not hide a graver mark within.
    for (const auto *expression : {&marks, &saidOfWork()})
        for (auto matches = expression->globalMatch(plain.text); matches.hasNext();) {
            const auto match = matches.next();
            if (isTalk(plain.text, match.capturedStart(), match.capturedEnd()))
                continue;
            const auto begin = plain.begin[match.capturedStart()];
            const auto end = plain.end[match.capturedEnd() - 1];
            const SecrecyMark mark{seenWords(text.mid(begin, end - begin)), begin, end};
            const bool known = std::any_of(all.cbegin(), all.cend(), [&](const SecrecyMark &each) {
                return each.isOfWork() && mark.isOfWork() && each.begin < mark.end && mark.begin < each.end;
            });
            if (!known)
                all << mark;
        }
    std::stable_sort(all.begin(), all.end(), [](const SecrecyMark &left, const SecrecyMark &right) {
        return left.begin < right.begin;
    });
    QList<SecrecyMark> found;
    QSet<QString> wordings;
    for (const auto &mark : std::as_const(all)) {
        if (!wordings.contains(mark.words))
            found << mark;
        wordings << mark.words;
    }
    return found;
}

std::optional<SecrecyMark> gravest(const QList<SecrecyMark> &marks)
{
    for (const auto &mark : marks)
        if (!mark.isOfWork())
            return mark;
    return marks.isEmpty() ? std::nullopt : std::optional(marks.first());
}

std::optional<SecrecyMark> findSecrecy(const QString &text)
{
    return gravest(allSecrecy(text));
}

std::optional<SecrecyMark> findSecrecyInTitle(const QString &title)
{
    if (auto mark = findSecrecy(title))
        return mark;
    static const QRegularExpression heads(
        QStringLiteral(R"(^\s*((?:国\s*家|工\s*作)\s*秘\s*密)(?=$|[\s_\-—–·:：★☆〔［\[(（【]))"
                       R"(|(?:为|属于?|是)\s*(国\s*家\s*秘\s*密)(?=$|[\s,，。;；]))"));
    const auto match = heads.match(title);
    const int part = match.hasCaptured(2) ? 2 : 1;
    if (!match.hasCaptured(part))
        return std::nullopt;
    return SecrecyMark{seenWords(match.captured(part)), match.capturedStart(part), match.capturedEnd(part)};
}

QList<SecrecyMark> allDocumentSecrecy(const QString &text)
{
    const auto head = headOf(text);
    auto marks = allSecrecy(head);
    for (auto &mark : printedMarks(text, head.size()))
        if (std::none_of(marks.cbegin(), marks.cend(),
                         [&](const SecrecyMark &known) { return known.words == mark.words; }))
            marks << mark;
    return marks;
}

std::optional<SecrecyMark> findDocumentSecrecy(const QString &text)
{
    return gravest(allDocumentSecrecy(text));
}

QStringList adviceOnSecretWords(const QString &title, const QString &documentNumber, const QString &note,
                                bool holdsFile)
{
    QStringList advice;
    if (const auto mark = findSecrecy(title); mark && !mark->isOfWork() && holdsFile)
        advice << tr("请核对：题名里有“%1”，涉密材料不得放在本程序里。").arg(mark->words);
    if (const auto mark = findSecrecy(documentNumber); mark && !mark->isOfWork() && holdsFile)
        advice << tr("请核对：文号里有“%1”，涉密材料不得放在本程序里。").arg(mark->words);
    if (const auto mark = findSecrecy(note); mark && !mark->isOfWork() && note.trimmed() != title.trimmed())
        advice << tr("请核对：备注里有“%1”，涉密内容不得写进本程序。").arg(mark->words);
    return advice;
}

QStringList secretWordsRemarks(const QString &what, const QString &text)
{
    QStringList remarks;
    for (const auto &mark : allSecrecy(text))
        remarks << tr("请核对：%1里有“%2”；涉密内容不得写进本程序，是的请删去。").arg(what, mark.words);
    return remarks;
}

QString leftOutWords(const QString &found, const SecrecyMark &mark)
{
    return (mark.isOfWork()
                ? tr("%1：工作秘密只能现场调阅，先不收进；要收的单独添加后勾选“工作秘密”，或者只登记"
                     "题名和存放处")
            : mark.isInternal() ? tr("%1：请先核对是否涉密，涉密的不得存入本程序，只能登记题名和存放处")
                                : tr("%1：涉密材料不得存入本程序，只能登记题名和存放处"))
        .arg(found);
}

QString secrecyRule(const SecrecyMark &mark)
{
    return mark.isOfWork()
               ? tr("工作秘密只能现场调阅，不进汇编、不导出，可以只登记题名和存放处，要收的请写明是工作秘密")
           : mark.isInternal() ? tr("请先核对是否涉密，涉密的不得放进本程序，只登记题名和存放处（现场调阅）")
                               : tr("涉密材料不得放进本程序，请只登记题名和存放处（现场调阅）");
}

QString secrecyRefusal(const QString &name, const SecrecyMark &mark)
{
    return tr("“%1”标有“%2”，没有收进台账，原文件没有改动：%3。")
        .arg(shownName(name), mark.words, secrecyRule(mark));
}

} // namespace taizhang::domain
