#pragma once

#include "ui/asking/asked_text.h"

#include <QAbstractListModel>

namespace taizhang::ui {

/// The requirements of one material that are asked of units, a line each.
class AskedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The rows stay where the requirements are the same ones, and with them what is selected.
    void setLines(const QList<storage::RequirementLine> &lines, const Roster &roster, QDate today);

    const storage::RequirementLine &line(int row) const { return m_lines[row]; }
    const AskedText &text(int row) const { return m_texts[row]; }
    /// -1 when it is not among them.
    int rowOf(domain::RequirementId requirement) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<storage::RequirementLine> m_lines;
    QList<AskedText> m_texts;
};

} // namespace taizhang::ui
