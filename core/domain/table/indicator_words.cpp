#include "core/domain/table/indicator_words.h"

namespace taizhang::domain {

bool isReservation(QStringView clause)
{
    return !clause.isEmpty() && QStringView(u"外前的中").contains(clause.back());
}

qsizetype reservationLength(QStringView text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!QStringView(u"，。；：").contains(text[i]))
            continue;
        if (text[i] == u'。' || !isReservation(text.sliced(begin, i - begin)))
            break;
        begin = i + 1;
    }
    return begin;
}

} // namespace taizhang::domain
