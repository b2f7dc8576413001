#include "core/domain/tasks/notice.h"

#include "core/domain/dates.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <array>

namespace taizhang::domain {

namespace {

struct KindRow
{
    NoticeKind kind;
    const char *word;
    const char *label;
    bool isReminder;
    int daysToReply;
    const char *opening;
    const char *closing;
};

// The letters are Chinese in whatever language the program speaks, so their words are not translated.
constexpr std::array kinds{
    KindRow{NoticeKind::Assignment, "assignment", QT_TRANSLATE_NOOP("domain", "交办单"), false, 3,
            "按照法治政府建设示范创建指标任务分工，请贵单位协助提供{件数}项材料，具体内容和期限如下，"
            "材料内容以指标表原文为准。",
            "请贵单位明确承办科室和联系人，于{截止日期}前将回执反馈我办，并按期报送材料。工作中如有疑问，"
            "请随时与我办联系。感谢支持！"},
    KindRow{NoticeKind::Receipt, "receipt", QT_TRANSLATE_NOOP("domain", "接收单"), false, 3,
            "贵单位报送的法治政府建设示范创建材料，我办已收到{件数}项，清单如下，请予核对。",
            "如与贵单位报送情况不一致，请及时与我办联系。感谢支持！"},
    KindRow{NoticeKind::Prompt, "prompt", QT_TRANSLATE_NOOP("domain", "工作提示"), true, 7,
            "感谢贵单位对法治政府建设示范创建工作的支持。按照任务分工，贵单位{件数}项材料{情况}，"
            "现提示如下，请予关注。",
            "已到期限、未定期限和需要补正的，请于{截止日期}"
            "前报送我办；未到期限的，请按期报送。如有困难，请随时与我办联系。"},
    KindRow{NoticeKind::Reminder, "reminder", QT_TRANSLATE_NOOP("domain", "提醒函"), true, 5,
            "为做好法治政府建设示范创建工作，按照任务分工，贵单位{件数}项材料{情况}，具体如下：",
            "请将已到期限、未定期限和需要补正的材料于{截止日期}前报送我办，其余材料按期报送为盼；确有困难的，"
            "请在回执中说明。感谢支持！"},
    KindRow{NoticeKind::Supervision, "supervision", QT_TRANSLATE_NOOP("domain", "督办通知"), true, 3,
            "截至目前，贵单位{件数}项法治政府建设示范创建材料{情况}，现予督办，具体如下：",
            "请予重视，安排专人将已到期限、未定期限和需要补正的材料于{截止日期}"
            "前报送我办，并以回执反馈办理情况。"},
    KindRow{
        NoticeKind::Circular, "circular", QT_TRANSLATE_NOOP("domain", "通报"), true, 3,
        "按照法治政府建设示范创建工作安排，现将贵单位材料报送情况通报如下：截至目前，{件数}项材料{情况}。",
        "请贵单位对照清单抓紧办理，将已到期限、未定期限和需要补正的材料于{截止日期}"
        "前报送我办，其余材料按期报送。"},
};

const KindRow &rowOf(NoticeKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

constexpr QStringView unitField = u"{单位}";
constexpr QStringView countField = u"{件数}";
constexpr QStringView dayField = u"{截止日期}";
constexpr QStringView standingField = u"{情况}";

} // namespace

QList<NoticeKind> noticeKinds()
{
    QList<NoticeKind> all;
    for (const auto &row : kinds)
        all << row.kind;
    return all;
}

QString noticeWord(NoticeKind kind)
{
    return QLatin1String(rowOf(kind).word);
}

std::optional<NoticeKind> parseNoticeWord(QStringView word)
{
    for (const auto &row : kinds)
        if (word == QLatin1String(row.word))
            return row.kind;
    return std::nullopt;
}

QString noticeLabel(NoticeKind kind)
{
    return tr(rowOf(kind).label);
}

QString noticeHeading(NoticeKind kind)
{
    return QString::fromUtf8(rowOf(kind).label);
}

bool isReminder(NoticeKind kind)
{
    return rowOf(kind).isReminder;
}

QDate usualReplyDay(NoticeKind kind, QDate today)
{
    auto day = today.addDays(rowOf(kind).daysToReply);
    while (day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    return day;
}

NoticeText defaultNoticeText(NoticeKind kind)
{
    return {QString::fromUtf8(rowOf(kind).opening), QString::fromUtf8(rowOf(kind).closing)};
}

QStringList noticeFields()
{
    return {unitField.toString(), countField.toString(), dayField.toString(), standingField.toString()};
}

QString unknownNoticeField(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral(R"(\{[^{}]*\})"));
    for (auto match = braces.globalMatch(text); match.hasNext();)
        if (auto field = match.next().captured(); !noticeFields().contains(field))
            return field;
    return {};
}

QString filled(const QString &text, const NoticeFacts &facts)
{
    // In one pass, so that braces in a unit's name are no field.
    static const QRegularExpression field(QStringLiteral(R"(\{(单位|件数|截止日期|情况)\})"));
    QString result;
    qsizetype end = 0;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        const auto found = match.captured();
        result += found == unitField       ? facts.unit
                  : found == countField    ? QString::number(facts.count)
                  : found == standingField ? facts.standing
                                           : dateText(facts.replyBy);
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace taizhang::domain
