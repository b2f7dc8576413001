#include "ui/units/alias_notice.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

AliasNotice::AliasNotice(bool writable, QWidget *parent)
    : QWidget(parent), m_writable(writable), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("aliasNotice"));
    m_words->setObjectName(QStringLiteral("aliasQuestion"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *one = new QPushButton(tr("是同一单位"), this);
    setNames(one, "aliasSame", tr("是同一单位：合并，并记为别名"));
    auto *two = new QPushButton(tr("是两个单位"), this);
    setNames(two, "aliasApart", tr("是两个单位：保留，不再询问"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid, grid * 2, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_words, 1);
    layout->addWidget(one);
    layout->addWidget(two);
    connect(one, &QPushButton::clicked, this, [this] { emit same(*m_asked); });
    connect(two, &QPushButton::clicked, this, [this] { emit apart(m_asked->alias); });
    hide();
}

void AliasNotice::ask(const QList<Unit> &units)
{
    const auto proposals = proposeAliases(units);
    setVisible(m_writable && !proposals.isEmpty());
    if (proposals.isEmpty())
        return;
    m_asked = proposals.first();
    const auto nameOf = [&](UnitId id) {
        return std::find_if(units.cbegin(), units.cend(), [&](const Unit &unit) { return unit.id == id; })
            ->name;
    };
    auto words = tr("表中的“%1”可能就是“%2”。").arg(nameOf(m_asked->alias), nameOf(m_asked->unit));
    if (proposals.size() > 1)
        words += tr("（还有 %1 个待确认）").arg(proposals.size() - 1);
    m_words->setText(words);
}

void AliasNotice::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tones(palette()).notice);
}

} // namespace taizhang::ui
