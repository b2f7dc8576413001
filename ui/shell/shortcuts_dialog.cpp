#include "ui/shell/shortcuts_dialog.h"

#include "ui/shared/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

// 打印预览(&P)… is 打印预览 to a reader.
QString plainText(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|…"));
    return text.section(QLatin1Char('\t'), 0, 0).remove(mnemonic);
}

// An action whose keys the panes answer has them in its text only.
QString shownKeys(const QAction &action)
{
    const auto own = action.shortcut().toString(QKeySequence::NativeText);
    return own.isEmpty() ? action.text().section(QLatin1Char('\t'), 1) : own;
}

void addLine(QTableWidget &table, const QString &words, const QString &keys)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(words));
    table.setItem(row, 1, new QTableWidgetItem(keys));
}

QDialogButtonBox *closeButton(QDialog &dialog)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(ShortcutsDialog::tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("快捷键"));
    resize(grid * 56, grid * 60);
    auto *table = new QTableWidget(0, 2, this);
    setNames(table, "shortcutsTable", tr("快捷键"));
    table->setHorizontalHeaderLabels({tr("做什么"), tr("按什么")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    for (const auto *menu : menus.actions())
        for (const auto *action : menu->menu()->actions())
            if (!shownKeys(*action).isEmpty())
                addLine(*table, plainText(action->text()), shownKeys(*action));
    addLine(*table, tr("材料：标为已收集或未收集"), tr("空格"));
    addLine(*table, tr("材料：上一份、下一份"), tr("↑ ↓"));
    addLine(*table, tr("材料：添加文件"), tr("+"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->addWidget(table);
    layout->addWidget(closeButton(*this));
}

void showAbout(QWidget &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setWindowTitle(ShortcutsDialog::tr("关于法治台账"));
    auto *words =
        new QLabel(ShortcutsDialog::tr("法治台账 %1\n\n法治政府建设示范创建的指标、材料和情况说明。\n"
                                       "许可：Apache License 2.0")
                       .arg(QStringLiteral(TAIZHANG_VERSION)),
                   dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(grid * 3, grid * 3, grid * 3, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addWidget(words);
    layout->addWidget(closeButton(*dialog));
    dialog->open();
}

} // namespace taizhang::ui
