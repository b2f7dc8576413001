#pragma once

#include "core/workflow/evidence/evidence_entry.h"
#include "ui/shared/typing_dialog.h"

#include <QImage>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace taizhang::ui {

class FileChooser;
class KeepingFields;
struct Intake;

/// Asks for a piece that is typed in: 网址, 说明, 实物 or 扫描件. A page as it was seen comes to an address
/// by a file, a drop or Ctrl+V. It writes nothing.
class EntryDialog : public TypingDialog
{
    Q_OBJECT

public:
    EntryDialog(domain::EvidenceKind kind, FileChooser &chooser, QWidget *parent = nullptr);

    /// For a file that must not be taken in: its title, 工作秘密, on the spot, and why it is asked for.
    void registerOnly(const QString &title, const QString &why);
    workflow::EvidenceEntry entry() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields(QFormLayout &form);
    void addFileRow(QFormLayout &form);
    void take(const Intake &intake);
    /// What is in the clipboard; false where it is no picture and no file.
    bool pasteFile();
    void check();

    domain::EvidenceKind m_kind;
    FileChooser &m_chooser;
    QLabel *m_words;
    QLineEdit *m_title;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_captured = nullptr; ///< of an Address; of use with a file
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_fileName = nullptr;
    QCheckBox *m_restricted = nullptr;
    KeepingFields *m_keeping;
    QLabel *m_fault;
    QPushButton *m_accept;
    QString m_path;
    QImage m_picture;
    QString m_pictureName;
};

} // namespace taizhang::ui
