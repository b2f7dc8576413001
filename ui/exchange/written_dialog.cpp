#include "ui/exchange/written_dialog.h"

#include "core/domain/error.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/look.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace taizhang::ui {

WrittenDialog::WrittenDialog(const QString &title, const QString &sentence, const QStringList &remarks,
                             const QString &open, const QString &folder, ErrorReporter &errors,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("writtenDialog"));
    setWindowTitle(title);
    setMinimumWidth(grid * 70);
    auto *said = new QLabel(sentence, this);
    said->setObjectName(QStringLiteral("writtenSentence"));
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(said);
    if (!remarks.isEmpty()) {
        layout->addWidget(new QLabel(tr("没有放进去的，以及要知道的："), this));
        auto *list = new QPlainTextEdit(remarks.join(QLatin1Char('\n')), this);
        setNames(list, "writtenRemarks", tr("没有放进去的，以及要知道的"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        layout->addWidget(list);
    }
    auto *buttons = new QDialogButtonBox(this);
    const auto button = [&](const char *name, const QString &words, const QString &path) {
        auto *made = buttons->addButton(words, QDialogButtonBox::ActionRole);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [&errors, path] {
            errors.guard(tr("打开"), [&] {
                if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                    throw domain::Error(
                        tr("系统里没有能打开“%1”的程序，文件已经写好：请在文件管理器里打开它。")
                            .arg(QDir::toNativeSeparators(path)));
            });
        });
        return made;
    };
    button("writtenOpen", tr("打开(&O)"), open)->setDefault(true);
    if (folder != open)
        button("writtenOpenFolder", tr("打开所在文件夹(&F)"), folder);
    buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace taizhang::ui
