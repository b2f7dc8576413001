#pragma once

#include <QWidget>

class QPushButton;

namespace taizhang::ui {

/// 添加…, 打开, 移出 above the list of evidence; narrow enough for a narrow pane.
class EvidenceButtons : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceButtons(QWidget *parent = nullptr);

    void allowAdding(bool can);
    /// With the pieces that are selected.
    void allowUsing(bool canOpen, bool canRemove);

signals:
    void addWanted();
    void openWanted();
    void removeWanted();

private:
    QPushButton *make(const char *name, const QString &text, const QString &tip);

    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_remove;
};

} // namespace taizhang::ui
