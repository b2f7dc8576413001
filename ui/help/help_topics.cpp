#include "ui/help/help_topics.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStringList>
#include <QWidget>

namespace taizhang::ui {

namespace {

/// By object name: pages, panes and dialogs, and which page of the guide speaks of them.
const QHash<QString, QString> &topicOf()
{
    static const QHash<QString, QString> topics = [] {
        const QList<std::pair<const char *, QStringList>> places{
            {"indicators", {"indicatorPage", "amendmentsDialog"}},
            {"evidence",
             {"evidencePane", "entryDialog", "keepingDialog", "versionsDialog", "removedDialog", "fullView",
              "redactionDialog", "secretDialog", "evidenceExportDialog"}},
            {"intake", {"intakePage", "placeDialog"}},
            {"units",
             {"unitsPage", "unitDialog", "unitReturnDialog", "nameDialog", "groupDialog", "pasteUnitsDialog",
              "importUnitsDialog"}},
            {"asking", {"askDialog", "batchDialog", "splitDialog"}},
            {"review",
             {"unitPage", "todoPage", "detailsDialog", "importRequirementsDialog", "dueDialog",
              "reasonDialog", "adviceDialog"}},
            {"notices", {"noticesPage", "noticeTextDialog", "noticeLogDialog"}},
            {"reports",
             {"report", "citationDialog", "tableDialog", "unitReportDialog", "textVersionsDialog",
              "returnDialog", "servedDialog", "reportPreview"}},
            {"progress", {"dashboardPage", "matrixPage"}},
            {"paper", {"printCentre", "pageProfileDialog", "bookletDialog"}},
            {"visit",
             {"personalDialog", "writtenDialog", "freezesDialog", "freezeDialog", "frozenPiecesDialog",
              "inspectorDialog", "visitDialog", "loansDialog", "lendDialog"}},
            {"search", {"searchBox"}},
            {"safety", {"backupsDialog", "checkDialog", "historyPage"}},
        };
        QHash<QString, QString> found;
        for (const auto &[topic, widgets] : places)
            for (const auto &widget : widgets)
                found.insert(widget, QString::fromLatin1(topic));
        return found;
    }();
    return topics;
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    const QDir folder(QStringLiteral(":/help"));
    for (const auto &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto text = QString::fromUtf8(file.readAll());
        topics.append({name.section(QLatin1Char('-'), 1).chopped(3),
                       text.section(QLatin1Char('\n'), 0, 0).mid(2), text});
    }
    return topics;
}

QStringList helpPlaces()
{
    return topicOf().keys();
}

QString helpTopicAt(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const auto name = widget->objectName().section(QLatin1Char('_'), 0, 0); // report_2 is a second row's
        if (const auto topic = topicOf().constFind(name); topic != topicOf().constEnd())
            return *topic;
    }
    return QStringLiteral("start");
}

} // namespace taizhang::ui
