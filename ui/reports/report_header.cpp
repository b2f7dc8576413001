#include "ui/reports/report_header.h"

#include "ui/reports/export_button.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace taizhang::ui {

namespace {

constexpr int narrow = grid * 62; // px; as for the materials above it

} // namespace

ReportHeader::ReportHeader(const ReportRow &row, bool isWritable, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_summary(new QLabel(this))
{
    auto *title = new QLabel(tr("情况说明"), this);
    title->setFont(typeFont(TypeSize::Heading, true));
    m_summary->setObjectName(row.named(QStringLiteral("reportSummary")));
    m_summary->setWordWrap(true); // rather than widening the page
    auto *words = new QHBoxLayout;
    words->addWidget(title);
    words->addWidget(m_summary, 1);

    auto *preview = new QToolButton(this);
    dressReportButton(*preview, row, QStringLiteral("previewReport"), tr("预览"),
                      tr("预览这一行的情况说明，可打印"));
    auto *out = new ExportButton(this);
    dressReportButton(*out, row, QStringLiteral("exportReport"), tr("导出"),
                      tr("把这一行的情况说明存为 PDF；按右边的箭头另存为 Word、网页、纯文字"));
    auto *instead = makeInstead(row);
    instead->setEnabled(isWritable);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {preview, static_cast<QToolButton *>(out), instead})
        buttons->addWidget(button);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(words, 1);
    m_layout->addLayout(buttons);
    m_layout->setAlignment(buttons, Qt::AlignRight);
    connect(preview, &QToolButton::clicked, this, &ReportHeader::previewWanted);
    connect(out, &ExportButton::wanted, this, &ReportHeader::exportWanted);
}

void ReportHeader::setSummary(const QString &words)
{
    m_summary->setText(words);
}

QToolButton *ReportHeader::makeInstead(const ReportRow &row)
{
    auto *instead = new QToolButton(this);
    dressReportButton(*instead, row, QStringLiteral("standForReport"), tr("用文件代替"),
                      tr("已有定稿的 Word、PDF，或盖好章的扫描件时，用它代替录入的文字"));
    auto *menu = new QMenu(instead);
    const auto add = [&](const QString &text, const QString &name, const QString &kind) {
        auto *action = menu->addAction(text);
        action->setObjectName(row.named(name));
        connect(action, &QAction::triggered, this, [this, kind] { emit standingFileWanted(kind); });
    };
    add(tr("用成品文件代替…"), QStringLiteral("finishedFile"), QStringLiteral("finished"));
    add(tr("放入盖章扫描件…"), QStringLiteral("sealedScan"), QStringLiteral("sealed"));
    instead->setMenu(menu);
    instead->setPopupMode(QToolButton::InstantPopup);
    return instead;
}

void ReportHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace taizhang::ui
