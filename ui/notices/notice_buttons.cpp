#include "ui/notices/notice_buttons.h"

#include "ui/notices/notice_actions.h"
#include "ui/shared/ledger.h"

#include <QMenu>
#include <QPushButton>

namespace taizhang::ui {

using workflow::NoticeFormat;

NoticeButtons::NoticeButtons(Ledger &ledger, NoticeActions &actions, std::function<workflow::NoticeRun()> run,
                             QWidget *parent)
    : ButtonLine(parent), m_ledger(ledger), m_run(std::move(run))
{
    line().addStretch();
    auto *preview = addButton("noticePreviewAll", tr("预览(&Y)…"), tr("按公文格式预览勾选单位的函件"));
    auto *print = addButton("noticePrint", tr("打印(&T)…"), tr("打印勾选单位的函件"));
    auto *pdf = addButton("noticePdf", tr("导出 PDF"), tr("把勾选单位的函件存为 PDF"));
    auto *table = addButton("noticeXlsx", tr("导出表格(&X)…"), tr("把勾选单位的清单存为 xlsx 表格"));
    auto *copy =
        addButton("noticeCopy", tr("复制文字(&C)"), tr("复制勾选单位的函件文字，可以粘贴到聊天窗口"));
    m_reading = {preview, print, pdf, table, copy};
    m_record =
        addButton("noticeRecord", tr("登记发文(&R)"), tr("在发文登记里记下：这些函件已经发出；可以撤销"));
    if (!m_ledger.writable())
        m_record->setToolTip(m_ledger.session().readOnlyReason());
    connect(preview, &QPushButton::clicked, &actions, [this, &actions] { actions.preview(m_run()); });
    connect(print, &QPushButton::clicked, &actions, [this, &actions] { actions.print(m_run()); });
    connect(table, &QPushButton::clicked, &actions,
            [this, &actions] { actions.exportBook(m_run(), NoticeFormat::Sheet); });
    connect(copy, &QPushButton::clicked, &actions, [this, &actions] { actions.copyText(m_run()); });
    connect(m_record, &QPushButton::clicked, &actions, [this, &actions] { actions.record(m_run()); });
    auto *ways = new QMenu(pdf);
    ways->addAction(tr("合成一个文件…"), &actions,
                    [this, &actions] { actions.exportBook(m_run(), NoticeFormat::Pdf); });
    ways->addAction(tr("合成一个文件，供双面打印…"), &actions,
                    [this, &actions] { actions.exportBook(m_run(), NoticeFormat::Pdf, true); })
        ->setToolTip(tr("每份函件从正面起，单数页的后面补一页空白"));
    ways->setToolTipsVisible(true);
    ways->addAction(tr("每单位一个文件…"), &actions, [this, &actions] { actions.exportEach(m_run()); });
    pdf->setMenu(ways);
}

void NoticeButtons::setReady(bool ready)
{
    for (auto *button : std::as_const(m_reading))
        button->setEnabled(ready);
    m_record->setEnabled(ready && m_ledger.writable());
}

} // namespace taizhang::ui
