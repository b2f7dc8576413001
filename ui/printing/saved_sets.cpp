#include "ui/printing/saved_sets.h"

#include "ui/shared/ledger.h"
#include "ui/shared/look.h"
#include "ui/shared/when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace taizhang::ui {

using storage::Author;
using storage::Database;
using workflow::SavedPrintSet;

SavedSets::SavedSets(Ledger &ledger, std::function<workflow::PrintChoice()> choice, QWidget *parent)
    : QGroupBox(tr("保存的选择"), parent)
    , m_ledger(ledger)
    , m_choice(std::move(choice))
    , m_sets(new QComboBox(this))
    , m_save(addButton("printSaveSet", tr("保存(&S)"), &SavedSets::save))
    , m_remove(addButton("printRemoveSet", tr("删除(&X)"), &SavedSets::remove))
{
    setNames(m_sets, "printSets", tr("保存的选择"));
    m_sets->setEditable(true);
    m_sets->setInsertPolicy(QComboBox::NoInsert);
    m_sets->lineEdit()->setPlaceholderText(tr("选一个，或填写名称后保存"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_remove);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sets);
    layout->addLayout(line);
    connect(m_sets, &QComboBox::activated, this, &SavedSets::take);
    connect(m_sets, &QComboBox::editTextChanged, this, &SavedSets::allow);
    connect(&m_ledger, &Ledger::saving, this, [this](int pending) {
        if (pending == 0)
            read();
    });
    read();
}

QPushButton *SavedSets::addButton(const char *name, const QString &text, void (SavedSets::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void SavedSets::allow()
{
    const auto name = m_sets->currentText().trimmed();
    m_save->setEnabled(m_ledger.writable() && !name.isEmpty() && !m_choice().isEmpty());
    m_save->setToolTip(m_ledger.writable() ? tr("先填写名称，再保存现在的选择")
                                           : tr("台账现在只读，不能保存选择"));
    m_remove->setEnabled(m_ledger.writable() && !name.isEmpty() && m_sets->findText(name) >= 0);
}

QList<QWidget *> SavedSets::tabOrder() const
{
    return {m_sets, m_save, m_remove};
}

void SavedSets::read()
{
    whenDone(m_ledger.session().read(workflow::savedPrintSets), this, m_ledger.errors(), tr("读取打印选择"),
             [this](const QList<SavedPrintSet> &sets) {
                 const auto typed = m_sets->currentText();
                 m_saved = sets;
                 m_sets->clear();
                 for (const auto &set : sets)
                     m_sets->addItem(set.name);
                 m_sets->setCurrentIndex(-1);
                 m_sets->setEditText(typed);
                 allow();
             });
}

void SavedSets::take()
{
    for (const auto &set : std::as_const(m_saved))
        if (set.name == m_sets->currentText())
            emit taken(set.choice);
}

void SavedSets::save()
{
    const auto name = m_sets->currentText().trimmed();
    m_ledger.perform(tr("保存打印选择“%1”").arg(name), 0,
                     [name, chosen = m_choice()](Database &database, const Author &author) {
                         return workflow::savePrintSet(database, author, name, chosen);
                     });
}

void SavedSets::remove()
{
    const auto name = m_sets->currentText().trimmed();
    m_sets->setEditText({});
    m_ledger.perform(tr("删除打印选择“%1”").arg(name), 0, [name](Database &database, const Author &author) {
        return workflow::removePrintSet(database, author, name);
    });
}

} // namespace taizhang::ui
