#include "ui/asking/ask_tree.h"

#include "core/domain/text_folding.h"
#include "ui/shared/look.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace taizhang::ui {

namespace {

enum Column { Name, Source, Present };
constexpr int placeRole = Qt::UserRole;

QString presentWords(const AskChoice &choice, int materials)
{
    const auto all = choice.means.size() * materials;
    const auto asked = choice.askedForAll + choice.askedInYears;
    if (asked == 0)
        return {};
    return asked == all ? AskTree::tr("已交办") : AskTree::tr("已交办 %1/%2").arg(asked).arg(all);
}

} // namespace

AskTree::AskTree(const Roster &roster, QWidget *parent) : QTreeWidget(parent), m_roster(roster)
{
    setNames(this, "askTree", tr("可以交办的单位"));
    setColumnCount(3);
    setHeaderLabels({tr("单位"), tr("依据或成员"), tr("现状")});
    setRootIsDecorated(true);
    setIndentation(grid * 2);
    setAlternatingRowColors(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Source, QHeaderView::Stretch);
    header()->setSectionResizeMode(Present, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &AskTree::ticked);
}

void AskTree::setChoices(const QList<AskChoice> &choices, int materials)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_choices = choices;
        QTreeWidgetItem *under = nullptr;
        for (int place = 0; place < choices.size(); ++place) {
            if (place == 0 || choices[place].part != choices[place - 1].part)
                under = heading(choices[place].part);
            addChoice(under, place, materials);
        }
        expandAll();
        if (const auto all = items(); !all.isEmpty())
            setCurrentItem(all.first());
    }
    emit ticked();
}

QTreeWidgetItem *AskTree::heading(AskPart part)
{
    auto *item = new QTreeWidgetItem(this, {askPartLabel(part)});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(Name, typeFont(TypeSize::Body, true));
    item->setFirstColumnSpanned(true);
    return item;
}

QString AskTree::membersOf(const AskChoice &choice) const
{
    if (!choice.group)
        return {};
    if (choice.means.isEmpty())
        return tr("还没有成员：请先在单位名录里加上");
    QStringList names;
    for (const auto unit : choice.means)
        names << m_roster.unit(unit)->label();
    return tr("%1 个单位：%2").arg(names.size()).arg(names.join(QStringLiteral("、")));
}

void AskTree::addChoice(QTreeWidgetItem *under, int place, int materials)
{
    const auto &choice = m_choices[place];
    QStringList why;
    for (const auto &words : {choice.source, membersOf(choice)})
        if (!words.isEmpty())
            why << words;
    auto *item = new QTreeWidgetItem(
        under, {choice.name, why.join(QStringLiteral("　")), presentWords(choice, materials)});
    item->setData(Name, placeRole, place);
    for (const auto column : {Name, Source, Present})
        item->setToolTip(column, item->text(column));
    const bool askable = !choice.means.isEmpty() && choice.askedForAll < choice.means.size() * materials;
    item->setFlags(askable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemIsSelectable);
    item->setCheckState(Name, choice.proposed ? Qt::Checked : Qt::Unchecked);
}

QList<QTreeWidgetItem *> AskTree::items() const
{
    QList<QTreeWidgetItem *> all;
    for (int part = 0; part < topLevelItemCount(); ++part)
        for (int row = 0; row < topLevelItem(part)->childCount(); ++row)
            all << topLevelItem(part)->child(row);
    return all;
}

const AskChoice &AskTree::choiceOf(const QTreeWidgetItem *item) const
{
    return m_choices[item->data(Name, placeRole).toInt()];
}

void AskTree::setQuery(const QString &query)
{
    const auto words = domain::foldForSearch(query.trimmed());
    for (auto *item : items()) {
        const auto text = domain::foldForSearch(item->text(Name) + item->text(Source));
        item->setHidden(!words.isEmpty() && !text.contains(words) &&
                        !domain::pinyinInitials(item->text(Name)).startsWith(words));
    }
    for (int part = 0; part < topLevelItemCount(); ++part) {
        bool shown = false;
        for (int row = 0; row < topLevelItem(part)->childCount(); ++row)
            shown = shown || !topLevelItem(part)->child(row)->isHidden();
        topLevelItem(part)->setHidden(!shown);
    }
}

bool AskTree::tickFirstShown()
{
    for (auto *item : items())
        if (!item->isHidden() && item->flags().testFlag(Qt::ItemIsUserCheckable)) {
            // Never off: who types a name wants it, whether or not it was proposed and ticked already.
            item->setCheckState(Name, Qt::Checked);
            setCurrentItem(item);
            return true;
        }
    return false;
}

QList<domain::UnitId> AskTree::units() const
{
    QList<domain::UnitId> chosen;
    for (const auto *item : items())
        if (item->checkState(Name) == Qt::Checked && choiceOf(item).unit)
            chosen << *choiceOf(item).unit;
    return chosen;
}

QList<domain::UnitGroupId> AskTree::groups() const
{
    QList<domain::UnitGroupId> chosen;
    for (const auto *item : items())
        if (item->checkState(Name) == Qt::Checked && choiceOf(item).group)
            chosen << *choiceOf(item).group;
    return chosen;
}

} // namespace taizhang::ui
