#include "ui/evidence/adding/keeping_fields.h"

#include "ui/shared/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace taizhang::ui {

using domain::Keeping;
using storage::FiledEvidence;

namespace {

/// What all of them say; nothing when they differ.
std::optional<QString> common(const QList<FiledEvidence> &pieces, QString FiledEvidence::*field)
{
    if (pieces.isEmpty())
        return QString();
    const auto &first = pieces.first().*field;
    const bool same = std::all_of(pieces.cbegin(), pieces.cend(),
                                  [&](const FiledEvidence &piece) { return piece.*field == first; });
    return same ? std::optional(first) : std::nullopt;
}

/// Why two of the choices are grey.
QLabel *restrictedWords(qsizetype restricted, qsizetype all, QWidget *parent)
{
    auto *words = new QLabel(
        all == 1 ? KeepingFields::tr("这一份是工作秘密，只能现场调阅。")
                 : KeepingFields::tr("选中的有工作秘密 %1 份，只能现场调阅；其余的请另选。").arg(restricted),
        parent);
    words->setObjectName(QStringLiteral("keepingRestricted"));
    words->setWordWrap(true);
    return words;
}

} // namespace

KeepingFields::KeepingFields(QFormLayout &form, const QList<FiledEvidence> &pieces, QWidget *parent)
    : QObject(parent), m_keeping(new QComboBox(parent))
{
    setNames(m_keeping, "keepingChoice", tr("档位"));
    for (const auto keeping : domain::allKeepings)
        m_keeping->addItem(domain::keepingLabel(keeping), int(keeping));
    const auto word = common(pieces, &FiledEvidence::keeping);
    if (!word)
        m_keeping->addItem(tr("各不相同，不改"), -1);
    const auto known = word ? domain::parseKeepingWord(*word).value_or(Keeping::Boxed) : Keeping::Boxed;
    m_keepingBefore = word ? int(known) : -1;
    m_keeping->setCurrentIndex(m_keeping->findData(m_keepingBefore));

    const auto place = common(pieces, &FiledEvidence::place);
    const auto keeper = common(pieces, &FiledEvidence::keeper);
    const auto where = domain::parseWhereabouts(place.value_or(QString()));
    m_samePlace = place.has_value();
    m_placeBefore = place.value_or(QString());
    m_keeperBefore = keeper.value_or(QString());
    m_place = makeLine("keepingPlace", tr("存放处"), tr("如 档案室3柜"),
                       place ? std::optional(where.place) : std::nullopt, parent);
    m_disc = makeLine("keepingDisc", tr("光盘编号"), tr("没有可不填"),
                      place ? std::optional(where.disc) : std::nullopt, parent);
    m_keeper = makeLine("keepingKeeper", tr("保管人"), tr("谁去取"), keeper, parent);
    form.addRow(tr("档位"), m_keeping);
    for (auto *line : {m_place, m_disc, m_keeper})
        form.addRow(line->accessibleName(), line);
    const auto restricted = std::count_if(pieces.cbegin(), pieces.cend(),
                                          [](const FiledEvidence &piece) { return piece.restricted; });
    setRestricted(restricted > 0);
    if (restricted > 0)
        form.insertRow(1, QString(), restrictedWords(restricted, pieces.size(), parent));
}

QLineEdit *KeepingFields::makeLine(const char *name, const QString &label, const QString &example,
                                   const std::optional<QString> &text, QWidget *parent)
{
    auto *line = new QLineEdit(text.value_or(QString()), parent);
    setNames(line, name, label);
    line->setPlaceholderText(text ? example : tr("各不相同，不填则不改"));
    return line;
}

void KeepingFields::setRestricted(bool restricted)
{
    const auto possible = domain::possibleKeepings(restricted);
    auto *items = qobject_cast<QStandardItemModel *>(m_keeping->model());
    for (int row = 0; row < m_keeping->count(); ++row) {
        const int keeping = m_keeping->itemData(row).toInt();
        items->item(row)->setEnabled(keeping < 0 || possible.contains(Keeping(keeping)));
    }
    m_keeping->setToolTip(restricted ? tr("工作秘密只能现场调阅") : QString());
    if (restricted && m_keeping->currentData().toInt() >= 0) {
        m_unrestricted = m_keeping->currentData().toInt();
        m_keeping->setCurrentIndex(m_keeping->findData(int(Keeping::OnSite)));
    } else if (const auto before = std::exchange(m_unrestricted, {}); before && !restricted) {
        m_keeping->setCurrentIndex(m_keeping->findData(*before));
    }
}

void KeepingFields::propose(Keeping keeping)
{
    m_keeping->setCurrentIndex(m_keeping->findData(int(keeping)));
}

Keeping KeepingFields::keeping() const
{
    return Keeping(m_keeping->currentData().toInt());
}

QString KeepingFields::place() const
{
    return domain::whereaboutsText(
        {m_place->text().trimmed(), m_disc->text().simplified().remove(QLatin1Char(' '))});
}

QString KeepingFields::keeper() const
{
    return m_keeper->text().trimmed();
}

workflow::KeepingFacts KeepingFields::changes() const
{
    workflow::KeepingFacts facts;
    if (const int chosen = m_keeping->currentData().toInt(); chosen >= 0 && chosen != m_keepingBefore)
        facts.keeping = Keeping(chosen);
    if (const auto now = place(); m_samePlace ? now != m_placeBefore : !now.isEmpty())
        facts.place = now;
    if (keeper() != m_keeperBefore)
        facts.keeper = keeper();
    return facts;
}

} // namespace taizhang::ui
