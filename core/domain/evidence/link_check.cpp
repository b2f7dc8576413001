#include "core/domain/evidence/link_check.h"

#include "core/domain/dates.h"
#include "core/domain/tr.h"

#include <array>

namespace taizhang::domain {

namespace {

const auto outcomeKey = QStringLiteral("outcome");
const auto statusKey = QStringLiteral("status");
const auto atKey = QStringLiteral("at");
const auto addressKey = QStringLiteral("address");

struct OutcomeRow
{
    const char *word;
    const char *says;
};
// In the order of enum LinkOutcome.
constexpr std::array rows{
    OutcomeRow{"opens", QT_TRANSLATE_NOOP("domain", "能打开")},
    OutcomeRow{"not_there", QT_TRANSLATE_NOOP("domain", "打不开：没有这个网页")},
    OutcomeRow{"not_allowed", QT_TRANSLATE_NOOP("domain", "打不开：要登录或者不许查看")},
    OutcomeRow{"faulty", QT_TRANSLATE_NOOP("domain", "打不开：网站出错")},
    OutcomeRow{"no_host", QT_TRANSLATE_NOOP("domain", "打不开：找不到这个网站")},
    OutcomeRow{"refused", QT_TRANSLATE_NOOP("domain", "打不开：网站没有接受连接")},
    OutcomeRow{"silent", QT_TRANSLATE_NOOP("domain", "打不开：网站没有回答")},
    OutcomeRow{"certificate", QT_TRANSLATE_NOOP("domain", "打不开：网站的安全证书有问题")},
    OutcomeRow{"astray", QT_TRANSLATE_NOOP("domain", "打不开：被转到不能去的地方")},
    OutcomeRow{"broken", QT_TRANSLATE_NOOP("domain", "打不开：连接中断")},
};

const OutcomeRow &rowOf(LinkOutcome outcome)
{
    return rows[static_cast<size_t>(outcome)];
}

} // namespace

QString linkOutcomeWord(LinkOutcome outcome)
{
    return QString::fromLatin1(rowOf(outcome).word);
}

QVariantMap storedLinkCheck(const LinkCheck &check, const QString &address)
{
    return {{outcomeKey, linkOutcomeWord(check.outcome)},
            {statusKey, check.status},
            {atKey, check.at.toUTC().toString(Qt::ISODateWithMs)},
            {addressKey, address}};
}

std::optional<LinkCheck> readLinkCheck(const QVariantMap &stored)
{
    LinkCheck check;
    check.status = stored.value(statusKey).toInt();
    check.at = QDateTime::fromString(stored.value(atKey).toString(), Qt::ISODateWithMs);
    if (!check.at.isValid())
        return std::nullopt;
    for (size_t place = 0; place < rows.size(); ++place)
        if (stored.value(outcomeKey).toString() == QLatin1StringView(rows[place].word)) {
            check.outcome = static_cast<LinkOutcome>(place);
            return check;
        }
    return std::nullopt;
}

std::optional<LinkCheck> linkCheckOf(const QVariantMap &stored, const QString &address)
{
    return stored.value(addressKey).toString() == address ? readLinkCheck(stored) : std::nullopt;
}

QString linkCheckText(const LinkCheck &check)
{
    const auto day = dateText(check.at.toLocalTime().date());
    const auto says = tr(rowOf(check.outcome).says);
    return check.opens() || check.status == 0 ? tr("%1（%2核查）").arg(says, day)
                                              : tr("%1（%2，%3核查）").arg(says).arg(check.status).arg(day);
}

QString printedLinkCheck(const LinkCheck &check)
{
    const auto day = dateText(check.at.toLocalTime().date());
    const auto says = QString::fromUtf8(rowOf(check.outcome).says);
    return check.opens() || check.status == 0
               ? QStringLiteral("%1（%2核查）").arg(says, day)
               : QStringLiteral("%1（%2，%3核查）").arg(says).arg(check.status).arg(day);
}

} // namespace taizhang::domain
