#include "ui/shared/import_dialog.h"

#include "ui/shared/data_table.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

ImportDialog::ImportDialog(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    setWindowTitle(title);
    resize(grid * 120, grid * 64);
    m_layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    m_layout->setSpacing(grid);
}

void ImportDialog::say(const char *name, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    auto *label = new QLabel(sentence, this);
    setNames(label, name, sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_layout->addWidget(label);
}

DataTable &ImportDialog::showRows(QAbstractItemModel &model, const QString &name,
                                  const QString &accessibleName, QSettings &settings,
                                  const QList<std::pair<int, int>> &widths)
{
    auto *table = new DataTable(model, name, accessibleName, settings, this);
    // What is said of a line is read in full.
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (!table->hasOwnLayout())
        for (const auto &[column, width] : widths)
            table->setColumnWidth(column, width * grid);
    m_layout->addWidget(table, 1);
    return *table;
}

void ImportDialog::offer(const QString &words, bool canTake)
{
    auto *accept = addDialogButtons(*this, words);
    accept->setObjectName(QStringLiteral("importAccept"));
    accept->setEnabled(canTake);
}

QVariant importedRowLook(int role, ImportedRow row, bool isOutcome)
{
    if (role == Qt::FontRole)
        return isOutcome && row != ImportedRow::Same ? QVariant(typeFont(TypeSize::Body, true)) : QVariant();
    if (role != Qt::ForegroundRole)
        return {};
    const auto palette = QGuiApplication::palette();
    if (row != ImportedRow::Taken)
        return tones(palette).muted;
    return isOutcome ? QVariant(tones(palette).done) : QVariant();
}

} // namespace taizhang::ui
