#pragma once

#include "core/domain/units/unit_entry.h"
#include "ui/shared/typing_dialog.h"

#include <array>

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
    void addContact(QFormLayout &form);
    void check();
    QStringList aliases() const;
    /// What stands in the line of the field, in the order of domain::contactFields.
    QString typed(size_t field) const;
    const QString &storedIn(size_t field) const
    {
        return m_stored.contact.*domain::contactFields[field].value;
    }
    QString telephoneFault(size_t field) const;

    QList<domain::Unit> m_units;
    std::optional<domain::UnitId> m_self;
    domain::UnitEntry m_stored;
    bool m_kindChosen; ///< else it follows the name
    Field m_name;
    Field m_shortName;
    QComboBox *m_kind;
    Field m_aliases;
    std::array<Field, domain::contactFields.size()> m_contact;
    QPushButton *m_accept;
};

/// What is wrong with what is typed for a unit; empty when nothing.
struct UnitFaults
{
    QString name;
    QString shortName;
    QString aliases;
    domain::ContactTexts contact;
    bool none() const;
};
UnitFaults unitFaults(const domain::UnitEntry &entry, const QList<domain::Unit> &units,
                      std::optional<domain::UnitId> self);

} // namespace taizhang::ui
