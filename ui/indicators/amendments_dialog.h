#pragma once

#include "core/workflow/history/amendments.h"
#include "ui/shared/typing_dialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class NoticeLabel;

/// 简称 and 勘误 of one indicator; yields them when accepted and saves nothing. Known misprints are proposed,
/// each to be ticked by the user.
class AmendmentsDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `items` in printed order, the indicator itself first; `known` are its corrections so far.
    AmendmentsDialog(int number, const QString &shortName, const QList<storage::TableItem> &items,
                     const QList<storage::Erratum> &known, QWidget *parent = nullptr);

    QString shortName() const;
    QList<workflow::ItemCorrection> corrections() const;

private:
    struct Line
    {
        QCheckBox *take;
        QComboBox *item;
        QLineEdit *printed;
        QLineEdit *corrected;
    };
    QWidget *makeName(const QString &shortName);
    QWidget *makeLines(const QList<storage::Erratum> &known);
    Line &addLine(const workflow::ItemCorrection &correction, bool taken);
    void inspect();
    QString faultOf(const Line &line) const;
    QStringList secretWords() const;

    QList<storage::TableItem> m_items;
    QLineEdit *m_name = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_table = nullptr; ///< the lines under their headings
    QLabel *m_nothing = nullptr;
    QList<Line> m_lines;
    NoticeLabel *m_fault = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
