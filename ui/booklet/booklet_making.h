#pragma once

#include "core/storage/table/indicator_repository.h"
#include "core/workflow/paper/booklet.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace taizhang::ui {

class BookletDialog;
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

    /// Proposes the set that was sent, where one was.
    void ask();

    using Chosen = std::function<void(const workflow::BookletOptions &, const QString &folder)>;
    /// Asks the same, and hands over what was chosen. `only`: the pieces of an 增补册.
    void askFor(const Chosen &chosen, const std::optional<QSet<domain::FilingId>> &only = std::nullopt);
    /// Makes it with progress and cancel, and shows it.
    void make(const workflow::BookletOptions &options, const QString &folder);
    /// What it came to. `standing`: as BookletResultDialog has it.
    void show(const workflow::Booklet &booklet, const QString &standing);

signals:
    void placeWanted(const taizhang::workflow::LeftOut &piece);

private:
    BookletDialog *openWhole(const Chosen &chosen);
    BookletDialog *open(const QList<storage::SectionLine> &sections,
                        const QList<storage::IndicatorLine> &indicators, const Chosen &chosen,
                        const std::optional<QSet<domain::FilingId>> &only);
    /// A file or a folder, by the system's program.
    void openPath(const QString &path);

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace taizhang::ui
