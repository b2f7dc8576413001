#include "ui/shell/window_actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace taizhang::ui {

WindowActions::WindowActions(QMainWindow &window, QAction &undo, QAction &redo)
    : QObject(&window)
    , newWorkspace(make("newWorkspace", tr("新建台账(&N)…"), {}, tr("从官方指标表建立新的台账文件夹")))
    , openWorkspace(
          make("openWorkspace", tr("打开台账(&O)…"), QKeySequence::Open, tr("打开台账所在的文件夹")))
    , recent(nullptr)
    , addFiles(
          make("addFiles", tr("添加材料(&A)…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, tr("给选中的材料添加文件")))
    , takeHeap(make("takeHeap", tr("收进一批材料(&J)…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                    tr("各单位发来的文件夹、压缩包或许多文件，逐个看放到哪里，再一次收进")))
    , exportPdf(make("exportPdf", tr("导出情况说明 PDF(&E)…"), Qt::CTRL | Qt::Key_E,
                     tr("把本项的情况说明存为 PDF 文件")))
    , exportEvidence(make("exportEvidence", tr("导出材料(&M)…"), {},
                          tr("把一项、一个部分、一个单位或全部的材料按编号导出到文件夹")))
    , inspectorFolder(make("inspectorFolder", tr("生成迎检文件夹(&I)…"), {},
                           tr("检查组用浏览器翻看的文件夹或压缩包，不联网，不需要别的程序")))
    , visitSheets(make("visitSheets", tr("迎检单据(&D)…"), {},
                       tr("一览表、证明表、补交材料清单、回访名单，可以预览、打印、导出")))
    , loans(make("loans", tr("调卷与归还(&H)…"), {}, tr("盒里、柜里的原件调给了谁，还了没有")))
    , proof(make("proof", tr("本项证明表(&Z)…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                 tr("这一项什么证明什么，在哪里，一页")))
    , booklet(make("makeBooklet", tr("制作汇编(&G)…"), {},
                   tr("封面、目录、情况说明和入册的材料装订成带页码的 PDF，另有盒脊标签")))
    , freezes(make("freezes", tr("封版与增补册(&F)…"), {},
                   tr("送审时固定材料的编号，记下装订的册和页；后来的另装增补册")))
    , setIndex(make("setIndex", tr("卷内目录与清单(&N)…"), {},
                    tr("总目录、卷内目录和佐证材料清单，可以预览、打印、导出")))
    , addresses(make("addresses", tr("网址核查表(&U)…"), {}, tr("全部网址和二维码，可以预览、打印、导出")))
    , checkLinks(make("checkLinks", tr("检查网址(&J)…"), {},
                      tr("逐个连接台账里的网址，看能不能打开，结果和日期印在网址核查表上；要能上网")))
    , removedEvidence(make("removedEvidence", tr("材料回收站(&L)…"), {}, tr("从材料下移出的，可以放回")))
    , printPreview(make("printPreview", tr("打印预览(&P)…"), QKeySequence::Print,
                        tr("按公文格式预览并打印本项的情况说明")))
    , printCentre(make("printCentre", tr("打印中心(&C)…"), Qt::CTRL | Qt::ALT | Qt::Key_P,
                       tr("选几项、几个部分或一个单位，一次打印情况说明、核对表、清单和催办单")))
    , pageProfiles(make("pageProfiles", tr("版式设置(&Y)…"), {},
                        tr("情况说明的页边距、字体、字号、行数和页码，可以按名称保存")))
    , readBack(make("readBackReport", tr("读回 Word 文件(&W)…"), {},
                    tr("本项导出的 Word 文件改好以后读回来，逐个要点比较，再选择读回")))
    , check(make("checkWorkspace", tr("检查台账(&K)…"), {}, tr("核对每个文件和数据库是否完好")))
    , backups(make("backups", tr("备份与恢复(&B)…"), {}, tr("查看备份，备份到另一块盘，从备份恢复")))
    , actor(make("setActor", tr("操作人(&R)…"), {}, tr("改动以谁的名字记入历史")))
    , agency(make("setAgency", tr("本台账的单位(&W)…"), {},
                  tr("情况说明没有另外写落款时，和催办函件、进度通报，各用哪个单位落款")))
    , quit(make("quit", tr("关闭(&Q)"), QKeySequence::Quit))
    , paste(make("pasteEvidence", tr("粘贴为材料(&V)\tCtrl+V"), {},
                 tr("把剪贴板里的截图或文件放到选中的材料下")))
    , search(make("searchAll", tr("查找全部(&S)…"), Qt::CTRL | Qt::Key_K,
                  tr("查找指标、材料、单位、情况说明、佐证材料和文件里的文字")))
    , focusFilter(make("focusFilter", tr("筛选指标(&F)"), QKeySequence::Find, tr("按序号、文字、单位筛选")))
    , focusPage(make("focusPage", tr("转到指标内容(&C)"), Qt::Key_F6))
    , goTo(make("goTo", tr("转到指标(&G)…"), Qt::CTRL | Qt::Key_G, tr("输入序号，按回车")))
    , previous(make("previousIndicator", tr("上一项(&U)"), Qt::ALT | Qt::Key_Up))
    , next(make("nextIndicator", tr("下一项(&D)"), Qt::ALT | Qt::Key_Down))
    , showIndicators(make("showIndicators", tr("指标(&I)"), Qt::CTRL | Qt::Key_1, tr("回到指标和材料")))
    , showUnits(make("showUnits", tr("单位名录(&U)"), Qt::CTRL | Qt::Key_2,
                     tr("单位、联系人和单位组；再按一次或按 Esc 回到指标")))
    , showMatrix(make("showMatrix", tr("任务分工矩阵(&M)"), Qt::CTRL | Qt::Key_3,
                      tr("每一行分工、每一个单位报得怎么样；再按一次或按 Esc 回到指标")))
    , showDashboard(make("showDashboard", tr("进度(&P)"), Qt::CTRL | Qt::Key_4,
                         tr("哪里可能丢分、各部分和各单位的进度、进度通报；再按一次或按 Esc 回到指标")))
    , bySections(make("bySections", tr("按部分"), Qt::ALT | Qt::Key_1, tr("左边列出各部分的指标")))
    , byUnits(make("byUnits", tr("按单位"), Qt::ALT | Qt::Key_2, tr("左边列出各单位，看谁还没交")))
    , byTodo(make("byTodo", tr("待办"), Qt::ALT | Qt::Key_3, tr("左边列出逾期、待审核、退回等要办的事")))
    , backToList(make("backToList", tr("返回列表(&Y)"), Qt::ALT | Qt::Key_Left, tr("回到刚才的报送任务列表")))
    , showNotices(make("showNotices", tr("交办催办(&T)"), Qt::CTRL | Qt::Key_5,
                       tr("给单位的交办单、接收单和提醒，以及发文登记；再按一次或按 Esc 回到指标")))
    , showHistory(make("showHistory", tr("修改记录(&H)"), Qt::CTRL | Qt::Key_6,
                       tr("谁在什么时候改了什么；再按一次或按 Esc 回到指标")))
    , askInBatch(
          make("askInBatch", tr("批量交办(&B)…"), {}, tr("把几个部分、几行的材料一次交办给表中写明的单位")))
    , showNavigation(make("showNavigation", tr("指标目录(&L)"), Qt::Key_F7))
    , showEvidence(make("showEvidence", tr("材料与预览(&R)"), Qt::Key_F8))
    , fullView(
          make("fullView", tr("全屏查看材料(&W)"), Qt::Key_F11, tr("选中的材料占满屏幕，← 和 → 翻看前后的")))
    , guide(make("guide", tr("使用说明(&G)\tF1"), {}, tr("打开说明，翻到现在所在的地方")))
    , shortcuts(make("shortcuts", tr("快捷键(&S)"), {}))
    , about(make("about", tr("关于法治台账(&A)"), {}))
    , m_lightness(new QActionGroup(this))
    , m_pages(new QActionGroup(this))
    , m_ways(new QActionGroup(this))
    , m_forIndicators(new QActionGroup(this))
{
    showNavigation->setCheckable(true);
    showNavigation->setChecked(true);
    showEvidence->setCheckable(true);
    showEvidence->setChecked(true);
    for (auto *page :
         {showIndicators, showUnits, showMatrix, showDashboard, showNotices, showHistory, takeHeap}) {
        page->setCheckable(true);
        m_pages->addAction(page);
    }
    for (auto *way : {bySections, byUnits, byTodo}) {
        way->setCheckable(true);
        m_ways->addAction(way);
    }
    m_forIndicators->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (auto *action : {addFiles, exportPdf, printPreview, proof, readBack, paste, focusFilter, focusPage,
                         previous, next, showNavigation, showEvidence, fullView})
        m_forIndicators->addAction(action);
    fillMenus(window, undo, redo);
}

QAction *WindowActions::make(const char *name, const QString &text, const QKeySequence &keys,
                             const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (!tip.isEmpty()) {
        const auto shown = keys.toString(QKeySequence::NativeText);
        action->setToolTip(shown.isEmpty() ? tip : tr("%1（%2）").arg(tip, shown));
        action->setStatusTip(tip);
    }
    return action;
}

void WindowActions::fillMenus(QMainWindow &window, QAction &undo, QAction &redo)
{
    auto *bar = window.menuBar();
    auto *file = bar->addMenu(tr("文件(&F)"));
    file->addActions({newWorkspace, openWorkspace});
    recent = file->addMenu(tr("最近打开(&T)"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    file->addSeparator();
    file->addActions({addFiles, takeHeap, removedEvidence, exportEvidence});
    file->addSeparator();
    file->addActions({exportPdf, printPreview});
    file->addSeparator();
    file->addActions({check, backups, actor, agency, quit});

    auto *edit = bar->addMenu(tr("编辑(&E)"));
    edit->addActions({&undo, &redo});
    edit->addSeparator();
    edit->addActions({paste, search, focusFilter});

    fillViewMenu(bar->addMenu(tr("查看(&V)")));

    auto *indicator = bar->addMenu(tr("指标(&I)"));
    indicator->addActions({goTo, previous, next, focusPage, backToList});
    indicator->addSeparator();
    indicator->addActions({proof, readBack});

    auto *asking = bar->addMenu(tr("报送(&B)"));
    asking->setObjectName(QStringLiteral("askingMenu"));
    asking->addActions({askInBatch, takeHeap, showNotices});

    auto *paper = bar->addMenu(tr("成册迎检(&P)"));
    paper->setObjectName(QStringLiteral("paperMenu"));
    paper->addActions({printCentre, pageProfiles});
    paper->addSeparator();
    paper->addActions({booklet, freezes, setIndex, inspectorFolder});
    paper->addSeparator();
    paper->addActions({visitSheets, loans, addresses, checkLinks});

    auto *help = bar->addMenu(tr("帮助(&H)"));
    help->addActions({guide, shortcuts, about});
}

void WindowActions::fillViewMenu(QMenu *view)
{
    view->addActions(m_pages->actions());
    view->addSeparator();
    view->addActions(m_ways->actions());
    view->addSeparator();
    view->addActions({showNavigation, showEvidence, fullView});
    view->addSection(tr("外观"));
    for (const auto &[lightness, text] : {std::pair(Theme::Lightness::System, tr("跟随系统(&S)")),
                                          std::pair(Theme::Lightness::Light, tr("浅色(&N)")),
                                          std::pair(Theme::Lightness::Dark, tr("深色(&D)"))}) {
        auto *action = make("", text, {});
        action->setObjectName(QStringLiteral("lightness_") + lightnessWord(lightness));
        action->setCheckable(true);
        m_lightness->addAction(action);
        view->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = lightness] { emit lightnessChosen(chosen); });
    }
}

void WindowActions::allowForIndicators(bool allowed)
{
    m_forIndicators->setEnabled(allowed);
}

void WindowActions::setLightness(Theme::Lightness lightness)
{
    for (auto *action : m_lightness->actions())
        if (action->objectName() == QStringLiteral("lightness_") + lightnessWord(lightness))
            action->setChecked(true);
}

} // namespace taizhang::ui
