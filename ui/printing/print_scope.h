#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace taizhang::ui {

class Ledger;

/// Which indicators: a tree of sections to tick, and two quick ways to tick many, by numbers (1-9,20) and by
/// the unit that is asked for them. Indicators that are 不适用 are left out.
class PrintScope : public QWidget
{
    Q_OBJECT

public:
    explicit PrintScope(const Ledger &ledger, QWidget *parent = nullptr);

    /// Numbers in printed order.
    QList<int> chosen() const;
    void choose(const QList<int> &numbers);

signals:
    void changed();

private:
    void fill(const Ledger &ledger);
    void takeNumbers();
    void takeUnit();

    const Ledger &m_ledger;
    QLineEdit *m_numbers;
    QLabel *m_said;
    QComboBox *m_unit;
    QTreeWidget *m_tree;
    QHash<int, QTreeWidgetItem *> m_items; ///< by number
    bool m_filling = false;
};

} // namespace taizhang::ui
