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

    /// Wide enough for a few figures beside each other; the others stand below.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// With the mark of the standing that it counts, where it counts one.
    QLabel *addFigure(const char *name, const QString &words, std::optional<domain::Standing> standing = {});
    /// As many beside each other as there is room for.
    void arrange();
    int widest() const;
    void paintMarks();
    /// Red only what is 逾期 or 退回.
    void say(QLabel *figure, const QString &number, bool alarmed = false);

    QGridLayout *m_layout;
    QList<QWidget *> m_tiles;
    int m_columns = 0;
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
