#pragma once

#include "core/report/text/document.h"
#include "core/workflow/reports/page_profiles.h"
#include "ui/shared/typing_dialog.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace taizhang::ui {

class Ledger;
class PageView;

/// 版式设置: the measures of a page, kept under names, with the page as it will be beside them. GB/T 9704
/// cannot be changed, only be saved otherwise under another name. Every change goes through the ledger.
class PageProfileDialog : public TypingDialog
{
    Q_OBJECT

public:
    explicit PageProfileDialog(Ledger &ledger, QWidget *parent = nullptr);
    ~PageProfileDialog() override;

protected:
    bool hasTyped() const override;

private:
    void makeFields();
    QWidget *makeForm();
    QWidget *makeChoice();
    QWidget *makeButtons();
    QDoubleSpinBox *length(const char *name, const QString &label, report::ProfileField field,
                           const QString &unit);
    QSpinBox *count(const char *name, const QString &label, report::ProfileField field, const QString &unit);
    void add(QWidget *field, const char *name, const QString &label);
    void refresh();
    void takeSaved(const QList<workflow::SavedProfile> &saved);
    void showProfile(const report::PageProfile &profile);
    report::PageProfile edited() const;
    void changed();
    void updateButtons();
    void layOutPreview();
    void save();
    void use();
    void remove();
    const workflow::SavedProfile *selected() const;

    Ledger &m_ledger;
    QList<workflow::SavedProfile> m_saved;
    QString m_wanted; ///< to be selected once it is there
    report::Document m_sample;
    bool m_filling = false;
    QTimer m_later; ///< until typing pauses
    QComboBox *m_choice;
    QLabel *m_inUse;
    QFormLayout *m_form = nullptr;
    QHash<report::ProfileField, QWidget *> m_fields;
    QDoubleSpinBox *m_top = nullptr, *m_bottom = nullptr, *m_left = nullptr, *m_right = nullptr;
    QSpinBox *m_lines = nullptr, *m_characters = nullptr, *m_indent = nullptr, *m_first = nullptr;
    QDoubleSpinBox *m_body = nullptr, *m_title = nullptr, *m_numberSize = nullptr, *m_gap = nullptr;
    QComboBox *m_numberForm = nullptr;
    QCheckBox *m_numbers = nullptr, *m_mirror = nullptr;
    QMap<report::FontRole, QComboBox *> m_fonts;
    QLabel *m_fault;
    QLineEdit *m_name;
    QPushButton *m_save = nullptr, *m_use = nullptr, *m_remove = nullptr;
    PageView *m_view;
};

} // namespace taizhang::ui
