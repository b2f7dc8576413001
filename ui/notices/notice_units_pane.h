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
    /// The first brings up those that the kind of letter is about: who is late, of a 接收单 who sent most.
    enum class Order { ConcernedFirst, AsListed, Other };

    /// `settings` outlives it.
    explicit NoticeUnitsPane(QSettings &settings, QWidget *parent = nullptr);
    ~NoticeUnitsPane() override;

    /// The unit that is selected stays so, of another kind than before while it gets a letter; else the first
    /// is. Without any material that is asked of a unit the list is of no use. An order ConcernedFirst
    /// becomes that of the kind.
    void setUnits(const QList<NoticeUnit> &units, domain::NoticeKind kind, bool anythingAsked);
    void setQuery(const QString &query);
    /// As DataTable's.
    void setFilterField(QWidget *field);
    void sortBy(Order order);
    Order order() const;
    /// 逾期在前, 收到的在前: Order::ConcernedFirst of the kind on show.
    QString concernedFirstWords() const;

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
