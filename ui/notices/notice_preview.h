#pragma once

#include "core/workflow/letters/notices.h"

#include <QStackedWidget>

class QLabel;
class QTimer;

namespace taizhang::ui {

class ErrorReporter;
class PageView;

/// The pages of one letter as they will be on paper, laid out off the window's thread.
class NoticePreview : public QStackedWidget
{
    Q_OBJECT

public:
    /// `errors` outlives it.
    explicit NoticePreview(ErrorReporter &errors, QWidget *parent = nullptr);

    /// `run` holds the one letter; without one the sentence stands in its place.
    void showLetter(const workflow::NoticeRun &run, const QString &sentence);

private:
    void layOut();

    ErrorReporter &m_errors;
    workflow::NoticeRun m_run;
    PageView *m_view = nullptr;
    QLabel *m_words;
    QTimer *m_pause;          ///< arrow keys pass over letters
    quint64 m_generation = 0; ///< counts letters; pages of an older one are stale
};

} // namespace taizhang::ui
