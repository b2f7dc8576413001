#include "ui/shared/file_chooser.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace taizhang::ui {

QString FileChooser::saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter)
{
    auto file = askToSave(parent, title, suggestedName, filter);
    static const QRegularExpression ending(QStringLiteral("\\*(\\.\\w+)"));
    bool isNamed = file.isEmpty() || !ending.match(filter).hasMatch();
    for (auto each = ending.globalMatch(filter); !isNamed && each.hasNext();)
        isNamed = file.endsWith(each.next().captured(1), Qt::CaseInsensitive);
    return isNamed ? file : file + QLatin1Char('.') + QFileInfo(suggestedName).suffix();
}

} // namespace taizhang::ui
