#include "ui/reports/unit_report_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace taizhang::ui {

UnitReportDialog::UnitReportDialog(const QString &unit, const QList<Field> &fields, const QString &remark,
                                   QWidget *parent)
    : TypingDialog(parent), m_fields(fields)
{
    setObjectName(QStringLiteral("unitReportDialog"));
    setWindowTitle(tr("%1的情况说明").arg(unit));
    resize(grid * 88, grid * 70);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    if (!remark.isEmpty()) {
        auto *said = new QLabel(remark, this);
        said->setObjectName(QStringLiteral("unitReportRemark"));
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        layout->addWidget(said);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, grid, 0);
    lines->setSpacing(grid / 2);
    for (qsizetype place = 0; place < m_fields.size(); ++place) {
        const auto &field = m_fields.at(place);
        auto *heading = new QLabel(field.heading, page);
        heading->setTextFormat(Qt::PlainText);
        heading->setWordWrap(true);
        auto *edit = new QPlainTextEdit(field.text, page);
        edit->setObjectName(QStringLiteral("unitText_%1").arg(place));
        edit->setAccessibleName(field.heading);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(grid * 12);
        heading->setBuddy(edit);
        lines->addWidget(heading);
        lines->addWidget(edit, 1);
        m_edits << edit;
    }
    area->setWidget(page);
    layout->addWidget(area, 1);
    addDialogButtons(*this, tr("存入(&O)"))->setObjectName(QStringLiteral("unitReportAccept"));
}

QList<workflow::PointText> UnitReportDialog::texts() const
{
    QList<workflow::PointText> texts;
    for (qsizetype place = 0; place < m_fields.size(); ++place)
        texts << workflow::PointText{m_fields.at(place).point, m_edits.at(place)->toPlainText().trimmed()};
    return texts;
}

} // namespace taizhang::ui
