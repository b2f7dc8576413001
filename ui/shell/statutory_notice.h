#pragma once

#include "core/domain/tasks/statutory_days.h"

#include <QWidget>

class QSettings;

namespace taizhang::ui {

class Ledger;

/// Above the panes: the statutory days that are near, with a way to the indicators that set them. Put away,
/// it comes back the next day.
class StatutoryNotice : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    StatutoryNotice(const Ledger &ledger, QSettings &settings, QWidget *parent = nullptr);

    /// What there is to say on that day.
    void ring(QDate today);

signals:
    void goWanted(int indicator);

private:
    void putAway();

    const Ledger &m_ledger;
    QSettings &m_settings;
    QDate m_today;
    QWidget *m_bar = nullptr;
};

/// The statutory days in the words of the indicators, the nearest first.
QList<domain::StatutoryDay> statutoryDaysOf(const Ledger &ledger, QDate today);

} // namespace taizhang::ui
