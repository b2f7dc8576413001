#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace taizhang::ui {

class Ledger;
class NoticeLabel;

/// The head of the page: number and progress, the words of the indicator, and its section with the goal
/// folded; beside them 简称 and 勘误, which the user sets.
class IndicatorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorHeader(Ledger &ledger, QWidget *parent = nullptr);

    /// The same indicator read again.
    void showProgress();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSection();
    QWidget *makeStatutoryDays();
    QToolButton *makeAmend();
    void amend();

    Ledger &m_ledger;
    QBoxLayout *m_line = nullptr; ///< number and name, and how far it is
    QLabel *m_number;
    QLabel *m_mark;
    QLabel *m_progress;
    NoticeLabel *m_errata; ///< 勘误 beside the printed words
};

} // namespace taizhang::ui
