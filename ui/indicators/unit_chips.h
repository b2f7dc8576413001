#pragma once

#include "core/domain/unit_names.h"

#include <QWidget>

namespace taizhang::ui {

/// The units of a 牵头单位 or 责任单位 cell, names as printed; a group bears a 组 before its name.
class UnitChips : public QWidget
{
    Q_OBJECT

public:
    /// `cell` as printed (domain::Task::leadText).
    UnitChips(const QString &role, const QString &cell, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> place(int width) const;
    QString words(const domain::UnitName &unit) const;

    QString m_cell;
    QList<domain::UnitName> m_units;
};

} // namespace taizhang::ui
