#pragma once

#include "core/domain/id.h"

#include <QComboBox>

namespace taizhang::ui {

class Roster;

/// Chooses a material of the table by typing: 46-2, 决定目录.
class MaterialBox : public QComboBox
{
    Q_OBJECT

public:
    explicit MaterialBox(const char *name, const QString &accessibleName, QWidget *parent = nullptr);

    /// What was typed stays.
    void setRoster(const Roster &roster);
    void choose(domain::MaterialId material);
    /// Nothing while what is typed leaves doubt.
    std::optional<domain::MaterialId> material() const;
};

/// A box to type in, whose list narrows to what holds the words; nothing new can be put into it.
void letType(QComboBox &box, const QString &placeholder);

} // namespace taizhang::ui
