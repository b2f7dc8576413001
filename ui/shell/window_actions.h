#pragma once

#include "ui/shell/theme.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace taizhang::ui {

/// The actions of a window in its menus, each with its objectName and shortcut; the window connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `undo` and `redo` are the ledger's.
    WindowActions(QMainWindow &window, QAction &undo, QAction &redo);

    QAction *newWorkspace;
    QAction *openWorkspace;
    QMenu *recent;
    QAction *addFiles;
    QAction *takeHeap; ///< a page, too
    QAction *exportPdf;
    QAction *exportEvidence;
    QAction *inspectorFolder;
    QAction *visitSheets;
    QAction *loans;
    QAction *proof;
    QAction *booklet;
    QAction *freezes;
    QAction *setIndex;
    QAction *addresses;
    QAction *checkLinks;
    QAction *removedEvidence;
    QAction *printPreview;
    QAction *printCentre;
    QAction *pageProfiles;
    QAction *readBack;
    QAction *check;
    QAction *backups;
    QAction *actor;
    QAction *agency;
    QAction *quit;
    QAction *paste;
    QAction *search;
    QAction *focusFilter;
    QAction *focusPage;
    QAction *goTo;
    QAction *previous;
    QAction *next;
    QAction *showIndicators;
    QAction *showUnits;
    QAction *showMatrix;
    QAction *showDashboard;
    QAction *bySections;
    QAction *byUnits;
    QAction *byTodo;
    QAction *backToList;
    QAction *showNotices;
    QAction *showHistory;
    QAction *askInBatch;
    QAction *showNavigation;
    QAction *showEvidence;
    QAction *fullView;
    QAction *guide;
    QAction *shortcuts;
    QAction *about;

    void setLightness(Theme::Lightness lightness);
    /// Whether those that are about the indicator on show, or about its panes, can be chosen at all.
    void allowForIndicators(bool allowed);

signals:
    void lightnessChosen(taizhang::ui::Theme::Lightness lightness);

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &keys, const QString &tip = {});
    void fillMenus(QMainWindow &window, QAction &undo, QAction &redo);
    void fillViewMenu(QMenu *view);

    QActionGroup *m_lightness;
    QActionGroup *m_pages;         ///< one is on show
    QActionGroup *m_ways;          ///< 按部分, 按单位, 待办
    QActionGroup *m_forIndicators; ///< of no use on the other pages
};

} // namespace taizhang::ui
