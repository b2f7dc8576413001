#pragma once

#include "core/storage/reports/report_repository.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace taizhang::ui {

/// 历史版本 of a text of a 情况说明: who left it so, when, how long; each compared with the present one, what
/// was removed and added told by words and strokes, not by colour alone. Accepted when an old one is to be
/// brought back: chosen(). It writes nothing.
class TextVersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `versions`: the newest first. `words` turns a text with marks into one to be read.
    TextVersionsDialog(const QString &heading, const QList<storage::TextVersion> &versions,
                       const QString &present, bool writable,
                       const std::function<QString(const QString &)> &words, QWidget *parent = nullptr);

    QString chosen() const;

private:
    void compare(int row);

    QList<storage::TextVersion> m_versions;
    QString m_present;
    bool m_writable;
    std::function<QString(const QString &)> m_words;
    QListWidget *m_list;
    QTextEdit *m_difference;
    QPushButton *m_restore = nullptr;
};

} // namespace taizhang::ui
