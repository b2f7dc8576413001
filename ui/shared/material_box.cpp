#include "ui/shared/material_box.h"

#include "ui/shared/look.h"
#include "ui/shared/roster.h"

#include <QCompleter>
#include <QLineEdit>

namespace taizhang::ui {

void letType(QComboBox &box, const QString &placeholder)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.lineEdit()->setPlaceholderText(placeholder);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
}

MaterialBox::MaterialBox(const char *name, const QString &accessibleName, QWidget *parent) : QComboBox(parent)
{
    setNames(this, name, accessibleName);
    letType(*this, tr("输入序号或文字，如 46-2、决定目录"));
    setMinimumContentsLength(20);
    // 20 is the indicator and not the 2022年 within many texts. Before the list narrows, which follows this.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        const bool isNumber =
            !typed.isEmpty() && typed.front().isDigit() && findText(typed, Qt::MatchStartsWith) >= 0;
        completer()->setFilterMode(isNumber ? Qt::MatchStartsWith : Qt::MatchContains);
    });
}

void MaterialBox::setRoster(const Roster &roster)
{
    const auto before = currentText();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &line : roster.materials()) {
        const auto row = line.rowsOfIndicator > 1 ? QStringLiteral(".%1").arg(line.row) : QString();
        addItem(
            QStringLiteral("%1%2-%3　%4").arg(line.indicator).arg(row, line.label, line.text.simplified()),
            line.id.value());
    }
    setCurrentIndex(findText(before));
    if (currentIndex() < 0)
        setEditText(before);
}

void MaterialBox::choose(domain::MaterialId material)
{
    setCurrentIndex(findData(material.value()));
}

std::optional<domain::MaterialId> MaterialBox::material() const
{
    const auto typed = currentText();
    auto place = findText(typed);
    if (place < 0 && !typed.isEmpty()) { // what was typed is taken where it leaves no doubt
        QList<int> found;
        for (int item = 0; item < count(); ++item)
            if (itemText(item).startsWith(typed + QChar(0x3000)))
                found << item;
        place = found.size() == 1 ? found.first() : -1;
    }
    return place < 0 ? std::nullopt : domain::MaterialId::parse(itemData(place).toLongLong());
}

} // namespace taizhang::ui
