#include "ui/asking/ask_dialog.h"

#include "ui/asking/ask_buttons.h"
#include "ui/asking/ask_terms.h"
#include "ui/asking/ask_tree.h"
#include "ui/asking/nobody_asked.h"
#include "ui/shared/look.h"
#include "ui/shared/reserved_lines.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace taizhang::ui {

namespace {

constexpr int shownCharacters = 44; // in one line
constexpr int materialsShown = 5;   // more of them scroll

} // namespace

AskDialog::AskDialog(const Roster &roster, const storage::TaskSheet &task,
                     const QList<domain::MaterialId> &materials,
                     const std::optional<storage::LeadAbove> &above, QWidget *parent)
    : TypingDialog(parent)
    , m_roster(roster)
    , m_task(task)
    , m_marks(ownMarks(task))
    , m_above(above)
    , m_filter(new QLineEdit(this))
    , m_tree(new AskTree(m_roster, this))
    , m_terms(new AskTerms(QDate::currentDate(), this))
    , m_result(new QLabel(this))
    , m_nobody(new NobodyAsked(this))
{
    setObjectName(QStringLiteral("askDialog"));
    const auto *first = materials.isEmpty() ? nullptr : m_roster.material(materials.first());
    setWindowTitle(first == nullptr ? tr("交办") : tr("交办：第%1项").arg(first->indicator));
    setNames(m_filter, "askFilter", tr("筛选单位"));
    m_filter->setPlaceholderText(tr("筛选：名称或拼音首字母，如 qsfj；回车勾选第一个"));
    m_filter->setClearButtonEnabled(true);
    setSearchField(m_filter);
    m_filter->installEventFilter(this);
    m_tree->setMinimumSize(grid * 60, grid * 16);
    setNames(m_result, "askResult", tr("交办结果"));
    reserveLines(*m_result, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeMaterials(materials));
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_terms);
    layout->addWidget(m_result);
    layout->addWidget(m_nobody);
    layout->addWidget(makeButtons());
    connect(m_filter, &QLineEdit::textChanged, m_tree, &AskTree::setQuery);
    connect(m_tree, &AskTree::ticked, this, &AskDialog::showResult);
    connect(m_terms, &AskTerms::changed, this, &AskDialog::showResult);
    connect(m_nobody, &NobodyAsked::membersWanted, this, [this](domain::UnitGroupId group) {
        QDialog::reject(); // the words of the way said so
        emit membersWanted(group);
    });
    offerUnits();
    m_tickedBefore = {m_tree->units(), m_tree->groups()};
    resize(grid * 104, grid * 74);
    m_filter->setFocus();
}

QWidget *AskDialog::makeMaterials(const QList<domain::MaterialId> &materials)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    int line = 0;
    for (const auto &material : m_task.materials) {
        if (!materials.contains(material.id))
            continue;
        const auto mark = m_marks.value(material.id);
        const auto label = markedLabel(material.label(), mark);
        const auto text = material.material.text.simplified();
        auto *box =
            new QCheckBox(QStringLiteral("%1　%2").arg(label, beginning(text, shownCharacters)), list);
        box->setObjectName(QStringLiteral("askMaterial_%1").arg(material.ordinal));
        box->setToolTip(markedTip(text, mark));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &AskDialog::offerUnits);
        if (materials.size() == 1) { // nothing to choose
            box->hide();
            auto *words = new QLabel(QStringLiteral("%1　%2").arg(label, text), list);
            words->setWordWrap(true);
            words->setFont(typeFont(TypeSize::Body, true));
            words->setTextFormat(Qt::PlainText);
            words->setToolTip(box->toolTip());
            layout->addWidget(words);
        }
        layout->addWidget(box);
        m_materials.append({material.id, box});
        line = box->sizeHint().height() + grid / 2;
    }
    if (m_materials.size() <= materialsShown)
        return list;
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(list);
    area->setFixedHeight(line * materialsShown);
    return area;
}

QWidget *AskDialog::makeButtons()
{
    const auto buttons = makeAskButtons(*this);
    m_accept = buttons.accept;
    m_accept->setObjectName(QStringLiteral("askAccept"));
    return buttons.box;
}

QList<domain::MaterialId> AskDialog::chosenMaterials() const
{
    QList<domain::MaterialId> chosen;
    for (const auto &[id, box] : m_materials)
        if (box->isChecked())
            chosen << id;
    return chosen;
}

void AskDialog::offerUnits()
{
    const auto materials = chosenMaterials();
    m_unknown = unknownWords(m_roster, m_task, materials);
    const auto choices = askChoices(m_roster, m_task, materials, m_above);
    m_nobody->setGroups(emptyAmongStrongest(choices));
    m_tree->setChoices(choices, int(materials.size()));
    m_tree->setQuery(m_filter->text());
}

bool AskDialog::hasTyped() const
{
    return m_tickedBefore != std::pair(m_tree->units(), m_tree->groups()) || TypingDialog::hasTyped();
}

workflow::Asking AskDialog::asking() const
{
    workflow::Asking asking;
    asking.materials = chosenMaterials();
    asking.units = m_tree->units();
    asking.groups = m_tree->groups();
    m_terms->applyTo(asking);
    return asking;
}

QString AskDialog::title() const
{
    const auto materials = chosenMaterials();
    const auto *first = materials.isEmpty() ? nullptr : m_roster.material(materials.first());
    const auto what = materials.size() == 1 && first != nullptr ? tr("交办%1").arg(first->shownPlace())
                                                                : tr("交办 %1 项材料").arg(materials.size());
    const auto wanted = asking();
    const auto done =
        doneWords(newRequirements(m_roster, wanted).count, restatedBy(m_roster, wanted), wanted);
    return titleWithLost(
        titleWithout(done.isEmpty() ? what : tr("%1：%2").arg(what, done), m_nobody->groups()), marksLost());
}

OwnMarks AskDialog::marksLost() const
{
    return ui::marksLost(m_roster, m_marks, asking());
}

void AskDialog::showResult()
{
    const auto wanted = asking();
    const int fresh = newRequirements(m_roster, wanted).count;
    const auto restated = restatedBy(m_roster, wanted);
    const auto refusal = refusalWords(m_roster, restated);
    const bool nobody = wanted.units.isEmpty() && wanted.groups.isEmpty();
    const bool isAny = fresh > 0 || restated.isAny();
    m_accept->setEnabled(isAny && refusal.isEmpty() && m_terms->areValid());
    m_result->setText(wanted.materials.isEmpty() ? tr("请至少勾选一项材料。")
                      : nobody                   ? tr("请勾选要交办的单位或单位组。")
                      : !refusal.isEmpty()       ? refusal
                      : !isAny                   ? tr("勾选的单位都已经交办过，没有新增；要改期限、件数或分年的，在上面填写。")
                                                 : tr("%1。").arg(outcomeWords(fresh, restated, wanted)) +
                                     marksLostWords(m_roster, marksLost()));
    if (!m_unknown.isEmpty()) // somebody may have deleted or renamed the unit
        m_result->setText(m_result->text() + tr("请核对：") + m_unknown);
}

bool AskDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers() == Qt::NoModifier) {
            if (m_tree->tickFirstShown())
                m_filter->selectAll();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return TypingDialog::eventFilter(watched, event);
}

} // namespace taizhang::ui
