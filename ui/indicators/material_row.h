#pragma once

#include "core/storage/table/indicator_repository.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace taizhang::ui {

class NoticeLabel;
class HintText;
class StateBox;
class StateButton;

/// A material of a row: its tick, its words as printed, what of it should be looked at (请核对), its state,
/// its pieces of evidence, 添加….
///
/// It shows what it is given and says what the user wants; writing is the page's. It takes the keyboard:
/// Space ticks, Enter selects, + adds, J asks units. Files may be dropped on it.
class MaterialRow : public QFrame
{
    Q_OBJECT

public:
    /// `row` and `material` count from 1, as in the names of the controls (state_r_m, add_r_m, …).
    MaterialRow(int row, const storage::MaterialSheet &sheet, bool writable, QWidget *parent = nullptr);

    /// The same material read again.
    void showSheet(const storage::MaterialSheet &sheet);
    /// What is to be looked at of the pieces, shown once the material is answered.
    void setPieceAdvice(const QStringList &sentences);
    void setSelected(bool selected);

    domain::MaterialId material() const { return m_sheet.id; }
    qint64 requirement() const { return m_sheet.requirement.value(); }
    /// 材料1 规范性文件目录…: for the heading of the evidence.
    QString label() const;

    QSize minimumSizeHint() const override;

signals:
    void selected();
    /// Without being selected: of a unit below it that is, the files are that unit's.
    void addWanted();
    /// 交办…: units are to be asked for it.
    void askWanted();
    /// The keyboard goes to the material `by` places further down the page.
    void stepWanted(int by);
    void filesDropped(const QStringList &files);
    /// `reason` is empty but for 不适用.
    void stateWanted(taizhang::domain::RequirementState state, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeControls();
    void connectControls();
    void layOut();
    void want(domain::RequirementState state);
    void askReason();
    /// 零报告 though there are files.
    void askNil();
    void showState();
    QString controlName(const char *kind) const;

    int m_row;
    storage::MaterialSheet m_sheet;
    QStringList m_pieceAdvice;
    bool m_writable;
    bool m_selected = false;
    QBoxLayout *m_body = nullptr; ///< words, and the controls beside or below them
    StateBox *m_box;
    QLabel *m_number;
    HintText *m_text;
    QLabel *m_reason;
    NoticeLabel *m_advice;
    StateButton *m_state;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_ask;
};

} // namespace taizhang::ui
