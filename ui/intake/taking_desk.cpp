#include "ui/intake/taking_desk.h"

#include "ui/evidence/adding/secret_gate.h"
#include "ui/intake/intake_model.h"
#include "ui/intake/title_desk.h"
#include "ui/shared/ledger.h"
#include "ui/shared/progress_runner.h"

#include <algorithm>

namespace taizhang::ui {

using workflow::AddedFiles;

namespace {

constexpr qsizetype remarksShown = 4;

QString takenWords(int filed, int left)
{
    if (filed == 0)
        return TakingDesk::tr("没有收进文件，台账没有改动；列表里还有 %1 个。").arg(left);
    return left == 0 ? TakingDesk::tr("已收进 %1 个文件，可以用 Ctrl+Z 撤销。").arg(filed)
                     : TakingDesk::tr("已收进 %1 个文件，可以用 Ctrl+Z 撤销；还剩 %2 个没有收进。")
                           .arg(filed)
                           .arg(left);
}

} // namespace

TakingDesk::TakingDesk(Ledger &ledger, ProgressRunner &runner, IntakeModel &model, TitleDesk &titles,
                       QWidget *window)
    : QObject(window), m_ledger(ledger), m_runner(runner), m_model(model), m_titles(titles), m_window(window)
{
    connect(&m_ledger, &Ledger::reverted, this, &TakingDesk::followReverted);
}

void TakingDesk::takeIn()
{
    const auto rows = m_model.wantedRows();
    if (rows.isEmpty())
        return;
    emit begun();
    QStringList paths;
    QList<evidence::NamedFile> named;
    for (const auto &placed : m_model.placedFiles(rows)) {
        paths << placed.file.path;
        named << evidence::NamedFile{placed.file.path, placed.file.shown};
    }
    m_runner.run<workflow::TextsLooked>(
        tr("查看要收进的文件"),
        [named](const platform::Progress &progress) { return workflow::lookForSecrets(named, progress); },
        [this, rows, paths](const workflow::TextsLooked &looked) {
            if (looked.marked.isEmpty())
                store(rows, looked.remarks());
            else
                askOfSecrets(rows, paths, looked);
        });
    emit working();
}

void TakingDesk::askOfSecrets(const Remembered &rows, const QStringList &paths,
                              const workflow::TextsLooked &looked)
{
    m_model.mark(looked.marked); // of a file that was changed since it was listed, too
    Remembered secret;
    for (const auto &each : looked.marked)
        if (const auto &row = rows[paths.indexOf(each.path)]; row.isValid() && !secret.contains(row))
            secret << row;
    const auto act = [this, rows, secret, looked](SecretDialog::Answer answer, const QString &) {
        if (answer == SecretDialog::AreNone)
            return store(rows, looked.remarks());
        for (const auto &row : secret)
            if (row.isValid())
                m_model.setWanted({row.row()}, false);
        auto rest = rows;
        rest.removeIf([&](const QPersistentModelIndex &row) { return secret.contains(row); });
        if (answer == SecretDialog::Others)
            store(rest, looked.remarks());
        else if (answer == SecretDialog::TitleOnly)
            m_titles.registerTitles(secret);
    };
    askAboutSecrets(looked.marked, {SecretDialog::TitleOnly, SecretDialog::Others}, m_window, act);
}

void TakingDesk::store(Remembered rows, const QStringList &remarks)
{
    rows.removeIf([](const QPersistentModelIndex &row) { return !row.isValid(); });
    if (rows.isEmpty())
        return;
    const auto title = tr("收进一批材料（%1 件）").arg(rows.size());
    auto &session = m_ledger.session();
    m_runner.run<AddedFiles>(
        title,
        [&session, files = m_model.placedFiles(rows),
         registers = m_registers ? workflow::Registers::Yes
                                 : workflow::Registers::No](const platform::Progress &progress) {
            return workflow::takeIn(session, files, progress, workflow::SecretsLooked::AreNone, {},
                                    registers);
        },
        [this, rows, remarks](const AddedFiles &added) {
            auto all = added;
            all.remarks = remarks + all.remarks;
            taken(rows, all);
        });
    emit working();
}

void TakingDesk::taken(const Remembered &rows, const AddedFiles &added)
{
    m_model.taken(added.step, rows, added);
    const auto filed = rows.size() - added.numbers.count(QString());
    QStringList lines{takenWords(int(filed), m_model.count().files)};
    emit m_ledger.remarked(lines.first());
    // Why some were not taken, then what is to be done.
    auto toCheck = added.remarks;
    toCheck.removeIf([&](const QString &remark) { return added.leftOut.contains(remark); });
    auto leftOut = added.leftOut;
    leftOut.removeAll(QString());
    const auto remarks = leftOut + toCheck;
    lines << remarks.mid(0, std::min(leftOut.size(), remarksShown));
    if (!added.stillOwing.isEmpty())
        lines << tr("请核对：%1 个单位有了材料，仍算没有报送：%2。收齐了的请登记报送。")
                     .arg(added.stillOwing.size())
                     .arg(added.stillOwing.join(QStringLiteral("、")));
    lines << remarks.mid(0, remarksShown).mid(leftOut.size());
    if (remarks.size() > remarksShown)
        lines << tr("……另有 %1 条提示。").arg(remarks.size() - remarksShown);
    const auto words = lines.join(QLatin1Char('\n'));
    emit told(words, remarks);
    if (!added.step.isEmpty())
        m_said.insert(added.step, words);
    m_ledger.stepCommitted(tr("收进一批材料（%1 件）").arg(filed), 0, added.step);
    emit rowsChanged(false);
}

void TakingDesk::remember(const QString &step, const QString &sentence)
{
    m_said.insert(step, sentence);
}

void TakingDesk::followReverted(const QString &step, bool undone)
{
    if (!m_said.contains(step))
        return;
    if (!undone) {
        m_model.goAgain(step);
        emit told(m_said.value(step), {});
    } else if (const auto files = m_model.comeBack(step); files > 0) {
        emit told(tr("已撤销：刚才的 %1 个文件又回到列表里，照原来的归位。可以改正后再收进。").arg(files),
                  {});
    } else {
        emit told(tr("已撤销：刚才的文件已经不在台账里。要再收进，请重新选择这些文件或文件夹。"), {});
    }
    emit rowsChanged(true);
}

} // namespace taizhang::ui
