#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// A text of somebody else's laid out by the report points of a row. `texts` has as many as there are points;
/// `rest` is what stood before the first heading that was recognised, without a 标题 and the like.
struct PointTexts
{
    QStringList texts;
    QString rest;
    int recognised = 0; ///< headings
    bool operator==(const PointTexts &) const = default;
};

/// By headings: a short line that, without its number, says the same as a point or nearly so. Only headings
/// in the order of the points are believed. Without any the whole is the text of the only point, else `rest`.
/// Lines that the program itself prints (（待填写）, 指标内容：, 附件：… to the end) are left out.
PointTexts textsByPoint(const QString &document, const QStringList &points);

} // namespace taizhang::domain
