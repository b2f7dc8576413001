#pragma once

#include "ui/notices/notice_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace taizhang::ui {

class NoticeUnitsModel;
class NoticeUnitsTable;

/// The units with what each owes, and below how many are ticked and ways to tick many; where there is nothing
/// to list a sentence that says what to do.
class NoticeUnitsPane : public QWidget
{
    Q_OBJECT

public:
    enum class Order { UrgentFirst, AsListed, Other };

    /// `settings` outlives it.
    explicit NoticeUnitsPane(QSettings &settings, QWidget *parent = nullptr);

    /// The unit that is selected stays so; else the first is. Without any material that is asked of a unit
    /// the list is of no use.
    void setUnits(const QList<NoticeUnit> &units, domain::NoticeKind kind, bool anythingAsked);
    void setQuery(const QString &query);
    /// As DataTable's.
    void setFilterField(QWidget *field);
    void sortBy(Order order);
    Order order() const;

    QList<domain::UnitId> ticked() const;
    /// Null for none.
    const NoticeUnit *current() const;

signals:
    void tickedChanged();
    void currentChanged();
    void orderChanged();

private:
    QWidget *makeTicks();
    void showRows();
    void followTicks();
    void explainProposal();

    NoticeUnitsModel *m_model;
    NoticeUnitsTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_ticked;
    QLabel *m_proposal; ///< what the unit on show should get next, and why
    QLabel *m_why;      ///< why 按建议选 can choose nothing
    QPushButton *m_tickProposed = nullptr;
    QString m_query;
    bool m_anythingAsked = true;
};

} // namespace taizhang::ui
