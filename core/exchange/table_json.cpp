#include "core/exchange/table_json.h"

#include "core/domain/error.h"
#include "core/exchange/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace taizhang::exchange {

namespace {

using namespace domain;

template <class Value, class Write>
QJsonArray arrayOf(const QList<Value> &values, Write write)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(write(value));
    return array;
}

QJsonValue writeText(const QString &text)
{
    return text;
}

QJsonObject writeItem(const ListItem &item)
{
    return {{"mark", item.mark},
            {"number", item.number ? QJsonValue(*item.number) : QJsonValue()},
            {"text", item.text}};
}

QJsonObject writeTask(const Task &task)
{
    return {{"ordinal", task.ordinal},
            {"leadText", task.leadText},
            {"responsibleText", task.responsibleText},
            {"materials", arrayOf(task.materials, writeItem)},
            {"reportPoints", arrayOf(task.reportPoints, writeItem)}};
}

QJsonObject writeIndicator(const Indicator &indicator)
{
    return {{"number", indicator.number},
            {"text", indicator.text},
            {"note", indicator.note},
            {"tasks", arrayOf(indicator.tasks, writeTask)}};
}

QJsonObject writeSection(const Section &section)
{
    return {{"ordinal", section.ordinal}, {"mark", section.mark},
            {"title", section.title},     {"goalLabel", section.goalLabel},
            {"goal", section.goal},       {"indicators", arrayOf(section.indicators, writeIndicator)}};
}

/// One object of the file and the path that led to it, so that a fault names its place.
class Reader
{
public:
    Reader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    QString text(QLatin1StringView key) const
    {
        const auto value = m_object.value(key);
        if (!value.isString())
            refuse(key);
        return value.toString();
    }

    int number(QLatin1StringView key) const
    {
        const auto value = m_object.value(key);
        const int number = value.toInt(-1);
        if (number < 0 || value.toDouble() != number)
            refuse(key);
        return number;
    }

    std::optional<int> optionalNumber(QLatin1StringView key) const
    {
        if (m_object.value(key).isNull())
            return std::nullopt;
        return number(key);
    }

    QList<QString> texts(QLatin1StringView key) const
    {
        QList<QString> texts;
        const auto values = array(key);
        for (const auto &value : values) {
            if (!value.isString())
                refuse(key);
            texts.append(value.toString());
        }
        return texts;
    }

    template <class Read>
    auto objects(QLatin1StringView key, Read read) const
    {
        QList<decltype(read(*this))> result;
        const auto values = array(key);
        for (const auto &value : values) {
            const auto place = QStringLiteral("%1%2[%3]/").arg(m_place, key).arg(result.size());
            if (!value.isObject())
                refuse(key);
            result.append(read(Reader(value.toObject(), place)));
        }
        return result;
    }

private:
    QJsonArray array(QLatin1StringView key) const
    {
        const auto value = m_object.value(key);
        if (!value.isArray())
            refuse(key);
        return value.toArray();
    }

    [[noreturn]] void refuse(QLatin1StringView key) const
    {
        throw Error(
            tr("指标表数据文件在“%1%2”处缺失或格式不对；没有读入任何内容，请重新安装程序或重新生成该文件。")
                .arg(m_place, key));
    }

    QJsonObject m_object;
    QString m_place;
};

using namespace Qt::StringLiterals;

template <class Item>
Item readItem(const Reader &in)
{
    return Item{{in.text("mark"_L1), in.optionalNumber("number"_L1), in.text("text"_L1)}};
}

Task readTask(const Reader &in)
{
    return {in.number("ordinal"_L1), in.text("leadText"_L1), in.text("responsibleText"_L1),
            in.objects("materials"_L1, readItem<Material>),
            in.objects("reportPoints"_L1, readItem<ReportPoint>)};
}

Indicator readIndicator(const Reader &in)
{
    return {in.number("number"_L1), in.text("text"_L1), in.text("note"_L1), in.objects("tasks"_L1, readTask)};
}

Section readSection(const Reader &in)
{
    return {in.number("ordinal"_L1), in.text("mark"_L1), in.text("title"_L1),
            in.text("goalLabel"_L1), in.text("goal"_L1), in.objects("indicators"_L1, readIndicator)};
}

} // namespace

QByteArray toJson(const IndicatorTable &table)
{
    const QJsonObject object{{"annex", table.annex},
                             {"title", table.title},
                             {"columnHeadings", arrayOf(table.columnHeadings, writeText)},
                             {"sections", arrayOf(table.sections, writeSection)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

IndicatorTable fromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        throw Error(tr("指标表数据文件不是完整的 JSON；没有读入任何内容，请重新安装程序或重新生成该文件。"),
                    QStringLiteral("offset %1: %2").arg(parsing.offset).arg(parsing.errorString()));
    const Reader in(document.object(), QStringLiteral("/"));
    return {in.text("annex"_L1), in.text("title"_L1), in.texts("columnHeadings"_L1),
            in.objects("sections"_L1, readSection)};
}

} // namespace taizhang::exchange
