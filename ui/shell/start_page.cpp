#include "ui/shell/start_page.h"

#include "ui/backup/restoring.h"
#include "ui/shared/error_reporter.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/place_dialog.h"
#include "ui/shell/recent_workspaces.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace taizhang::ui {

StartPage::StartPage(FileChooser &chooser, const RecentWorkspaces &recent, QWidget *parent)
    : QWidget(parent)
    , m_chooser(chooser)
    , m_errors(new ErrorReporter(this))
    , m_runner(new ProgressRunner(*m_errors, this))
    , m_restoring(new Restoring(chooser, *m_runner, *m_errors, this))
{
    setObjectName(QStringLiteral("startPage"));
    setWindowTitle(tr("法治台账"));
    resize(grid * 80, grid * 65);
    auto *title = new QLabel(tr("法治台账"), this);
    title->setFont(typeFont(TypeSize::Title, true));
    auto *words = new QLabel(tr("法治政府建设示范创建：按指标收集材料、写情况说明、成册打印。"), this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);

    // A column that stays readable however wide the window is.
    auto *column = new QWidget(this);
    column->setMaximumWidth(grid * 90);
    auto *page = new QHBoxLayout(this);
    page->addWidget(column);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(grid * 5, grid * 4, grid * 5, grid * 4);
    layout->setSpacing(grid);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addSpacing(grid * 2);
    layout->addWidget(makeChoice("createWorkspace", tr("从官方指标表新建"),
                                 tr("选一个位置，建立装有全部 100 项指标的新台账文件夹。"), [this] {
                                     askForNewWorkspace(*this, m_chooser, {}, [this](const QString &folder) {
                                         emit createWanted(folder);
                                     });
                                 }));
    layout->addWidget(makeChoice("openWorkspace", tr("打开已有台账"),
                                 tr("选台账所在的文件夹，在本机、U 盘或移动硬盘上都可以。"), [this] {
                                     const auto folder = m_chooser.openFolder(this, tr("打开台账文件夹"));
                                     if (!folder.isEmpty())
                                         emit openWanted(folder);
                                 }));
    layout->addWidget(makeChoice("restoreWorkspace", tr("从备份恢复"),
                                 tr("选 U 盘、移动硬盘上的备份文件夹，恢复成一个新的台账。"),
                                 [this] { m_restoring->chooseFromElsewhere(); }));
    connect(m_restoring, &Restoring::restored, this, &StartPage::openWanted);
    if (const auto folders = recent.folders(); !folders.isEmpty())
        layout->addWidget(makeRecent(folders), 1);
    else
        layout->addStretch();
    layout->addWidget(m_runner);
}

StartPage::~StartPage()
{
    // What runs stops, and cleans up after itself, while all it uses is there.
    delete m_runner;
}

QWidget *StartPage::makeChoice(const char *name, const QString &title, const QString &words,
                               const std::function<void()> &chosen)
{
    auto *button = new ChoiceButton(title, words, this);
    setNames(button, name, title);
    button->setAccessibleDescription(words);
    connect(button, &QPushButton::clicked, this, chosen);
    return button;
}

QWidget *StartPage::makeRecent(const QStringList &folders)
{
    auto *box = new QWidget(this);
    auto *heading = new QLabel(tr("最近打开"), box);
    heading->setFont(typeFont(TypeSize::Heading, true));
    auto *list = new QListWidget(box);
    setNames(list, "recentWorkspaces", tr("最近打开的台账"));
    list->setFrameShape(QFrame::StyledPanel);
    list->setSpacing(2);
    for (const auto &folder : folders) {
        auto *item = new QListWidgetItem(
            tr("%1\n%2").arg(QDir(folder).dirName(), QDir::toNativeSeparators(folder)), list);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(QDir::toNativeSeparators(folder));
    }
    list->setCurrentRow(0);
    const auto open = [this](const QListWidgetItem *item) {
        emit openWanted(item->data(Qt::UserRole).toString());
    };
    connect(list, &QListWidget::itemActivated, this, open);
    // One click is enough, as on the choices above; Enter comes by itemActivated.
    connect(list, &QListWidget::itemClicked, this, open);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, grid * 2, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(heading);
    layout->addWidget(list);
    return box;
}

} // namespace taizhang::ui
