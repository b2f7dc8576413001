#include "ui/shell/status_line.h"

#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QLabel>

namespace taizhang::ui {

namespace {

constexpr int remarkMs = 8000;

} // namespace

StatusLine::StatusLine(Ledger &ledger, ProgressRunner *runner, QWidget *parent)
    : QStatusBar(parent), m_ledger(ledger), m_saved(new QLabel(this))
{
    const auto &session = m_ledger.session();
    auto *workspace = new QLabel(session.folder().name(), this);
    setNames(workspace, "workspaceName", tr("台账：%1").arg(session.folder().name()));
    workspace->setToolTip(QDir::toNativeSeparators(session.folder().path()));
    auto *actor = new QLabel(tr("%1@%2").arg(session.actor().user, session.actor().machine), this);
    setNames(actor, "actorName", tr("操作人：%1").arg(actor->text()));
    actor->setToolTip(tr("改动会以这个名字记入历史"));
    m_saved->setObjectName(QStringLiteral("savedState"));
    // Wide enough for either word, so that nothing beside it moves.
    m_saved->setMinimumWidth(QFontMetrics(m_saved->font()).horizontalAdvance(tr("正在保存…")));
    addPermanentWidget(runner);
    for (auto *label : {workspace, actor, m_saved}) {
        label->setContentsMargins(grid, 0, grid, 0);
        addPermanentWidget(label);
    }
    setSizeGripEnabled(false);
    showSaving(0);
    connect(&m_ledger, &Ledger::saving, this, &StatusLine::showSaving);
    connect(&m_ledger, &Ledger::remarked, this, &StatusLine::remark);
    connect(&m_ledger.errors(), &ErrorReporter::remarked, this, &StatusLine::remark);
}

void StatusLine::remark(const QString &sentence)
{
    showMessage(sentence, remarkMs);
}

void StatusLine::showSaving(int pending)
{
    m_saved->setText(!m_ledger.writable() ? tr("只读") : pending > 0 ? tr("正在保存…") : tr("已保存"));
}

} // namespace taizhang::ui
