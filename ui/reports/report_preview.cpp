#include "ui/reports/report_preview.h"

#include "ui/reports/page_view.h"
#include "ui/shared/look.h"
#include "ui/shared/progress_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShowEvent>
#include <QVBoxLayout>

namespace taizhang::ui {

ReportPreview::ReportPreview(const QString &title, std::shared_ptr<PrintablePages> pages,
                             const QStringList &remarks, ErrorReporter &errors, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_errors(errors)
    , m_view(new PageView(m_pages, errors, this))
    , m_bar(new QHBoxLayout)
    , m_said(new QLabel(this))
    , m_place(new QLabel(this))
    , m_scale(new QLabel(this))
{
    setObjectName(QStringLiteral("reportPreview"));
    setWindowTitle(tr("预览：%1").arg(title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_scale->setObjectName(QStringLiteral("previewScale"));
    auto *words = new QLabel(remarks.join(QLatin1Char(' ')), this);
    words->setObjectName(QStringLiteral("previewRemarks"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setVisible(!remarks.isEmpty());

    m_said->setObjectName(QStringLiteral("previewSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_said);
    connect(m_view, &PageView::pageChanged, this, &ReportPreview::showPlace);
    connect(m_view, &PageView::scaleChanged, this, &ReportPreview::showPlace);
    const auto room = screen()->availableSize();
    resize(std::min(960, room.width() * 9 / 10), std::min(1080, room.height() * 85 / 100));
    m_view->setFocus();
    showPlace();
}

/// In the middle of the screen, with room for a title bar that is yet unknown: over its parent it might lie
/// above the upper edge of a small screen. The buttons may have made it wider than it was begun.
void ReportPreview::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        const auto room = screen()->availableGeometry();
        const QPoint corner((room.width() - width()) / 2, (room.height() - height()) / 2);
        move(room.topLeft() + QPoint(std::max(0, corner.x()), std::max(room.height() / 20, corner.y())));
    }
    QDialog::showEvent(event);
}

QWidget *ReportPreview::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = m_bar;
    bar->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char *name, const QString &text, const QString &tip, auto action) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, action);
        layout->addWidget(made);
        return made;
    };
    button("previewPrint", tr("打印…"), tr("打印（Ctrl+P）"), &ReportPreview::printWanted)
        ->setShortcut(QKeySequence::Print);
    button("previewExport", tr("导出 PDF…"), tr("导出 PDF（Ctrl+E）"), &ReportPreview::exportWanted)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    layout->addStretch();
    button("previewBack", tr("上一页"), tr("上一页（Page Up）"),
           [this] { m_view->goTo(m_view->currentPage() - 1); });
    layout->addWidget(m_place);
    button("previewForward", tr("下一页"), tr("下一页（Page Down）"),
           [this] { m_view->goTo(m_view->currentPage() + 1); });
    layout->addStretch();
    button("previewSmaller", tr("缩小"), tr("缩小（-）"), [this] { m_view->zoomBy(-1); });
    layout->addWidget(m_scale);
    button("previewLarger", tr("放大"), tr("放大（+）"), [this] { m_view->zoomBy(1); });
    button("previewWidth", tr("适合宽度"), tr("页面和窗口一样宽"),
           [this] { m_view->fit(PageView::Zoom::Width); });
    button("previewPage", tr("整页"), tr("看到整页"), [this] { m_view->fit(PageView::Zoom::Page); });
    button("previewClose", tr("关闭"), tr("关闭预览（Esc）"), &QDialog::close);
    return bar;
}

QPushButton *ReportPreview::addButton(const char *name, const QString &text, const QString &tip)
{
    constexpr int afterSaving = 2;
    auto *button = new QPushButton(text, this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_bar->insertWidget(afterSaving, button);
    return button;
}

int ReportPreview::currentPage() const
{
    return m_view->currentPage();
}

void ReportPreview::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void ReportPreview::follow(ProgressRunner &runner)
{
    auto *stop = new QPushButton(tr("停止(&S)"), this);
    setNames(stop, "previewStop", tr("停止正在进行的打印或导出"));
    stop->setAutoDefault(false);
    stop->setVisible(runner.isRunning());
    layout()->addWidget(stop);
    connect(stop, &QPushButton::clicked, &runner, &ProgressRunner::cancel);
    connect(&runner, &ProgressRunner::runningChanged, stop, &QWidget::setVisible);
    connect(&m_errors, &ErrorReporter::remarked, this, &ReportPreview::say);
}

void ReportPreview::showPlace()
{
    m_place->setText(tr("第 %1 页，共 %2 页").arg(m_view->currentPage() + 1).arg(m_pages->count()));
    m_scale->setText(tr("%1%").arg(qRound(m_view->scale() * 100)));
}

} // namespace taizhang::ui
