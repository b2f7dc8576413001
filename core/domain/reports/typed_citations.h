#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// An evidence number that is typed out in a text (附件020-1-02) where a citation could stand.
struct TypedCitation
{
    qsizetype begin = 0; ///< of 附件, or of what leads from the number before to this one (至, 、)
    qsizetype end = 0;   ///< one past the number, in UTF-16 units of the text
    QString between;     ///< 至, 、: what stays in front of a citation that goes on from another
    QString number;      ///< in full and in half width, as it would be printed: 020-1-02
    QString filing;      ///< uuid of the filing that bears the number; empty: none does
};

/// All in the order of the text; numbers in full width (附件０２０－１－０１), several behind one 附件
/// (附件020-1-01、020-1-02) and both ends of a range, also where its end is short (附件020-1-01至03).
/// A short number that nothing bears is none unless it ends a range; of a range of which one end is borne by
/// nothing the other is none.
QList<TypedCitation> typedCitationsIn(const QString &text, const QHash<QString, QString> &filingByNumber);

/// The indicator that its number speaks of.
int indicatorOf(const TypedCitation &typed);

/// The numbers among them that nothing bears, each once.
QStringList unknownNumbersIn(const QString &text, const QHash<QString, QString> &filingByNumber);
/// 请核对：没有编号020-1-99。 Empty where there is none.
QString unknownNumbersWords(const QStringList &numbers);

} // namespace taizhang::domain
