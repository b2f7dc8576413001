#include "ui/shell/paper_actions.h"

#include "core/workflow/paper/set_index_export.h"
#include "ui/booklet/booklet_making.h"
#include "ui/booklet/freeze_desk.h"
#include "ui/evidence/adding/link_desk.h"
#include "ui/exchange/inspector_making.h"
#include "ui/printing/print_centre.h"
#include "ui/settings/page_profile_dialog.h"
#include "ui/shell/window_actions.h"
#include "ui/visit/visit_desk.h"

#include <QAction>

namespace taizhang::ui {

PaperActions::PaperActions(Ledger &ledger, FileChooser &chooser, ProgressRunner &runner, QSettings &settings,
                           QWidget *window)
    : QObject(window)
    , m_ledger(ledger)
    , m_chooser(chooser)
    , m_runner(runner)
    , m_window(window)
    , m_output(ledger, chooser, runner, window)
    , m_visit(new VisitDesk(ledger, chooser, runner, settings, window))
    , m_links(new LinkDesk(ledger, chooser, runner, window))
    , m_booklet(new BookletMaking(ledger, chooser, runner, settings, window))
    , m_freezes(new FreezeDesk(ledger, runner, *m_booklet, settings, window))
{
    connect(m_booklet, &BookletMaking::placeWanted, this, &PaperActions::placeWanted);
}

void PaperActions::serve(WindowActions &actions)
{
    connect(actions.printCentre, &QAction::triggered, this, &PaperActions::showPrintCentre);
    connect(actions.pageProfiles, &QAction::triggered, this, &PaperActions::showProfiles);
    connect(actions.booklet, &QAction::triggered, m_booklet, &BookletMaking::ask);
    connect(actions.freezes, &QAction::triggered, m_freezes, &FreezeDesk::show);
    connect(actions.setIndex, &QAction::triggered, this, &PaperActions::showIndex);
    connect(actions.inspectorFolder, &QAction::triggered, this,
            [this] { makeInspectorFolder(m_ledger, m_chooser, m_runner, *m_window); });
    connect(actions.visitSheets, &QAction::triggered, m_visit, &VisitDesk::showSheets);
    connect(actions.proof, &QAction::triggered, m_visit, &VisitDesk::previewProof);
    connect(actions.loans, &QAction::triggered, m_visit, &VisitDesk::showLoans);
    connect(actions.addresses, &QAction::triggered, m_links, &LinkDesk::showSheet);
    actions.checkLinks->setEnabled(m_ledger.writable());
    connect(actions.checkLinks, &QAction::triggered, m_links, &LinkDesk::askCheck);
}

void PaperActions::showIndex()
{
    const auto index = [&session = m_ledger.session()] {
        return session.read([](storage::Database &database) { return workflow::setIndex(database); })
            .result();
    };
    m_output.preview(
        tr("预览卷内目录与清单"), [index] { return workflow::setIndexPages(index()); },
        {.table = TableOffer{tr("目录和清单 %1.xlsx").arg(QDate::currentDate().toString(Qt::ISODate)),
                             [index](const QString &file) { return workflow::writeSetIndex(index(), file); },
                             tr("存为 xlsx 表格：总目录、卷内目录、佐证材料清单各一张工作表")}});
}

void PaperActions::showPrintCentre()
{
    auto *centre = new PrintCentre(m_ledger, m_chooser, m_runner, m_window);
    centre->setAttribute(Qt::WA_DeleteOnClose);
    connect(centre, &PrintCentre::commitWanted, this, &PaperActions::commitWanted);
    centre->open();
}

void PaperActions::showProfiles()
{
    auto *profiles = new PageProfileDialog(m_ledger, m_window);
    profiles->setAttribute(Qt::WA_DeleteOnClose);
    profiles->open();
}

} // namespace taizhang::ui
