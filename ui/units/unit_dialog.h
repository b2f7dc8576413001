#pragma once

#include "core/domain/units/unit_entry.h"
#include "ui/shared/typing_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace taizhang::ui {

class FaultLabel;

/// Edits what the directory knows of a unit; yields it by entry() when accepted. It saves nothing. What
/// cannot be stored is said beneath its field, and cannot be accepted.
class UnitDialog : public TypingDialog
{
    Q_OBJECT

public:
    /// `units` is the directory, `self` the unit that is edited; none: a new one.
    UnitDialog(const domain::UnitEntry &entry, const QList<domain::Unit> &units,
               std::optional<domain::UnitId> self, QWidget *parent = nullptr);

    domain::UnitEntry entry() const;

private:
    struct Field
    {
        QLineEdit *line;
        FaultLabel *fault;
    };
    Field addField(QFormLayout &form, const QString &words, const char *name, const QString &text);
    void check();
    QString telephone() const;
    QString telephoneFault() const;

    QList<domain::Unit> m_units;
    std::optional<domain::UnitId> m_self;
    QString m_storedTelephone; ///< the telephone
    bool m_kindChosen;         ///< else it follows the name
    Field m_name;
    Field m_shortName;
    QComboBox *m_kind;
    Field m_aliases;
    Field m_person;
    Field m_telephone;
    Field m_note;
    QPushButton *m_accept;
};

/// What is wrong with what is typed for a unit; empty when nothing.
struct UnitFaults
{
    QString name;
    QString shortName;
    QString aliases;
    QString person;
    QString telephone;
    QString note;
    bool none() const { return (name + shortName + aliases + person + telephone + note).isEmpty(); }
};
UnitFaults unitFaults(const domain::UnitEntry &entry, const QList<domain::Unit> &units,
                      std::optional<domain::UnitId> self);

} // namespace taizhang::ui
