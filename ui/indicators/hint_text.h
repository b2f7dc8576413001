#pragma once

#include "core/domain/table/hints.h"
#include "ui/shared/look.h"

#include <QHash>
#include <QTextLayout>
#include <QWidget>

namespace taizhang::ui {

/// A text of the table to the letter, wrapped; the words that hold a requirement (数量, 指标值, 时段, 形式)
/// are softly marked, and say on hovering what they ask: 请核对.
class HintText : public QWidget
{
    Q_OBJECT

public:
    HintText(const QString &text, TypeSize size, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    /// Struck words of second rank, for what is 不适用.
    void setMuted(bool muted);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut(int width) const;
    const domain::Hint *hintAt(const QPoint &position) const;

    QString m_text;
    QList<domain::Hint> m_hints;
    bool m_muted = false;
    mutable QTextLayout m_layout;
    mutable int m_width = -1;          ///< the width m_layout was broken for
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace taizhang::ui
