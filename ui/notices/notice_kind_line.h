#pragma once

#include "core/domain/tasks/notice.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace taizhang::ui {

/// The kinds of notices side by side in the order of the work, and below what the chosen one is for.
class NoticeKindLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeKindLine(QWidget *parent = nullptr);

    domain::NoticeKind kind() const;
    void choose(domain::NoticeKind kind);

signals:
    void chosen(taizhang::domain::NoticeKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void explain();
    void markChosen();

    QButtonGroup *m_kinds;
    QLabel *m_purpose;
};

/// What a kind is for, in a sentence.
QString noticePurpose(domain::NoticeKind kind);

} // namespace taizhang::ui
