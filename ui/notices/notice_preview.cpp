#include "ui/notices/notice_preview.h"

#include "ui/reports/page_view.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QLabel>
#include <QTimer>
#include <QtConcurrentRun>

namespace taizhang::ui {

namespace {

constexpr int pauseMs = 120;

} // namespace

NoticePreview::NoticePreview(ErrorReporter &errors, QWidget *parent)
    : QStackedWidget(parent), m_errors(errors), m_words(new QLabel(this)), m_pause(new QTimer(this))
{
    setNames(this, "noticePreview", tr("函件预览"));
    m_words->setObjectName(QStringLiteral("noticePreviewWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMargin(grid * 2);
    addWidget(m_words);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &NoticePreview::layOut);
}

void NoticePreview::showLetter(const workflow::NoticeRun &run, const QString &sentence)
{
    ++m_generation;
    m_run = run;
    if (!run.notices.isEmpty()) {
        m_pause->start();
        return;
    }
    m_pause->stop();
    m_words->setText(sentence);
    setCurrentWidget(m_words);
}

void NoticePreview::layOut()
{
    auto pages = QtConcurrent::run([run = m_run] { return printablePages(workflow::noticePages(run)); });
    whenDone(pages, this, m_errors, tr("预览函件"),
             [this, generation = m_generation](const std::shared_ptr<PrintablePages> &printable) {
                 if (generation != m_generation)
                     return;
                 if (m_view == nullptr) {
                     m_view = new PageView(printable, m_errors, this);
                     m_view->setObjectName(QStringLiteral("noticePages"));
                     m_view->setAccessibleName(tr("选中单位的函件"));
                     addWidget(m_view);
                 } else {
                     m_view->setPages(printable);
                 }
                 setCurrentWidget(m_view);
             });
}

} // namespace taizhang::ui
