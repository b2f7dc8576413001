#include "ui/asking/asked_model.h"

#include <algorithm>

namespace taizhang::ui {

using storage::RequirementLine;

void AskedModel::setLines(const QList<RequirementLine> &lines, const Roster &roster, QDate today)
{
    QList<AskedText> texts;
    for (const auto &line : lines)
        texts << askedText(line, roster, today);
    const auto isSame = [](const RequirementLine &left, const RequirementLine &right) {
        return left.id == right.id;
    };
    if (!std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), isSame)) {
        beginResetModel();
        m_lines = lines;
        m_texts = texts;
        endResetModel();
        return;
    }
    m_lines = lines;
    for (qsizetype row = 0; row < texts.size(); ++row)
        if (std::exchange(m_texts[row], texts[row]) != texts[row])
            emit dataChanged(index(int(row)), index(int(row)));
}

int AskedModel::rowOf(domain::RequirementId requirement) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [&](const RequirementLine &line) { return line.id == requirement; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int AskedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AskedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &text = m_texts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text.name;
    case Qt::ToolTipRole:
        return text.changed.isEmpty() ? text.spoken()
                                      : tr("%1\n最近变动：%2").arg(text.spoken(), text.changed);
    case Qt::AccessibleTextRole:
        return text.spoken();
    default:
        return {};
    }
}

} // namespace taizhang::ui
