#include "core/formats/office/office_relations.h"

#include "core/formats/office/xml_part.h"

#include <QByteArrayList>

namespace taizhang::formats {

namespace {

/// Openpyxl and WPS write targets from the root, Excel from the folder of the source.
QByteArray resolved(QStringView target, const QByteArray &folder)
{
    const auto decoded = QByteArray::fromPercentEncoding(target.toUtf8());
    QByteArrayList path;
    if (!decoded.startsWith('/'))
        path = folder.split('/');
    for (const auto &step : decoded.split('/')) {
        if (step == ".." && !path.isEmpty())
            path.removeLast();
        else if (step != "." && step != "..")
            path.append(step);
    }
    path.removeAll(QByteArray());
    return path.join('/');
}

} // namespace

QList<Relation> relationsOf(const ZipParts &parts, const QByteArray &name)
{
    const auto slash = name.lastIndexOf('/');
    const auto folder = name.left(qMax<qsizetype>(0, slash));
    const auto list = (folder.isEmpty() ? folder : folder + '/') + "_rels/" + name.mid(slash + 1) + ".rels";
    if (!parts.contains(list))
        return {};
    QList<Relation> relations;
    XmlPart xml(parts.path(), list, parts.read(list));
    while (xml.nextElement())
        if (xml.is(QLatin1String("Relationship")) &&
            xml.attribute(QLatin1String("TargetMode")) != QLatin1String("External"))
            relations.append({xml.attribute(QLatin1String("Id")).toString(),
                              xml.attribute(QLatin1String("Type")).toString().section(u'/', -1),
                              resolved(xml.attribute(QLatin1String("Target")), folder)});
    return relations;
}

QByteArray relatedPart(const QList<Relation> &relations, const QString &type)
{
    for (const auto &relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

} // namespace taizhang::formats
