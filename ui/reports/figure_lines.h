#pragma once

#include "core/domain/table/thresholds.h"
#include "core/storage/reports/report_repository.h"
#include "ui/shared/ledger.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace taizhang::ui {

class NoticeLabel;

/// 主要数据: for each figure that the indicator asks for, what was reached and where that comes from. A
/// percentage below the one asked for is marked 请核对; nothing is ever judged as met.
class FigureLines : public QWidget
{
    Q_OBJECT

public:
    FigureLines(Ledger &ledger, QWidget *parent = nullptr);

    /// Reads what was entered again, unless the clerk is in the middle of changing it.
    void refresh();
    /// Makes changes of what was typed, now.
    void commit();

private:
    struct Line
    {
        domain::Threshold threshold;
        QLineEdit *value = nullptr;
        QLineEdit *source = nullptr;
        NoticeLabel *advice = nullptr;
        QString storedValue = {};
        QString storedSource = {};
        /// On its way, or refused: the message of that takes the focus, and would bring the next.
        QStringList tried = {};
    };
    void addLine(const domain::Threshold &threshold, QGridLayout &layout);
    void take(const QList<storage::FigureRow> &figures);
    void commitLine(qsizetype place);
    void advise(const Line &line);

    QPointer<Ledger> m_ledger;
    int m_indicator;
    domain::IndicatorId m_id;
    QList<Line> m_lines;
};

} // namespace taizhang::ui
