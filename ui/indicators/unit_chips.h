#pragma once

#include "core/domain/table/unit_names.h"

#include <QWidget>

namespace taizhang::ui {

class Roster;

/// The units of a 牵头单位 or 责任单位 cell, names as printed; a group bears a 组 before its name, and a name
/// that is only an alias says of which unit. What the directory knows of each is shown on hover and told to
/// screen readers.
class UnitChips : public QWidget
{
    Q_OBJECT

public:
    /// `cell` as printed (domain::Task::leadText).
    UnitChips(const QString &role, const QString &cell, QWidget *parent = nullptr);

    /// What the directory knows of them now.
    void explain(const Roster &roster);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        QString words;
        QString explanation;
    };
    QList<QRect> place(int width) const;
    Chip chipOf(const domain::UnitName &unit, const Roster &roster) const;

    QString m_cell;
    QList<domain::UnitName> m_units;
    QList<Chip> m_chips; ///< one for each
};

} // namespace taizhang::ui
