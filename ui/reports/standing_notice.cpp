#include "ui/reports/standing_notice.h"

#include "core/storage/evidence/evidence_repository.h"

#include "ui/shared/ledger.h"
#include "ui/shared/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace taizhang::ui {

StandingNotice::StandingNotice(Ledger &ledger, const ReportRow &row, QWidget *parent)
    : QFrame(parent), m_ledger(ledger), m_words(new QLabel(this))
{
    setObjectName(row.named(QStringLiteral("standing")));
    setFrameShape(StyledPanel);
    m_words->setObjectName(row.named(QStringLiteral("standingWords")));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *back = new QToolButton(this);
    dressReportButton(*back, row, QStringLiteral("letTextStand"), tr("改用录入文字"),
                      tr("不再用这个文件，恢复以下面录入的文字为准"));
    back->setEnabled(ledger.writable());
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(back);
    hide();
    connect(back, &QToolButton::clicked, this, &StandingNotice::textWanted);
}

void StandingNotice::refresh(const storage::TaskSheet &sheet)
{
    setVisible(sheet.standingEvidence.has_value());
    if (std::exchange(m_shown, sheet.standingEvidence) == sheet.standingEvidence || !m_shown)
        return;
    const auto words = sheet.standingKind == QStringLiteral("sealed")
                           ? tr("本行以盖章扫描件%1为准，下面录入的文字暂不使用。")
                           : tr("本行以成品文件%1为准，下面录入的文字暂不使用。");
    m_words->setText(words.arg(QString()));
    auto name = m_ledger.session().read([evidence = *m_shown](auto &database) {
        const auto file = storage::presentFile(database, evidence);
        return file ? QStringLiteral("“%1”").arg(file->originalName) : QString();
    });
    whenDone(name, this, m_ledger.errors(), tr("读取代替情况说明的文件"),
             [this, words](const QString &file) { m_words->setText(words.arg(file)); });
}

} // namespace taizhang::ui
