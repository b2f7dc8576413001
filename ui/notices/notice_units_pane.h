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

    /// The unit that is selected stays so, of another kind than before and after beginAnew() while it gets a
    /// letter; else the first that gets one is. Without any material that is asked of a unit the list is of
    /// no use. An order ConcernedFirst becomes that of the kind.
    void setUnits(const QList<NoticeUnit> &units, domain::NoticeKind kind, bool anythingAsked);
    void setQuery(const QString &query);
    /// As DataTable's.
    void setFilterField(QWidget *field);
    void sortBy(Order order);
    Order order() const;
    /// 逾期在前, 收到的在前: Order::ConcernedFirst of the kind on show.
    QString concernedFirstWords() const;

    /// The page comes up again.
    void beginAnew();

    /// Of those that are shown: what the filter hides is never written to.
    QList<domain::UnitId> ticked() const;
    void clearTicks();
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
    QString tickedWords() const;
    QList<int> proposedRows() const;
    int firstToWriteTo(const QList<int> &rows) const;

    NoticeUnitsModel *m_model;
    NoticeUnitsTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_ticked;
    QLabel *m_proposal; ///< what the unit on show should get next, and why
    QLabel *m_why;      ///< why 按建议选 can choose nothing
    QPushButton *m_tickAll = nullptr;
    QPushButton *m_tickNone = nullptr;
    QPushButton *m_tickProposed = nullptr;
    QString m_query;
    bool m_anythingAsked = true;
    bool m_beginsAnew = true;
};

} // namespace taizhang::ui
