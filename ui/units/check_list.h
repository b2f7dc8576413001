#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace taizhang::ui {

/// Names to tick, narrowed as one types: by what stands in them, or by pinyin initials.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        qint64 id;
        QString name;
        bool checked;
        QString remark; ///< shown on hover
    };
    /// `name` is the objectName of the list itself; its filter line is named `name`Filter.
    CheckList(const QString &title, const char *name, const QList<Item> &items, QWidget *parent = nullptr);

    /// In the order of the items.
    QList<qint64> checked() const;
    /// Those that the filter leaves.
    void checkShown(bool checked);

signals:
    void changed();

private:
    void narrow(const QString &query);
    void count();

    QString m_title;
    QLabel *m_heading;
    QListWidget *m_list;
};

} // namespace taizhang::ui
