#include "ui/shell/qt_words.h"

namespace taizhang::ui {

QString QtWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // Every list of the program calls it so.
    if (qstrcmp(context, "QFileSystemModel") == 0 && qstrcmp(source, "Size") == 0)
        return QStringLiteral("大小");
    auto found = QTranslator::translate(context, source, disambiguation, n);
    found.replace(QStringLiteral("撤消"), QStringLiteral("撤销")); // as the program says everywhere else
    // Qt 6 moved them from QFileDialog, and its catalogue did not follow.
    if (!found.isEmpty() || qstrcmp(context, "QAbstractFileIconProvider") != 0)
        return found;
    for (const auto *meant : {disambiguation, "All other platforms", static_cast<const char *>(nullptr)})
        if (auto before = QTranslator::translate("QFileDialog", source, meant, n); !before.isEmpty())
            return before;
    return {};
}

} // namespace taizhang::ui
