#include "ui/shell/workspace_notices.h"

#include "core/workflow/workspace/workspace_place.h"
#include "core/workflow/workspace/workspace_session.h"
#include "ui/shared/notice_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

WorkspaceNotices::WorkspaceNotices(const workflow::WorkspaceSession &session, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    if (!session.writable()) {
        auto *bar = new NoticeBar("readOnlyNotice", session.readOnlyReason(), this);
        layout->addWidget(bar);
        auto *reopen = bar->addButton("reopen", tr("重新打开"),
                                      tr("对方关闭后，重新打开就可以修改，看到的也是最新内容"));
        connect(reopen, &QPushButton::clicked, this, &WorkspaceNotices::reopenWanted);
    }
    if (const auto recovered = session.recoveredDrafts(); recovered > 0) {
        auto *bar = new NoticeBar(
            "recoveredNotice",
            tr("上次没有正常关闭：当时正在输入、还没有存成修改的 %1 处文字已经补存，在“修改记录”里看得到。")
                .arg(recovered),
            this);
        layout->addWidget(bar);
        auto *seen = bar->addButton("recoveredKnown", tr("知道了"), tr("收起这条提示"));
        connect(seen, &QPushButton::clicked, bar, &QWidget::hide);
    }
    if (const auto &doubt = session.clockDoubt(); !doubt.isEmpty()) {
        auto *bar = new NoticeBar("clockNotice", doubt, this);
        layout->addWidget(bar);
        auto *known = bar->addButton("clockKnown", tr("知道了"), tr("收起这条提示，下次打开时再提醒"));
        connect(known, &QPushButton::clicked, bar, &QWidget::hide);
    }
    const auto risk = workflow::locationRisk(session.folder().path());
    if (risk.isEmpty())
        return;
    auto *bar = new NoticeBar("locationNotice", risk, this);
    layout->addWidget(bar);
    auto *copy = bar->addButton("copyToLocal", tr("复制到本机…"), tr("把整个台账复制到本机，打开本机这份"));
    connect(copy, &QPushButton::clicked, this, &WorkspaceNotices::copyWanted);
    auto *known = bar->addButton("locationKnown", tr("知道了"), tr("收起这条提示，下次打开时再提醒"));
    connect(known, &QPushButton::clicked, bar, &QWidget::hide);
}

void WorkspaceNotices::warnOfHistory(qint64 entry)
{
    auto *bar =
        new NoticeBar("historyNotice",
                      tr("修改记录第 %1 条与前后不符，可能被本程序以外的方式改动过："
                         "请检查台账，看哪些内容受影响，需要时用“文件 › 备份与恢复”恢复到以前的备份。")
                          .arg(entry),
                      this);
    layout()->addWidget(bar);
    auto *check = bar->addButton("historyCheck", tr("检查台账…"), tr("从头核对修改记录和材料文件，逐条列出"));
    connect(check, &QPushButton::clicked, this, &WorkspaceNotices::checkWanted);
    auto *known = bar->addButton("historyKnown", tr("知道了"), tr("收起这条提示，下次打开时再提醒"));
    connect(known, &QPushButton::clicked, bar, &QWidget::hide);
}

} // namespace taizhang::ui
