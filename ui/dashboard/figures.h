#pragma once

#include "core/domain/tasks/overview.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace taizhang::ui {

/// The few numbers that a leader asks for, large.
class Figures : public QWidget
{
    Q_OBJECT

public:
    explicit Figures(QWidget *parent = nullptr);

    /// `silent` is how many units were asked and sent nothing.
    void show(const domain::Overview &overview, int silent);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// With the mark of the standing that it counts, where it counts one.
    QLabel *addFigure(const char *name, const QString &words, std::optional<domain::Standing> standing = {});
    void paintMarks();
    /// Red only what is 逾期 or 退回.
    void say(QLabel *figure, const QString &number, bool alarmed = false);

    QGridLayout *m_layout;
    int m_count = 0;
    QList<std::pair<QLabel *, domain::Standing>> m_marks;
    QLabel *m_percent;
    QLabel *m_materials;
    QLabel *m_points;
    QLabel *m_asked;
    QLabel *m_missing;
    QLabel *m_overdue;
    QLabel *m_returned;
    QLabel *m_waiting;
    QLabel *m_silent;
};

} // namespace taizhang::ui
