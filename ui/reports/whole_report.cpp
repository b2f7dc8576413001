#include "ui/reports/whole_report.h"

#include "ui/reports/export_button.h"
#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace taizhang::ui {

WholeReport::WholeReport(int indicator, int rows, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("wholeReport"));
    auto *words = new QLabel(tr("全项情况说明（%1 行合为一份）").arg(rows), this);
    words->setWordWrap(true); // rather than widening the page
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(words, 1);
    const auto add = [&](QToolButton *button, const char *name, const QString &text, const QString &tip) {
        setNames(button, name, tr("%1（第%2项全部情况说明）").arg(text).arg(indicator));
        button->setText(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    };
    auto *preview = new QToolButton(this);
    add(preview, "previewWhole", tr("预览全项"), tr("按公文格式预览本项各行的情况说明，可打印（Ctrl+P）"));
    auto *out = new ExportButton(this);
    add(out, "exportWhole", tr("导出全项 PDF"),
        tr("把本项各行的情况说明存为一个 PDF（Ctrl+E）；按右边的箭头另存为 Word、网页、纯文字"));
    connect(preview, &QToolButton::clicked, this, [this, indicator] { emit previewWanted(indicator); });
    connect(out, &ExportButton::wanted, this,
            [this, indicator](workflow::ReportFormat format) { emit exportWanted(indicator, format); });
}

} // namespace taizhang::ui
