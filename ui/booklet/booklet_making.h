#pragma once

#include "core/workflow/booklet.h"

#include <QObject>

class QSettings;
class QWidget;

namespace taizhang::ui {

class FileChooser;
class Ledger;
class ProgressRunner;

/// 制作汇编: asks what and where to, makes it with progress and cancel, and shows what it came to.
class BookletMaking : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    BookletMaking(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                  QWidget *window);

    void ask();

signals:
    void placeWanted(const taizhang::workflow::LeftOut &piece);

private:
    void make(const workflow::BookletOptions &options, const QString &folder);
    void show(const workflow::Booklet &booklet);
    /// A file or a folder, by the system's program.
    void open(const QString &path);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace taizhang::ui
