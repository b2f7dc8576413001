#include "ui/shell/status_line.h"

#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QDir>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace taizhang::ui {

namespace {

constexpr int remarkMs = 8000;
constexpr int justNowMs = 700; // what is done and said may turn the page by itself

} // namespace

StatusLine::StatusLine(Ledger &ledger, ProgressRunner *runner, QWidget *parent)
    : QStatusBar(parent), m_ledger(ledger), m_actor(new QToolButton(this)), m_saved(new QLabel(this))
{
    const auto &session = m_ledger.session();
    auto *workspace = new QLabel(session.folder().name(), this);
    setNames(workspace, "workspaceName", tr("台账：%1").arg(session.folder().name()));
    workspace->setToolTip(QDir::toNativeSeparators(session.folder().path()));
    m_actor->setObjectName(QStringLiteral("actorName"));
    m_actor->setAutoRaise(true);
    m_actor->setFocusPolicy(Qt::TabFocus);
    m_actor->setToolTip(tr("改动会以这个名字记入历史；点击更改"));
    connect(m_actor, &QToolButton::clicked, this, &StatusLine::actorClicked);
    m_saved->setObjectName(QStringLiteral("savedState"));
    // Wide enough for either word, so that nothing beside it moves.
    m_saved->setMinimumWidth(QFontMetrics(m_saved->font()).horizontalAdvance(tr("正在保存…")));
    addPermanentWidget(runner);
    for (auto *label : {workspace, m_saved})
        label->setContentsMargins(grid, 0, grid, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{workspace, m_actor, m_saved})
        addPermanentWidget(part);
    setSizeGripEnabled(false);
    showSaving(0);
    showActor();
    connect(&m_ledger, &Ledger::actorChanged, this, &StatusLine::showActor);
    connect(&m_ledger, &Ledger::saving, this, &StatusLine::showSaving);
    connect(&m_ledger, &Ledger::remarked, this, &StatusLine::remark);
    connect(&m_ledger.errors(), &ErrorReporter::remarked, this, &StatusLine::remark);
}

void StatusLine::remark(const QString &sentence)
{
    // What does not fit is read by pointing at it.
    auto room = width();
    for (const auto *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (part->isVisible())
            room = std::min(room, part->x());
    showMessage(elided(fontMetrics(), sentence, room - grid * 2), remarkMs);
    setToolTip(sentence);
    m_sinceRemark.start();
}

void StatusLine::forget()
{
    if (!m_sinceRemark.isValid() || m_sinceRemark.hasExpired(justNowMs))
        clearMessage();
}

void StatusLine::showActor()
{
    const auto actor = m_ledger.session().actor();
    m_actor->setText(tr("%1@%2").arg(actor.user, actor.machine));
    m_actor->setAccessibleName(tr("操作人：%1").arg(m_actor->text()));
}

void StatusLine::showSaving(int pending)
{
    const auto problem = m_ledger.session().backupProblem();
    if (problem != m_backupProblem && !problem.isEmpty())
        remark(problem);
    m_backupProblem = problem;
    m_saved->setText(!m_ledger.writable()     ? tr("只读")
                     : pending > 0            ? tr("正在保存…")
                     : m_ledger.hasUnstored() ? tr("⚠ 有文字没有保存")
                     : problem.isEmpty()      ? tr("已保存")
                                              : tr("已保存，未备份"));
    m_saved->setToolTip(problem);
}

} // namespace taizhang::ui
