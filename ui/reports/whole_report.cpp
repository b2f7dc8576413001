#include "ui/reports/whole_report.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

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
    const auto add = [&](const char *name, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        setNames(button, name, tr("%1（第%2项全部情况说明）").arg(text).arg(indicator));
        button->setText(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        return button;
    };
    auto *preview = add("previewWhole", tr("预览全项"),
                        tr("按公文格式预览本项各行的情况说明，可打印；光标不在某一行里时按 Ctrl+P"));
    auto *pdf = add("exportWhole", tr("导出全项 PDF"),
                    tr("把本项各行的情况说明存为一个 PDF；光标不在某一行里时按 Ctrl+E"));
    connect(preview, &QToolButton::clicked, this, [this, indicator] { emit previewWanted(indicator); });
    connect(pdf, &QToolButton::clicked, this, [this, indicator] { emit exportWanted(indicator); });
}

} // namespace taizhang::ui
