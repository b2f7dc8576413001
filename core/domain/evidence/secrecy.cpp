#include "core/domain/evidence/secrecy.h"

#include "core/domain/file_names.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

namespace taizhang::domain {

std::optional<SecrecyMark> findSecrecy(const QString &text)
{
    // 机密 also stands across the words 计算机密码 and 手机密钥.
    static const QRegularExpression marks(
        QStringLiteral(
            R"((?<![拒谢])绝\s*密(?!度|封)|(?<![算手主母])机\s*密(?![码钥封度切])|秘\s*密\s*[★☆*＊]|[★☆]\s*秘\s*密)"
            R"(|[【〔（(\[［]\s*秘\s*密\s*[】〕）)\]］]|内\s*部\s*资\s*料)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = marks.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression blanks(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return SecrecyMark{match.captured().remove(blanks), match.capturedStart(), match.capturedEnd()};
}

QString secrecyRefusal(const QString &name, const SecrecyMark &mark)
{
    return tr("“%1”标有“%"
              "2”，没有收进台账，原文件没有改动：涉密材料不得放进本程序，请只登记题名和存放处（现场调阅）。")
        .arg(shownName(name), mark.words);
}

} // namespace taizhang::domain
