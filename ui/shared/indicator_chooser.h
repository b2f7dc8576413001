#pragma once

#include "core/storage/table/indicator_repository.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace taizhang::ui {

/// Which indicators: a tree of sections to tick, a line for their numbers (20,46,50-55) whose ticks follow as
/// one types, and buttons for all and none. Widgets are named `name` + Tree, Numbers, NumbersSaid, All, None.
class IndicatorChooser : public QWidget
{
    Q_OBJECT

public:
    /// `label`: what the tree chooses, for screen readers. A section without an indicator is left out.
    IndicatorChooser(const QString &name, const QString &label, const QList<storage::SectionLine> &sections,
                     const QList<storage::IndicatorLine> &indicators, QWidget *parent = nullptr);

    /// Numbers in printed order.
    QList<int> chosen() const;
    void choose(const QList<int> &numbers);
    void chooseAll();
    bool isWhole() const { return chosen().size() == m_items.size(); }

    /// A second column with words for each indicator and, of all its numbers, for each section.
    void showWords(const QString &heading, const std::function<QString(const QList<int> &)> &wordsOf);
    QTreeWidget &tree() { return *m_tree; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<storage::SectionLine> &sections, const QList<storage::IndicatorLine> &indicators);
    QWidget *makeButtons(const QString &name);
    void takeNumbers(bool finished);

    QLineEdit *m_line;
    QLabel *m_said;
    QTreeWidget *m_tree;
    QList<int> m_numbers;                  ///< in printed order
    QHash<int, QTreeWidgetItem *> m_items; ///< by number
    bool m_choosing = false;
};

} // namespace taizhang::ui
