#pragma once

#include "ui/asking/ask_choices.h"

#include <QTreeWidget>

namespace taizhang::ui {

/// Those who can be asked, under the headings of their parts, each with a tick, why it is proposed or which
/// units it means, and what it is asked already.
class AskTree : public QTreeWidget
{
    Q_OBJECT

public:
    /// `roster` outlives the tree.
    explicit AskTree(const Roster &roster, QWidget *parent = nullptr);

    /// Ticks what is proposed. `materials` is how many are to be asked for.
    void setChoices(const QList<AskChoice> &choices, int materials);
    /// Only those whose name, source or members hold the words, or whose pinyin initials begin so.
    void setQuery(const QString &query);
    /// Ticks the first that the query shows; false when it shows none.
    bool tickFirstShown();

    QList<domain::UnitId> units() const;
    QList<domain::UnitGroupId> groups() const;

signals:
    void ticked();

private:
    QTreeWidgetItem *heading(AskPart part);
    void addChoice(QTreeWidgetItem *under, int place, int materials);
    QString membersOf(const AskChoice &choice) const;
    QList<QTreeWidgetItem *> items() const;
    const AskChoice &choiceOf(const QTreeWidgetItem *item) const;

    const Roster &m_roster;
    QList<AskChoice> m_choices;
};

} // namespace taizhang::ui
