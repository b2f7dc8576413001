#pragma once

#include "core/storage/table/indicator_repository.h"

#include <QDialog>

class QListWidget;

namespace taizhang::ui {

/// 与其他指标合写: which rows the report of this one answers as well. Rows whose points begin with the same
/// words are proposed and stand first; the user confirms. It yields chosen() and writes nothing.
class ServedDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        storage::RowPlace place;
        QString words; ///< of the indicator
        bool alike = false;
        bool served = false;
    };
    ServedDialog(int indicator, const QList<Choice> &choices, QWidget *parent = nullptr);

    QList<storage::RowPlace> chosen() const;

private:
    QList<Choice> m_choices;
    QListWidget *m_list;
};

} // namespace taizhang::ui
