#pragma once

#include "core/formats/sheets/sheet.h"
#include "ui/reviewing/requirement_scope.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace taizhang::ui {

class ColumnRoom;
class DataTable;
class FoldingLine;
class Ledger;
class RequirementsHead;
class RequirementsModel;
class ReviewActions;

/// A list of requirements in place of the indicator: who it is about, what can be done to the rows that are
/// selected, and the rows. When all that was selected is dealt with, the next row to deal with is selected,
/// so that a review goes through by the keyboard.
class RequirementsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Unit, Todo };

    /// Columns and sorting are kept in `settings`, apart for the lists of units and those of 待办. It and the
    /// ledger outlive the page.
    RequirementsPage(Ledger &ledger, Of of, QSettings &settings, QWidget *parent = nullptr);
    ~RequirementsPage() override;

    /// Chooses a list: it is read anew and its first row to deal with is selected.
    void showList(const RequirementScope &scope);
    const std::optional<RequirementScope> &scope() const { return m_scope; }

    /// The row that the keyboard is on, among those selected.
    std::optional<domain::RequirementId> selected() const;
    /// 登记报送, 通过, 退回 of the selected rows.
    QList<QAction *> reviewSteps() const;
    /// Selects the next row to deal with (by 1) or the one before (by -1); any row where none is to be dealt
    /// with.
    void step(int by);
    void takeKeyboard();

signals:
    /// The row whose evidence is to be seen; none when nothing is selected.
    void selectedChanged(std::optional<taizhang::domain::RequirementId> requirement);
    /// Enter or a double click: the indicator is to be shown at this material and unit.
    void opened(taizhang::domain::RequirementId requirement);
    void historyWanted(taizhang::domain::RequirementId requirement);
    /// The rows on show are wanted as a file of that name.
    void tableWanted(const taizhang::formats::Workbook &table, const QString &fileName);
    /// A table that was filled in is to be brought back.
    void returnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *addTableButton(FoldingLine *bar, const char *name, const QString &text, const QString &tip);
    QToolButton *addButton(FoldingLine *bar, QAction *action);
    void suit(const RequirementScope &scope);
    void suitRows();
    void exportTable();
    void makeTable(QSettings &settings);
    void refresh();
    void choose();
    void selectNext(int from, int by);
    void showRows();
    QString emptyWords() const;

    Ledger &m_ledger;
    Of m_of;
    std::optional<RequirementScope> m_scope;
    RequirementsHead *m_head;
    ReviewActions *m_actions;
    RequirementsModel *m_model;
    DataTable *m_table = nullptr;
    ColumnRoom *m_room = nullptr;
    QSet<int> m_notOfList; ///< columns that the list on show is not about
    QLineEdit *m_filter = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_return = nullptr;  ///< of a table that was filled in
    QList<QToolButton *> m_decisions; ///< on extensions
    QStackedWidget *m_stack;
    QLabel *m_nothing;
};

} // namespace taizhang::ui
