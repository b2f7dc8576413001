#include "ui/intake/title_desk.h"

#include "ui/evidence/piece_actions.h"
#include "ui/evidence/piece_opener.h"
#include "ui/intake/intake_model.h"
#include "ui/shared/ledger.h"

namespace taizhang::ui {

TitleDesk::TitleDesk(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, IntakeModel &model,
                     QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_model(model)
    , m_actions(new PieceActions(ledger, chooser, runner, *new PieceOpener(ledger, this), window))
{
    connect(m_actions, &PieceActions::added, this,
            [this](const workflow::AddedFiles &added, int, const QString &title) {
                int indicator = 0;
                if (!m_rows.isEmpty() && m_rows.first().isValid()) {
                    indicator = m_model.file(m_rows.first().row())->placing.indicator;
                    m_model.leave(m_rows.first().row(), added.step);
                    m_rows.removeFirst();
                }
                m_ledger.stepCommitted(title, indicator, added.step);
                emit registered(added.step, tr("已登记题名，编号 %1；文件没有收进。可以用 Ctrl+Z 撤销。")
                                                .arg(added.numbers.join(QStringLiteral("、"))));
                ask();
            });
}

void TitleDesk::registerTitles(const QList<QPersistentModelIndex> &rows)
{
    m_rows = rows;
    ask();
}

void TitleDesk::ask()
{
    m_rows.removeIf([this](const QPersistentModelIndex &row) {
        const auto *file = row.isValid() ? m_model.file(row.row()) : nullptr;
        return file == nullptr || !file->placing.requirement;
    });
    if (m_rows.isEmpty() || !m_ledger.writable())
        return;
    const auto &file = *m_model.file(m_rows.first().row());
    m_actions->registerOnly(file.name, tr("“%1”：%2。").arg(file.shown, file.placing.reason),
                            *file.placing.requirement);
}

} // namespace taizhang::ui
