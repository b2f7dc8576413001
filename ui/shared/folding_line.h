#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace taizhang::ui {

/// Two groups of widgets side by side; the second below the first where there is no room for both, as on a
/// small screen with large type.
class FoldingLine : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingLine(QWidget *parent);

    QHBoxLayout &first() { return *m_first; }
    /// Takes what the first leaves.
    QHBoxLayout &second() { return *m_second; }

    /// As narrow as the wider of the two.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();

    QBoxLayout *m_both;
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
};

} // namespace taizhang::ui
