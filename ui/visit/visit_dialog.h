#pragma once

#include "ui/shared/typing_dialog.h"

#include <QButtonGroup>
#include <QList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace taizhang::ui {

class Ledger;

enum class VisitKind { Summary, Proof, HandIn, CallBack };

/// Which sheet is wanted, and of what.
struct VisitChoice
{
    VisitKind kind = VisitKind::Summary;
    QList<int> indicators; ///< of Proof the one, of HandIn empty for all
    bool isMasked = true;  ///< of CallBack
    QString person;        ///< who gets it, and why, when it is not masked
    QString reason;
    QString name() const;
};

/// 迎检单据: asks which sheet is to be shown or written; it makes none itself.
class VisitDialog : public TypingDialog
{
    Q_OBJECT

public:
    explicit VisitDialog(const Ledger &ledger, QWidget *parent = nullptr);

    VisitChoice choice() const;
    /// What became of an export, above the buttons: the window's own words are behind this.
    void say(const QString &sentence);

signals:
    void previewWanted(const taizhang::ui::VisitChoice &choice);
    void exportWanted(const taizhang::ui::VisitChoice &choice);

private:
    QRadioButton *addKind(VisitKind kind, const char *name, const QString &words, const QString &about);
    QWidget *makeCallBack();
    void allow();
    QList<int> numbers(bool *areNumbers = nullptr) const;
    QString fault() const;

    const Ledger &m_ledger;
    QButtonGroup m_kinds;
    QLineEdit *m_numbers;
    QCheckBox *m_full;
    QLineEdit *m_person;
    QLineEdit *m_reason;
    QLabel *m_fault;
    QLabel *m_said;
    QPushButton *m_preview;
    QPushButton *m_export;
};

} // namespace taizhang::ui
