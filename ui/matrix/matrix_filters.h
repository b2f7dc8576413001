#pragma once

#include "core/domain/tasks/matrix.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

/// The line above the matrix by which it is narrowed.
class MatrixFilters : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixFilters(const QList<domain::OverviewSection> &sections, QWidget *parent = nullptr);

    domain::MatrixFilter filter() const;
    /// What it is narrowed to, for a print: 第一部分，乡镇，逾期; empty for the whole.
    QString scope() const;
    bool isNarrow() const;
    /// How many units are left out because they are asked nothing.
    void showUnasked(int units);

public slots:
    void clear();
    /// Nothing but this section, or this unit and what it is asked.
    void showSection(int ordinal);
    void showUnit(const QString &name);
    void focusRows();

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(const char *name, const QString &words, const QString &tip);
    QComboBox *addChoice(const char *name, const QString &tip);

    QLineEdit *m_rows;
    QLineEdit *m_units;
    QComboBox *m_sections;
    QComboBox *m_kinds;
    QComboBox *m_states;
    QCheckBox *m_askedOnly;
    QCheckBox *m_askedUnits;
    int m_unasked = 0;
    QPushButton *m_clear;
    bool m_quiet = false; ///< several are being set at once
};

} // namespace taizhang::ui
