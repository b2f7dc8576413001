#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace taizhang::ui {

/// A page of the guide: `:/help/03-evidence.md` is `evidence`, and its first line the title.
struct HelpTopic
{
    QString name;
    QString title;
    QString text; ///< Markdown, with pictures and other pages by their file names
};

/// All pages in reading order. A page more is a file more in resources/help.
QList<HelpTopic> helpTopics();

/// The page about where one is: of the nearest known widget around it; `start` when none is known.
QString helpTopicAt(const QWidget *widget);

/// The object names of the widgets that a page speaks of; of report_2 the part before the underscore.
QStringList helpPlaces();

} // namespace taizhang::ui
