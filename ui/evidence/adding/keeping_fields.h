#pragma once

#include "core/domain/evidence/keeping.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/evidence/evidence_facts.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace taizhang::ui {

/// 档位, where a piece lies, on which disc and who keeps it: rows of a form. What differs among several
/// pieces is shown as such and stays as it is unless something is chosen or typed.
class KeepingFields : public QObject
{
    Q_OBJECT

public:
    /// `pieces`: none for a new one.
    KeepingFields(QFormLayout &form, const QList<storage::FiledEvidence> &pieces, QWidget *parent);

    /// Of 工作秘密 nothing but 现场调阅 can be chosen.
    void setRestricted(bool restricted);
    /// What is chosen before the user chooses.
    void propose(domain::Keeping keeping);
    domain::Keeping keeping() const;
    QString place() const; ///< domain::whereaboutsText()
    QString keeper() const;
    /// Only what was changed.
    workflow::KeepingFacts changes() const;

private:
    QLineEdit *makeLine(const char *name, const QString &label, const QString &example,
                        const std::optional<QString> &text, QWidget *parent);

    QComboBox *m_keeping;
    QLineEdit *m_place;
    QLineEdit *m_disc;
    QLineEdit *m_keeper;
    std::optional<int> m_unrestricted; ///< what was chosen before it became 工作秘密
    int m_keepingBefore;
    bool m_samePlace;
    QString m_placeBefore;
    QString m_keeperBefore;
};

} // namespace taizhang::ui
