#include "ui/asking/batch_dialog.h"

#include "ui/asking/ask_buttons.h"
#include "ui/asking/ask_terms.h"
#include "ui/shared/look.h"
#include "ui/shared/reserved_lines.h"
#include "ui/shared/when_done.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace taizhang::ui {

namespace {

enum Column { Place, Asked, Source };
constexpr int idRole = Qt::UserRole;
constexpr auto tickable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;

QTreeWidgetItem *branch(QTreeWidgetItem *item)
{
    item->setFlags(tickable | Qt::ItemIsAutoTristate);
    item->setCheckState(Place, Qt::Unchecked);
    return item;
}

} // namespace

BatchDialog::BatchDialog(const Ledger &ledger, const Proposals &proposals, const OwnMarks &marks,
                         const QList<domain::MaterialId> &only, QWidget *parent)
    : TypingDialog(parent)
    , m_roster(ledger.roster())
    , m_proposals(proposals)
    , m_marks(marks)
    , m_name(only.isEmpty() ? tr("批量交办") : tr("一并交办"))
    , m_whom(new QComboBox(this))
    , m_tree(new QTreeWidget(this))
    , m_terms(new AskTerms(QDate::currentDate(), this))
    , m_result(new QLabel(this))
    , m_nobody(new NobodyAsked(this))
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(m_name);
    makeTree();
    fill(ledger, only);
    nameItem();
    setNames(m_result, "batchResult", tr("交办结果"));
    reserveLines(*m_result, 3);
    // Its line is kept free: what comes and goes moves what is about to be clicked.
    reserveLines(*m_nobody, 1);
    auto kept = m_nobody->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_nobody->setSizePolicy(kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(makeWhom());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_terms);
    layout->addWidget(m_result);
    layout->addWidget(m_nobody);
    auto *buttons = makeButtons();
    if (!only.isEmpty())
        addChoiceButton(*buttons);
    layout->addWidget(buttons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &BatchDialog::showResult);
    connect(m_terms, &AskTerms::changed, this, &BatchDialog::showResult);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &BatchDialog::showWhom);
    connect(m_nobody, &NobodyAsked::membersWanted, this, [this](domain::UnitGroupId group) {
        QDialog::reject(); // the words of the way said so
        emit membersWanted(group);
    });
    showWhom();
    if (!only.isEmpty())
        tickAll();
    m_tickedBefore = chosen();
    resize(grid * 116, grid * 76);
    m_tree->setFocus();
}

void BatchDialog::tickAll()
{
    {
        const QSignalBlocker quiet(m_tree); // the result is worked out once
        for (const auto &[id, item] : m_items.asKeyValueRange())
            if (item->flags().testFlag(Qt::ItemIsEnabled) && !m_marks.value(id).isNotApplicable())
                item->setCheckState(Place, Qt::Checked);
    }
    showResult();
}

void BatchDialog::tellWhy(const QString &why)
{
    auto *words = new QLabel(why, this);
    setNames(words, "batchWhy", why);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, words);
    findChild<QPushButton *>(QStringLiteral("batchChoose"))->hide(); // which is for one row
}

void BatchDialog::makeTree()
{
    setNames(m_tree, "batchTree", tr("要交办的部分、行和材料"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("材料"), tr("交办给"), tr("依据")});
    m_tree->setMinimumSize(grid * 60, grid * 16);
    m_tree->setIndentation(grid * 2);
    m_tree->header()->resizeSection(Place, grid * 52);
    m_tree->header()->resizeSection(Asked, grid * 30);
    m_tree->header()->setStretchLastSection(true);
}

QWidget *BatchDialog::makeWhom()
{
    auto *line = new QWidget(this);
    setNames(m_whom, "batchWhom", tr("交办给"));
    m_whom->addItem(tr("材料写明的单位，没有写明的为牵头单位"), int(BatchWhom::AsProposed));
    m_whom->addItem(tr("牵头单位"), int(BatchWhom::Lead));
    m_whom->addItem(tr("责任单位"), int(BatchWhom::Responsible));
    m_whom->addItem(tr("牵头单位和责任单位"), int(BatchWhom::LeadAndResponsible));
    auto *label = new QLabel(tr("勾选部分、行或材料，交办给"), line);
    label->setBuddy(m_whom);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_whom);
    layout->addStretch();
    return line;
}

QDialogButtonBox *BatchDialog::makeButtons()
{
    const auto buttons = makeAskButtons(*this);
    m_accept = buttons.accept;
    m_accept->setObjectName(QStringLiteral("batchAccept"));
    return buttons.box;
}

void BatchDialog::addChoiceButton(QDialogButtonBox &buttons)
{
    auto *choice = buttons.addButton(tr("另选单位(&S)…"), QDialogButtonBox::ActionRole);
    choice->setObjectName(QStringLiteral("batchChoose"));
    choice->setToolTip(tr("勾选的材料都交办给自己选的同样几个单位"));
    choice->setAutoDefault(false);
    connect(choice, &QPushButton::clicked, this, [this] {
        const auto materials = chosen();
        QDialog::reject(); // what is ticked goes on to the other dialog
        emit choiceWanted(materials);
    });
}

void BatchDialog::fill(const Ledger &ledger, const QList<domain::MaterialId> &only)
{
    QHash<int, QString> names;
    for (const auto &line : ledger.indicators())
        names.insert(line.number, line.shortName.isEmpty() ? line.text.simplified() : line.shortName);
    QHash<int, QTreeWidgetItem *> parts;
    QHash<domain::TaskId, QTreeWidgetItem *> rows;
    for (const auto &section : ledger.sections()) {
        auto *part = branch(new QTreeWidgetItem(m_tree, {section.mark + section.title}));
        part->setFirstColumnSpanned(true);
        parts.insert(section.ordinal, part);
    }
    for (const auto &material : m_roster.materials()) {
        if (!only.isEmpty() && !only.contains(material.id))
            continue;
        auto *&row = rows[material.task];
        if (row == nullptr) {
            const auto place = material.rowsOfIndicator > 1
                                   ? tr("第%1项第%2行").arg(material.indicator).arg(material.row)
                                   : tr("第%1项").arg(material.indicator);
            row = branch(
                new QTreeWidgetItem(parts.value(material.section),
                                    {QStringLiteral("%1　%2").arg(place, names.value(material.indicator))}));
            row->setToolTip(Place, row->text(Place));
            row->setFirstColumnSpanned(true);
        }
        const auto mark = m_marks.value(material.id);
        const auto text = material.text.simplified();
        auto *item = new QTreeWidgetItem(
            row, {QStringLiteral("%1　%2").arg(markedLabel(material.label, mark), text), QString()});
        item->setData(Place, idRole, material.id.value());
        item->setToolTip(Place, markedTip(text, mark));
        item->setCheckState(Place, Qt::Unchecked);
        m_items.insert(material.id, item);
    }
    if (only.isEmpty())
        return;
    for (auto *part : std::as_const(parts))
        if (part->childCount() == 0)
            delete part;
    m_tree->expandAll();
}

void BatchDialog::nameItem()
{
    QSet<int> indicators;
    for (const auto &material : m_roster.materials())
        if (m_items.contains(material.id))
            indicators << material.indicator;
    if (indicators.size() == 1)
        setWindowTitle(tr("%1：第%2项").arg(m_name).arg(*indicators.cbegin()));
}

bool BatchDialog::hasTyped() const
{
    return m_tickedBefore != chosen() || TypingDialog::hasTyped();
}

BatchWhom BatchDialog::whom() const
{
    return BatchWhom(m_whom->currentData().toInt());
}

void BatchDialog::showWhom()
{
    {
        const QSignalBlocker quiet(m_tree);
        for (const auto &[id, item] : m_items.asKeyValueRange()) {
            const auto proposals = m_proposals.value(id);
            const auto found = whomFor(m_roster, proposals.asked.known, whom());
            item->setText(Asked, whomText(m_roster, found));
            item->setText(Source, sourceText(proposals, whom()));
            for (const int column : {Asked, Source})
                item->setToolTip(column, item->text(column));
            item->setFlags(found.isNobody() ? Qt::ItemFlags(Qt::ItemIsSelectable) : Qt::ItemFlags(tickable));
        }
    }
    m_tree->viewport()->update();
    showResult();
}

QList<domain::MaterialId> BatchDialog::chosen() const
{
    QList<domain::MaterialId> ticked;
    for (const auto &material : m_roster.materials())
        if (const auto *item = m_items.value(material.id);
            item != nullptr && item->checkState(Place) == Qt::Checked)
            ticked << material.id;
    return ticked;
}

QList<workflow::Asking> BatchDialog::askings() const
{
    workflow::Asking terms;
    m_terms->applyTo(terms);
    return batchAskings(m_roster, m_proposals, chosen(), whom(), terms);
}

QString BatchDialog::title() const
{
    const auto outcome = this->outcome();
    const auto done = doneWords(outcome.fresh.count, outcome.restated, outcome.terms);
    return titleWithLost(
        titleWithout(done.isEmpty() ? m_name : tr("%1：%2").arg(m_name, done), m_nobody->groups()),
        outcome.lost);
}

BatchDialog::Outcome BatchDialog::outcome() const
{
    Outcome outcome;
    m_terms->applyTo(outcome.terms);
    for (const auto &asking : askings()) {
        outcome.fresh.add(newRequirements(m_roster, asking));
        outcome.materials += asking.materials.size();
        outcome.restated.add(restatedBy(m_roster, asking));
        outcome.lost.insert(marksLost(m_roster, m_marks, asking));
    }
    return outcome;
}

QList<EmptyGroup> BatchDialog::emptyGroups() const
{
    QList<EmptyGroup> empty;
    for (const auto material : chosen())
        for (const auto &group :
             whomFor(m_roster, m_proposals.value(material).asked.known, whom()).emptyGroups)
            if (!empty.contains(group))
                empty << group;
    return empty;
}

void BatchDialog::showResult()
{
    const auto ticked = chosen().size();
    const auto [fresh, restated, materials, terms, lost] = outcome();
    m_nobody->setGroups(emptyGroups());
    const auto refusal = refusalWords(m_roster, restated);
    const bool isAny = fresh.count > 0 || restated.isAny();
    m_accept->setEnabled(isAny && refusal.isEmpty() && m_terms->areValid());
    const auto left = ticked > materials
                          ? tr("其中 %1 项材料还没有可以交办的单位，不交办。").arg(ticked - materials)
                          : QString();
    m_result->setText(ticked == 0          ? tr("请勾选要交办的部分、行或材料。")
                      : !refusal.isEmpty() ? refusal
                      : !isAny ? tr("勾选的材料没有新的交办；要改期限、件数或分年的，在上面填写。") + left
                               : tr("%1。").arg(outcomeWords(fresh.count, restated, terms,
                                                             tr("（%1 项材料）").arg(fresh.materials))) +
                                     left + marksLostWords(m_roster, lost));
}

void BatchDialog::ask(Ledger &ledger, QWidget *window, const BatchWays &ways,
                      const QList<domain::MaterialId> &only, const QString &why)
{
    using Basis = std::pair<Proposals, OwnMarks>;
    const auto read = [](storage::Database &database) {
        return Basis(workflow::allProposals(database), ownMarks(database));
    };
    whenDone(ledger.session().read(read), window, ledger.errors(), tr("准备批量交办"),
             [&ledger, window, only, ways, why](const Basis &basis) {
                 auto *dialog = new BatchDialog(ledger, basis.first, basis.second, only, window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 if (!why.isEmpty())
                     dialog->tellWhy(why);
                 const bool isOfRow = !only.isEmpty() && why.isEmpty();
                 QObject::connect(dialog, &QDialog::accepted, window,
                                  [&ledger, dialog, number = isOfRow ? ledger.current().number : 0] {
                                      ledger.perform(
                                          dialog->title(), number,
                                          [askings = dialog->askings()](storage::Database &database,
                                                                        const storage::Author &author) {
                                              return workflow::askEach(database, author, askings);
                                          });
                                  });
                 if (ways.members)
                     QObject::connect(dialog, &BatchDialog::membersWanted, window, ways.members);
                 if (ways.choose)
                     QObject::connect(dialog, &BatchDialog::choiceWanted, window, ways.choose);
                 dialog->open();
             });
}

} // namespace taizhang::ui
