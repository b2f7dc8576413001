#pragma once

#include "ui/shared/typing_dialog.h"

class QTableWidget;

namespace taizhang::ui {

/// 插入表格: the cells of a table in a 情况说明, typed or pasted from a spreadsheet; the first row is its
/// header. It yields rows() and writes nothing.
class TableDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `rows`: of a table to be changed; none for a new one.
    explicit TableDialog(const QList<QStringList> &rows, QWidget *parent = nullptr);

    /// Without rows and columns at the end that are empty.
    QList<QStringList> rows() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool hasTyped() const override;

private:
    void put(const QList<QStringList> &rows, int atRow, int atColumn);
    void paste();

    QTableWidget *m_table;
    QList<QStringList> m_before;
};

} // namespace taizhang::ui
