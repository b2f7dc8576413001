#pragma once

#include "core/domain/id.h"

#include <QLabel>

namespace taizhang::ui {

/// A group that the table names for a material and that means nobody yet, so that nobody is asked through it.
struct EmptyGroup
{
    domain::UnitGroupId id;
    QString name;
    bool operator==(const EmptyGroup &) const = default;
};

/// The title of a step of 交办, with whom it leaves out: 一并交办（“各政府部门”还没有成员，没有交办）.
QString titleWithout(const QString &title, const QList<EmptyGroup> &groups);

/// Says in full which groups are left out, with the way to their members. Hidden while there is none.
class NobodyAsked : public QLabel
{
    Q_OBJECT

public:
    explicit NobodyAsked(QWidget *parent = nullptr);

    void setGroups(const QList<EmptyGroup> &groups);
    const QList<EmptyGroup> &groups() const { return m_groups; }

signals:
    void membersWanted(taizhang::domain::UnitGroupId group);

private:
    QList<EmptyGroup> m_groups;
};

} // namespace taizhang::ui
