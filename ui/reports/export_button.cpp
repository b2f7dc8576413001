#include "ui/reports/export_button.h"

#include <QMenu>

namespace taizhang::ui {

using workflow::ReportFormat;

ExportButton::ExportButton(QWidget *parent) : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    for (const auto &[format, words] :
         {std::pair(ReportFormat::Pdf, tr("PDF，照样打印(&P)…")),
          std::pair(ReportFormat::Docx, tr("Word，可以接着改(&W)…")),
          std::pair(ReportFormat::Html, tr("网页(&H)…")), std::pair(ReportFormat::Text, tr("纯文字(&T)…"))}) {
        auto *action = menu->addAction(words);
        action->setObjectName(QStringLiteral("exportAs_") + workflow::reportEnding(format));
        connect(action, &QAction::triggered, this, [this, chosen = format] { emit wanted(chosen); });
    }
    setMenu(menu);
    setPopupMode(QToolButton::MenuButtonPopup);
    connect(this, &QToolButton::clicked, this, [this] { emit wanted(ReportFormat::Pdf); });
}

void ExportButton::offerReturn()
{
    const auto name = QStringLiteral("returnReport");
    if (menu()->findChild<QAction *>(name))
        return;
    menu()->addSeparator();
    auto *action = menu()->addAction(tr("读回 Word 文件(&B)…"));
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, &ExportButton::returnWanted);
}

} // namespace taizhang::ui
