#pragma once

#include "core/domain/reports/report_stage.h"
#include "core/report/text/outlines.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QMenu;
class QToolButton;

namespace taizhang::ui {

/// What helps to write the 情况说明 of a row: cite, table, outline, units' texts, versions, rows written
/// together; and how far it is on its way. It does nothing itself.
class ReportTools : public QWidget
{
    Q_OBJECT

public:
    ReportTools(int row, bool writable, QWidget *parent = nullptr);

    /// It goes to the stage.
    void takeKeyboard();
    void showStage(domain::ReportStage stage);
    QToolButton *unitTexts() { return m_units; }
    /// On a narrow page the tools take several lines.
    QSize minimumSizeHint() const override;

signals:
    void citationWanted();
    void tableWanted();
    /// With a kind at the cursor; without one into every empty point what fits it.
    void outlineWanted(std::optional<taizhang::report::OutlineKind> kind);
    void unitTextsToggled(bool shown);
    void versionsWanted();
    void servingWanted();
    void stageWanted(taizhang::domain::ReportStage stage);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *add(const char *name, const QString &text, const QString &tip);
    QMenu *makeOutlines(QToolButton *button);
    QMenu *makeMore(QToolButton *button);
    QWidget *makeStage();
    void arrange(int width);

    int m_row;
    bool m_writable;
    QBoxLayout *m_layout;
    QToolButton *m_units = nullptr;
    QGridLayout *m_tools = nullptr;
    QList<QToolButton *> m_buttons;
    int m_perLine = 0;
    QWidget *m_stageBox = nullptr;
    QComboBox *m_stage = nullptr;
};

} // namespace taizhang::ui
