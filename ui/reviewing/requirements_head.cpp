#include "ui/reviewing/requirements_head.h"

#include "core/domain/units/masking.h"
#include "core/domain/units/owing_words.h"
#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"
#include "ui/units/unit_actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace taizhang::ui {

using storage::Database;

namespace {

QString standingOf(const domain::UnitProgress &progress)
{
    QStringList words;
    if (progress.asked + progress.notApplicable > 0)
        words << RequirementsHead::tr("应报 %1").arg(progress.asked)
              << QStringLiteral("%1 %2").arg(domain::answeredWord()).arg(progress.answered);
    const auto say = [&words](const QString &what, int number) {
        if (number > 0)
            words << what.arg(number);
    };
    say(RequirementsHead::tr("其中零报告 %1"), progress.nilReturns);
    say(domain::waitingWord() + QStringLiteral(" %1"), progress.waiting);
    say(domain::owedWord() + QStringLiteral(" %1"), progress.owed());
    say(RequirementsHead::tr("其中退回 %1"), progress.returned);
    say(RequirementsHead::tr("逾期 %1"), progress.overdue);
    say(RequirementsHead::tr("临期 %1"), progress.soon);
    say(RequirementsHead::tr("有件未登记报送 %1"), progress.unregistered);
    say(RequirementsHead::tr("不适用 %1"), progress.notApplicable);
    return words.join(QStringLiteral("　"));
}

} // namespace

RequirementsHead::RequirementsHead(Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_units(new UnitActions(ledger, this))
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_edit(new QPushButton(tr("编辑联系人(&M)…"), this))
{
    m_title->setObjectName(QStringLiteral("requirementsTitle"));
    m_title->setFont(typeFont(TypeSize::Title, true));
    m_words->setObjectName(QStringLiteral("requirementsWords"));
    m_standing->setObjectName(QStringLiteral("requirementsStanding"));
    for (auto *label : {m_title, m_words, m_standing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setNames(m_edit, "editContact", tr("修改这个单位的名称、联系人和电话"));
    m_edit->setToolTip(m_ledger.writable() ? m_edit->accessibleName() : m_ledger.session().readOnlyReason());
    m_edit->setAutoDefault(false);
    m_edit->setEnabled(m_ledger.writable());
    connect(m_edit, &QPushButton::clicked, this, &RequirementsHead::editUnit);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(m_title, 1);
    top->addWidget(m_edit, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(top);
    layout->addWidget(m_words);
    layout->addWidget(m_standing);
}

void RequirementsHead::showScope(const RequirementScope &scope)
{
    m_scope = scope;
    m_contact = {};
    refresh();
}

void RequirementsHead::refresh()
{
    m_title->setText(m_scope.title(m_ledger.roster()));
    m_edit->setVisible(m_scope.unit().has_value());
    if (const auto todo = m_scope.todo()) {
        m_words->setText(domain::todoMeaning(*todo));
        return;
    }
    if (const auto *unit = m_ledger.roster().unit(*m_scope.unit()))
        showUnit(*unit);
    readContact();
}

void RequirementsHead::showUnit(const domain::Unit &unit)
{
    QStringList words{domain::unitKindLabel(unit.kind)};
    if (unit.retired)
        words << tr("已停用");
    if (!unit.shortName.isEmpty())
        words << tr("简称：%1").arg(unit.shortName);
    words << (m_contact.person.isEmpty() && m_contact.telephone.isEmpty()
                  ? tr("还没有填联系人")
                  : tr("联系人：%1")
                        .arg(QStringLiteral("%1 %2")
                                 .arg(m_contact.person, domain::maskedTelephone(m_contact.telephone))
                                 .trimmed()));
    m_words->setText(words.join(QStringLiteral("　")));
    sayStanding(standingOf(m_ledger.roster().progressOf(unit.id, QDate::currentDate())));
}

// Whom to call is personal data and no part of the roster.
void RequirementsHead::readContact()
{
    const auto id = *m_scope.unit();
    whenDone(m_ledger.session().read([](Database &database) { return storage::unitContacts(database); }),
             this, m_ledger.errors(), tr("读取联系人"),
             [this, id](const QHash<domain::UnitId, domain::UnitContact> &contacts) {
                 const auto *unit = m_ledger.roster().unit(id);
                 if (m_scope.unit() != id || unit == nullptr)
                     return;
                 m_contact = contacts.value(id);
                 showUnit(*unit);
             });
}

void RequirementsHead::showCount(int rows, int work, int reopened, int found)
{
    if (!m_scope.todo())
        return;
    auto words = rows == 0   ? QString()
                 : work == 0 ? tr("共 %1 项，都处理完了。").arg(rows)
                             : tr("共 %1 项，还有 %2 项。").arg(rows).arg(work);
    if (reopened > 0)
        words =
            tr("共 %1 项，还有 %2 项；另有 %3 项重新打开，现在是未报送。").arg(rows).arg(work).arg(reopened);
    sayStanding(found < rows ? tr("筛出 %1 项；%2").arg(found).arg(words) : words);
}

void RequirementsHead::sayStanding(const QString &words)
{
    m_standing->setText(words);
    m_standing->setVisible(!words.isEmpty());
}

void RequirementsHead::editUnit()
{
    if (const auto *unit = m_ledger.roster().unit(*m_scope.unit()))
        m_units->edit(*unit, m_contact);
}

} // namespace taizhang::ui
