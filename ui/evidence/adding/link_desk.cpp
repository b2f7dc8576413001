#include "ui/evidence/adding/link_desk.h"

#include "core/domain/error.h"
#include "core/workflow/evidence/addresses.h"
#include "ui/reports/report_preview.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/progress_runner.h"
#include "ui/shared/when_done.h"

#include <QPushButton>

namespace taizhang::ui {

using workflow::CheckedLinks;
using workflow::LinkLine;

LinkDesk::LinkDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_runner(runner)
    , m_window(window)
    , m_output(ledger, chooser, runner, window)
{
}

void LinkDesk::showSheet()
{
    const auto today = QDate::currentDate();
    m_output.preview(tr("预览网址核查表"),
                     [&session = m_ledger.session(), today] {
                         return workflow::addressPages(session.read(workflow::addressLines).result(), today);
                     },
                     {.table = TableOffer{tr("网址核查表 %1.xlsx").arg(today.toString(Qt::ISODate)),
                                          [&session = m_ledger.session(), today](const QString &file) {
                                              workflow::writeAddresses(
                                                  session.read(workflow::addressLines).result(), today, file);
                                              return QStringList();
                                          },
                                          tr("存为 xlsx 表格，带二维码")},
                      .dress = [this](ReportPreview &preview) {
                          dress(preview);
                      }});
}

void LinkDesk::dress(ReportPreview &preview)
{
    m_shown = &preview;
    auto *button = preview.addButton("previewCheckLinks", tr("检查网址能否打开(&J)…"),
                                     m_ledger.writable() ? tr("逐个连接表里的网址，结果和日期印在表上")
                                                         : tr("只读打开的台账不能登记核查结果"));
    button->setEnabled(m_ledger.writable());
    connect(button, &QPushButton::clicked, this, &LinkDesk::askCheck);
}

void LinkDesk::askCheck()
{
    whenDone(m_ledger.session().read(workflow::linkLines), this, m_ledger.errors(), tr("检查网址能否打开"),
             [this](const QList<LinkLine> &lines) { confirm(lines); });
}

void LinkDesk::confirm(const QList<LinkLine> &lines)
{
    if (lines.isEmpty())
        throw domain::Error(tr("台账里还没有网址，没有可检查的：请先在材料下添加网址。"));
    auto *dialog =
        new ConfirmDialog(tr("检查网址能否打开"),
                          tr("要逐个连接 %1 个网址，看能不能打开，需要这台电脑能上网。每个最多等 10 "
                             "秒，同时最多连接 4 个，随时可以停止。\n\n"
                             "只看网站怎么回答，不登录，不保存网页。结果和日期记入台账，印在网址核查表上。")
                              .arg(lines.size()),
                          tr("开始检查(&S)"), m_shown ? static_cast<QWidget *>(m_shown) : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &LinkDesk::check);
    dialog->open();
}

void LinkDesk::check()
{
    auto &session = m_ledger.session();
    m_runner.run<CheckedLinks>(
        tr("检查网址能否打开"),
        [&session](const platform::Progress &progress) { return workflow::checkLinks(session, progress); },
        [this](const CheckedLinks &result) { checked(result); });
}

void LinkDesk::checked(const CheckedLinks &result)
{
    m_ledger.stepCommitted(tr("检查网址能否打开"), 0, result.step);
    auto said = tr("已检查网址：%1 个能打开，%2 个打不开。").arg(result.opens).arg(result.fails);
    if (result.untried > 0)
        said += tr("另有 %1 个没有检查：这台电脑没有接入网络，或者不支持 https。").arg(result.untried);
    if (m_shown)
        m_shown->close();
    showSheet();
    emit m_ledger.remarked(said);
}

} // namespace taizhang::ui
