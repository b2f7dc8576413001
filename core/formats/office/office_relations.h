#pragma once

#include "core/formats/zip/zip_parts.h"

#include <QList>
#include <QString>

namespace taizhang::formats {

/// What a part of an office file refers to (ECMA-376-2 9.3). Only parts within the file: what lies outside is
/// left out, so that nothing can follow it.
struct Relation
{
    QString id;
    QString type;    ///< the last word of it, such as worksheet
    QByteArray part; ///< from the root of the file, without a slash in front
};

/// Of the part of that name, of the whole file when it is empty; none when there is no list of them.
QList<Relation> relationsOf(const ZipParts &parts, const QByteArray &name);

/// The part that the first relation of a type leads to; empty when there is none.
QByteArray relatedPart(const QList<Relation> &relations, const QString &type);

} // namespace taizhang::formats
