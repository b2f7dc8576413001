#pragma once

class QAction;

namespace taizhang::workflow {
struct SearchHit;
}

namespace taizhang::ui {

class EvidencePane;
class Ledger;
class MiddlePane;
class WorkPages;

/// Where what a search finds is shown.
struct FoundPlace
{
    Ledger &ledger;
    WorkPages &pages;
    MiddlePane &middle;
    EvidencePane &evidence;
    QAction &showEvidence; ///< checked: the pane is shown
};

/// Goes to an indicator, its material, a unit's list, or a piece of evidence and the page of its file.
void goToFound(const workflow::SearchHit &hit, const FoundPlace &place);

} // namespace taizhang::ui
