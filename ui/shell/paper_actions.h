#pragma once

#include "core/workflow/paper/booklet.h"
#include "ui/reports/page_output.h"

class QSettings;

namespace taizhang::ui {

class BookletMaking;
class FreezeDesk;
class LinkDesk;
class VisitDesk;
class WindowActions;

/// The menu 成册迎检: what goes on paper, into files for others, and what is lent on the day of the visit.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object, which belongs to the window.
    PaperActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                 QWidget *window);

    /// Listens to the actions that are its own.
    void serve(WindowActions &actions);

signals:
    /// A piece that could not be bound.
    void placeWanted(const taizhang::workflow::LeftOut &piece);
    /// What was typed must become changes, now.
    void commitWanted();

private:
    void showIndex();
    void showPrintCentre();
    void showProfiles();

    Ledger &m_ledger;
    FileChooser &m_chooser;
    ProgressRunner &m_runner;
    QWidget *m_window;
    PageOutput m_output;
    VisitDesk *m_visit;
    LinkDesk *m_links;
    BookletMaking *m_booklet;
    FreezeDesk *m_freezes;
};

} // namespace taizhang::ui
