#include "core/domain/evidence/document_number.h"

#include <QRegularExpression>

namespace taizhang::domain {

std::optional<QString> findDocumentNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(([\x{4e00}-\x{9fff}]{2,14})\s*[〔\[［（(【﹝]\s*((?:19|20)\d\d)\s*[〕\]］）)】﹞]\s*第?\s*0*(\d{1,5})\s*号)"));
    // The longest run of such words is cut away, since a number may be quoted in a sentence.
    static const QRegularExpression before(
        QStringLiteral("^.*(?:根据|按照|依据|依照|遵照|转发|印发|贯彻|落实|执行|文件|文号|字号|详见|参见|"
                       "以及|见|和|及|与|的|以|由)"));
    for (auto matches = form.globalMatch(text.normalized(QString::NormalizationForm_C)); matches.hasNext();) {
        const auto match = matches.next();
        auto agency = match.captured(1);
        agency.remove(before);
        if (agency.size() >= 2)
            return QStringLiteral("%1〔%2〕%3号").arg(agency, match.captured(2), match.captured(3));
    }
    return std::nullopt;
}

} // namespace taizhang::domain
