#pragma once

#include <QSet>
#include <QTableView>

class QMenu;
class QSettings;
class QSortFilterProxyModel;

namespace taizhang::ui {

/// The role by which DataTable sorts where the words shown would sort wrongly (dates, figures, states). Words
/// without it sort by pinyin.
constexpr int tableSortRole = Qt::UserRole + 100;

/// A table as every list of the program is: sorted by a click on a heading (the third click brings the order
/// of the model back), narrowed by setQuery(), columns chosen from the heading's menu, moved and resized; all
/// of it remembered under `name` in the settings. Several rows may be selected; Ctrl+C copies them with their
/// headings, ready for a spreadsheet. Ctrl+L opens the heading's menu for the column that the keyboard is in.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// `model` and `settings` outlive the table. `name` is its objectName, too.
    DataTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName,
              QSettings &settings, QWidget *parent = nullptr);
    ~DataTable() override;

    /// Only rows in which every word of the query stands in some column that is shown, full and half width,
    /// upper and lower case alike; pinyin initials of anything in the first column that `initialsColumn`
    /// names count, too.
    void setQuery(const QString &query);
    void setInitialsColumn(int column);
    /// ↓ in the field where the query is typed goes to the list, at first to its first row.
    void setFilterField(QWidget *field);

    /// Whether the user's widths and order of these very columns were remembered. Where not, whoever makes
    /// the table gives it widths; of columns that were there before, under the same headings, what the user
    /// chose is put in place when the table is first shown.
    bool hasOwnLayout() const { return m_hasOwnLayout; }
    /// Whether the user dragged an edge of a column, now or earlier: the widths are his, and no list changes
    /// them.
    bool hasOwnWidths() const { return m_hasOwnWidths; }
    /// Hides or shows a column as the list on show wants it, unless the user chose it from the menu, now or
    /// earlier. Whether anything changed.
    bool suitColumn(int column, bool hidden);

    /// Rows of the source model that are selected, in the order shown.
    QList<int> selectedRows() const;
    /// Those that the query leaves, in the order shown, from the top.
    QList<int> allRows() const;
    /// The row of the source model that the keyboard is on; -1 for none.
    int currentRow() const;
    /// From now on a row stays where it is when what it says changes; what is new stands where the order asks
    /// for, and a click on a heading or another query puts all in order. For lists that are worked through.
    void keepPlaces();
    /// Selects the row and scrolls to it; nothing when the query hides it.
    void selectRow(int sourceRow);
    /// All of these, the keyboard on the first; nothing where the query hides them all.
    void selectRows(const QList<int> &sourceRows);
    int shownRows() const;

    /// What Ctrl+C puts on the clipboard: TAB between cells, line breaks within a cell made blanks.
    QString selectionAsText() const;

signals:
    /// Enter or a double click on a row of the source model.
    void opened(int sourceRow);
    void selectionChangedTo(const QList<int> &sourceRows);
    /// A column was hidden or shown a moment ago.
    void shownColumnsChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    class Filter;
    void openHeadingMenu(int column, const QPoint &at);
    void addColumns(QMenu &menu);
    void restore();
    void save() const;

    /// A column of a layout that was remembered of other columns than there are now.
    struct KnownColumn
    {
        int column; ///< now
        int width;
        bool isHidden;
    };
    /// Those of them that there still are, by their headings, in the order that they stood in.
    QList<KnownColumn> layoutOf(const QStringList &columns, const QByteArray &layout) const;
    void layOutAsBefore();

    QSettings &m_settings;
    Filter *m_filter;
    QStringList m_columns;       ///< their headings when the table was made
    QList<KnownColumn> m_before; ///< until they are laid out
    QWidget *m_filterField = nullptr;
    QSet<int> m_chosen; ///< columns that the user hid or showed
    bool m_hasOwnLayout = false;
    bool m_hasOwnWidths = false;
    bool m_isHeld = false; ///< a mouse button went down on the headings
};

} // namespace taizhang::ui
