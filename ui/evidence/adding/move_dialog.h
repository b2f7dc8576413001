#pragma once

#include "core/storage/evidence/filed_evidence.h"
#include "ui/shared/roster.h"
#include "ui/shared/typing_dialog.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace taizhang::ui {

class MaterialBox;

/// Asks where pieces are moved: to a material of any indicator, and there to the bureau or to what one of the
/// units is asked.
class MoveDialog : public TypingDialog
{
    Q_OBJECT

public:
    struct Place
    {
        domain::MaterialId material;
        std::optional<domain::RequirementId> asked; ///< none: 本局自收
        bool operator==(const Place &) const = default;
    };

    /// `from` is where they are now, and what is offered first.
    MoveDialog(const QList<storage::FiledEvidence> &pieces, const Roster &roster, std::optional<Place> from,
               QWidget *parent = nullptr);

    /// Once it is accepted.
    Place place() const;

private:
    QString explained() const;
    void offerUnits();
    void allow();

    const Roster m_roster;
    const std::optional<Place> m_from;
    MaterialBox *m_material;
    QComboBox *m_unit;
    QLabel *m_words;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
