#pragma once

#include "core/report/letters/notice_content.h"
#include "ui/shared/typing_dialog.h"

#include <QMap>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace taizhang::ui {

/// The words before and after the list of each kind of notice, with what the letter becomes. It writes
/// nothing: whoever opened it takes changedTexts().
class NoticeTextDialog : public TypingDialog
{
    Q_OBJECT

public:
    using Texts = QMap<domain::NoticeKind, domain::NoticeText>;

    /// `texts` has every kind. `sample` is a letter to show the words in; its kind and words are of no
    /// matter.
    NoticeTextDialog(const Texts &texts, domain::NoticeKind kind, const report::NoticeLetter &sample,
                     QWidget *parent = nullptr);

    /// Of the kinds whose words are not what they were.
    Texts changedTexts() const;

protected:
    bool hasTyped() const override;

private:
    QWidget *makeFields();
    QWidget *makeHelp();
    QPlainTextEdit *makeEdit(const char *name, const QString &words);
    void insert(const QString &field);
    void showKind();
    void takeTyped();
    void follow();
    domain::NoticeKind kind() const;

    const Texts m_before;
    Texts m_texts;
    report::NoticeLetter m_sample;
    QComboBox *m_kind;
    QPlainTextEdit *m_opening;
    QPlainTextEdit *m_closing;
    QPlainTextEdit *m_preview;
    QLabel *m_fault;
    QPushButton *m_usual = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace taizhang::ui
