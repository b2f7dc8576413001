#pragma once

#include <QDialog>
#include <QStringList>
#include <QVariant>

#include <initializer_list>

class QAbstractItemModel;
class QSettings;
class QVBoxLayout;

namespace taizhang::ui {

class DataTable;

/// What a table file that comes in would do, row by row, before any of it is taken: sentences, the rows, and
/// a button that is there when something would be taken. Whoever derives from it puts these in their order.
class ImportDialog : public QDialog
{
    Q_OBJECT

protected:
    ImportDialog(const QString &name, const QString &title, QWidget *parent);

    /// Nothing where the sentence is empty.
    void say(const char *name, const QString &sentence);
    /// `widths`: of the columns, in steps of the grid, until the user has chosen his own.
    DataTable &showRows(QAbstractItemModel &model, const QString &name, const QString &accessibleName,
                        QSettings &settings, const QList<std::pair<int, int>> &widths);
    void offer(const QString &words, bool canTake);

private:
    QVBoxLayout *m_layout;
};

/// How much a row of such a list matters.
enum class ImportedRow { Taken, Same, Refused };
/// Of what is taken the outcome stands out, what says nothing new or is refused is quiet. None for a role
/// that is neither of font nor of colour.
QVariant importedRowLook(int role, ImportedRow row, bool isOutcome);

/// 新增 11，未采用 2: how many rows of the list have each outcome, of those that there are.
template <class List, class Outcome>
QString outcomeCounts(const List &list, std::initializer_list<Outcome> outcomes)
{
    QStringList words;
    for (const auto outcome : outcomes)
        if (const auto count = list.count(outcome); count > 0)
            words << QStringLiteral("%1 %2").arg(outcomeWord(outcome)).arg(count);
    return words.join(QStringLiteral("，"));
}

} // namespace taizhang::ui
