#pragma once

#include <QWidget>

class QComboBox;

namespace taizhang::ui {

class IndicatorChooser;
class Ledger;

/// Which indicators are printed; and whose: of one unit alone, which ticks what it is asked for. Indicators
/// that are 不适用 are left out.
class PrintScope : public QWidget
{
    Q_OBJECT

public:
    explicit PrintScope(const Ledger &ledger, QWidget *parent = nullptr);

    /// Numbers in printed order.
    QList<int> chosen() const;
    void choose(const QList<int> &numbers);
    /// The uuid of the unit, or none for everybody.
    QStringList units() const;
    void chooseUnits(const QStringList &uuids);

signals:
    void changed();

private:
    void takeUnit();

    const Ledger &m_ledger;
    QComboBox *m_unit;
    IndicatorChooser *m_indicators;
};

} // namespace taizhang::ui
