#pragma once

#include "core/workflow/history/history.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

namespace taizhang::ui {

class DateField;
class Ledger;

/// The conditions above the history: words, person, kind, unit, days, indicator; and, while the history of
/// one 报送任务 is looked at, what it is called with a way out of it.
class HistoryFilterLine : public QWidget
{
    Q_OBJECT

public:
    /// The ledger outlives it.
    explicit HistoryFilterLine(Ledger &ledger, QWidget *parent = nullptr);

    workflow::HistoryFilter filter() const;
    /// Every condition as it was at first, and then only this one.
    void showOnly(std::optional<int> indicator, std::optional<domain::RequirementId> requirement = {});
    void setActors(const QStringList &actors);
    void focusWords();
    bool hasConditions() const;

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *addChoice(QHBoxLayout *line, const char *name, const QString &words, int width);
    void fillUnits();
    void fillDays();
    void followDays();
    void showRequirement();

    Ledger &m_ledger;
    std::optional<domain::RequirementId> m_requirement;
    QTimer *m_pause; ///< after the last key
    QLineEdit *m_words;
    QLineEdit *m_indicator;
    QComboBox *m_actor;
    QComboBox *m_topic;
    QComboBox *m_unit;
    QComboBox *m_days;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_chosen;
};

} // namespace taizhang::ui
