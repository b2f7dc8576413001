#include "core/exchange/inspector_pages.h"
#include "core/report/writers/html_writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::exchange {

namespace {

constexpr qsizetype searchedCharacters = 20'000; // of one report

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/inspector/") + QLatin1StringView(name));
    // Compiled in: not there only when the build is broken.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A script that sets a variable. Whatever the data say, they end neither a string nor a script.
QByteArray dataScript(const char *variable, const QJsonArray &data)
{
    auto json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    json.replace('<', "\\u003c").replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    return QByteArray("var ") + variable + "=" + json + ";\n";
}

} // namespace

QList<std::pair<QString, QByteArray>> InspectorPages::parts() const
{
    QJsonArray tree;
    for (const auto &section : m_set.sections) {
        QJsonArray items;
        for (const auto &indicator : m_set.indicators)
            if (indicator.section == section.ordinal)
                items << QJsonArray{indicator.number, indicator.shortText(), indicator.page(),
                                    indicator.countText()};
        tree << QJsonObject{{"name", section.name}, {"items", items}};
    }
    QJsonArray searched;
    for (const auto &indicator : m_set.indicators) {
        searched << QJsonArray{QStringLiteral("指标"),
                               QStringLiteral("第%1项 %2").arg(indicator.number).arg(indicator.shortText()),
                               indicator.page(), indicator.text, QString::number(indicator.number)};
        for (const auto &row : indicator.rows)
            for (const auto &material : row.materials)
                searched << QJsonArray{QStringLiteral("材料"), QStringLiteral("第%1项").arg(indicator.number),
                                       indicator.page(), material.text};
        for (const auto &report : indicator.reports)
            searched << QJsonArray{QStringLiteral("情况说明"), report.title, report.page,
                                   report.words.left(searchedCharacters)};
    }
    for (const auto &piece : m_set.pieces)
        searched << QJsonArray{QStringLiteral("佐证"), piece.number + QLatin1Char(' ') + piece.title,
                               piece.page,
                               QStringList{piece.unit, piece.documentNumber, piece.address, piece.note}
                                   .join(QLatin1Char(' '))
                                   .simplified(),
                               piece.number};
    return {{inspectorPagePath(QStringLiteral("folder.css")), resource("folder.css")},
            {inspectorPagePath(QStringLiteral("folder.js")), resource("folder.js")},
            {inspectorPagePath(QStringLiteral("report.css")), report::htmlStyle().toUtf8()},
            {inspectorPagePath(QStringLiteral("tree.js")), dataScript("TAIZHANG_TREE", tree)},
            {inspectorPagePath(QStringLiteral("search.js")), dataScript("TAIZHANG_SEARCH", searched)}};
}

} // namespace taizhang::exchange
