#pragma once

#include "core/workflow/visit/freezing.h"
#include "ui/shared/typing_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace taizhang::ui {

class NoticeLabel;

class DateField;

/// Asks under what name and date the set is sent, and what is bound with it. Yields them when accepted; it
/// writes nothing.
class FreezeDialog : public TypingDialog
{
    Q_OBJECT

public:
    enum Binding { Nothing, Whole, Supplement };

    /// What there is before a set is frozen.
    struct Known
    {
        int pieces = 0;
        std::optional<int> added; ///< came since the last set; nothing where none was sent
        int addedBound = 0;       ///< of those, 入册
        int reports = 0;          ///< indicators whose 情况说明 changed since
        QStringList titles = {};  ///< of sets that were sent
        int unwritten = 0;        ///< indicators of which a 情况说明 is asked, and nothing is written
    };
    /// What was bound last is proposed again.
    FreezeDialog(const Known &known, QSettings &settings, QWidget *parent = nullptr);

    workflow::FreezeWords words() const;
    Binding binding() const;

    void done(int result) override;

private:
    void fillBinding();
    QString key() const;
    void allow();

    const Known m_known;
    QSettings &m_settings;
    QLineEdit *m_title;
    DateField *m_on;
    QLineEdit *m_note;
    QComboBox *m_binding;
    QLabel *m_words;
    NoticeLabel *m_secret;
    QPushButton *m_accept;
};

} // namespace taizhang::ui
