#pragma once

#include "core/workflow/search/search.h"

#include <QFrame>

#include <optional>

class QLabel;
class QListView;

namespace taizhang::ui {

class SearchResultsModel;

/// The results of a search, laid over the window below the search box. It never takes the keyboard: the box
/// has it, and moves the selection.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    /// `window`: over which it lies.
    explicit SearchPanel(QWidget *window);

    void showResult(const workflow::SearchResult &result);
    /// Words in place of results: what to do.
    void showWords(const QString &words);
    void setReading(const workflow::ReadingState &reading, int unread);
    /// The index is being fed with what is in the ledger, which takes a while.
    void showFeeding();
    void setUnreadSentences(const QStringList &sentences);
    /// By rows, or by pages of rows.
    void step(int by);
    /// Below this widget, as wide as fits.
    void placeBelow(const QWidget &box);
    /// The selected one, else the first; null when there is none.
    const workflow::SearchHit *selected() const;

signals:
    void chosen();

private:
    void setReadingWords(const QString &words);
    /// As high as what it shows asks for.
    void fitHeight();

    SearchResultsModel *m_model;
    QListView *m_list;
    QLabel *m_words;
    QLabel *m_reading;
    QString m_query; ///< answered last, and with what
    QList<workflow::SearchHits> m_groups;
    int m_highest = 0; ///< px
};

} // namespace taizhang::ui
