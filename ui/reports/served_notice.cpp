#include "ui/reports/served_notice.h"

#include "ui/shared/ledger.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace taizhang::ui {

ServedNotice::ServedNotice(Ledger &ledger, const ReportRow &row, QWidget *parent)
    : QFrame(parent), m_ledger(ledger), m_words(new QLabel(this))
{
    setObjectName(row.named(QStringLiteral("servedNotice")));
    setFrameShape(StyledPanel);
    m_words->setObjectName(row.named(QStringLiteral("servedWords")));
    m_words->setWordWrap(true);
    auto *go = new QToolButton(this);
    dressReportButton(*go, row, QStringLiteral("goToServing"), tr("去那一项撰写"),
                      tr("打开写这份情况说明的指标"));
    auto *alone = new QToolButton(this);
    dressReportButton(*alone, row, QStringLiteral("releaseRow"), tr("改为单独写"),
                      tr("不再合写，这一行另写一份"));
    alone->setEnabled(ledger.writable());
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(go);
    layout->addWidget(alone);
    hide();
    connect(go, &QToolButton::clicked, this, [this] {
        if (m_by)
            m_ledger.show(m_by->indicator);
    });
    connect(alone, &QToolButton::clicked, this, &ServedNotice::releaseWanted);
}

void ServedNotice::refresh(const storage::TaskSheet &sheet)
{
    m_by = sheet.servedBy;
    setVisible(m_by.has_value());
    if (m_by)
        m_words->setText(
            tr("这一行与第%1项合写一份情况说明，在第%1项里撰写；这里预览、打印、导出的就是那一份。")
                .arg(m_by->indicator));
}

} // namespace taizhang::ui
