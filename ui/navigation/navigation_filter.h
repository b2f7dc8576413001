#pragma once

#include "core/domain/table/indicator_table.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace taizhang::ui {

/// What an indicator can be found by besides its number and what the model calls it: its words and units
/// folded, and the initials of its units in pinyin, one to a line.
using SearchKeys = QHash<int, QString>;
/// Slow the first time (pinyin); call it off the window's thread.
SearchKeys searchKeys(const domain::IndicatorTable &table);

/// Narrows the navigation while one types: up to three digits are the beginning of a number (`46`, `第46项`);
/// otherwise every word must be found (`公开 竞争`, `区财政局`, `qsfj`). Sections stay while one of theirs
/// does.
class NavigationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NavigationFilter(QObject *parent = nullptr);

    void setKeys(SearchKeys keys);
    void setQuery(const QString &query);
    bool isActive() const { return !m_words.isEmpty() || !m_number.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// Of the query, folded; none when it is a number.
    const QStringList &words() const { return m_words; }

private:
    SearchKeys m_keys;
    QStringList m_words;
    QString m_number;
};

} // namespace taizhang::ui
