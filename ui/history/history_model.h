#pragma once

#include "core/workflow/history/history.h"

#include <QAbstractTableModel>
#include <QSet>

namespace taizhang::ui {

class Ledger;

/// The history in words, the newest first, as far as it was read: loadMore() reads on, on the storage thread,
/// a screenful or two at a time. A step that changed more than a few things is one row until it is unfolded.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Item, Field, From, To, Step, ColumnCount };

    /// The ledger outlives it.
    explicit HistoryModel(Ledger &ledger, QObject *parent = nullptr);

    /// Forgets what was read and begins anew.
    void setFilter(const workflow::HistoryFilter &filter);
    const workflow::HistoryFilter &filter() const { return m_filter; }
    void loadMore();
    /// What happened since is put on top.
    void loadNewest();
    bool isLoading() const { return m_loading; }
    bool isComplete() const { return m_next == 0; }

    /// Of a folded row the first of its lines.
    const workflow::HistoryLine &line(int row) const { return m_lines[m_rows[row].first]; }
    bool isFolded(int row) const { return m_rows[row].isFolded(); }
    void unfold(int row);
    /// How many changes were read, in folds or not.
    qsizetype lineCount() const { return m_lines.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A read began or ended.
    void loadingChanged();

private:
    /// Lines side by side in m_lines.
    struct Row
    {
        qsizetype first = 0;
        qsizetype count = 1;
        bool isFolded() const { return count > 1; }
        bool operator==(const Row &) const = default;
    };
    QList<Row> rowsFor(const QList<workflow::HistoryLine> &lines) const;
    void rearrange();
    void read(qint64 before, void (HistoryModel::*take)(const workflow::HistoryPart &));
    void append(const workflow::HistoryPart &part);
    void prepend(const workflow::HistoryPart &part);
    QString words(const Row &row, int column) const;

    Ledger &m_ledger;
    workflow::HistoryFilter m_filter;
    QList<workflow::HistoryLine> m_lines;
    QList<Row> m_rows;
    QSet<QString> m_unfolded; ///< steps by their uuid
    qint64 m_next = -1;       ///< where to read on; -1: nothing was read yet, 0: all was
    qint64 m_newest = 0;      ///< seq of the newest entry when it was last looked for
    quint64 m_generation = 0; ///< counts filters; an answer for an older one is stale
    bool m_loading = false;
    bool m_newestWanted = false; ///< once the present read is there
};

} // namespace taizhang::ui
