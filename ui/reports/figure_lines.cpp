#include "ui/reports/figure_lines.h"

#include "core/workflow/reports/report_affairs.h"
#include "ui/shared/look.h"
#include "ui/shared/notice_label.h"
#include "ui/shared/typed_line.h"
#include "ui/shared/when_done.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace taizhang::ui {

FigureLines::FigureLines(Ledger &ledger, QWidget *parent)
    : QWidget(parent), m_ledger(&ledger), m_indicator(ledger.current().number), m_id(ledger.current().id)
{
    setObjectName(QStringLiteral("figures"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 2);
    auto *title = new QLabel(tr("主要数据（填了就印在情况说明里，不填不印）"), this);
    title->setWordWrap(true);
    layout->addWidget(title, 0, 0, 1, 3);
    for (const auto &threshold : domain::thresholdsOf(ledger.current().text))
        addLine(threshold, *layout);
    setVisible(!m_lines.isEmpty());
    if (!m_lines.isEmpty())
        refresh();
}

void FigureLines::addLine(const domain::Threshold &threshold, QGridLayout &layout)
{
    const auto place = m_lines.size();
    const auto number = int(place) + 1;
    auto *words = new QLabel(threshold.clause, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    Line line{.threshold = threshold,
              .value = new QLineEdit(this),
              .source = new QLineEdit(this),
              .advice = new NoticeLabel(this)};
    line.value->setObjectName(QStringLiteral("figureValue_%1").arg(number));
    line.value->setPlaceholderText(tr("完成情况"));
    line.value->setAccessibleName(tr("完成情况：%1").arg(threshold.clause));
    line.source->setObjectName(QStringLiteral("figureSource_%1").arg(number));
    line.source->setPlaceholderText(tr("数据来源"));
    line.source->setAccessibleName(tr("数据来源：%1").arg(threshold.clause));
    line.advice->setObjectName(QStringLiteral("figureAdvice_%1").arg(number));
    words->setBuddy(line.value);
    const auto row = 2 * number - 1; // behind the title
    layout.addWidget(words, row, 0);
    layout.addWidget(line.value, row, 1);
    layout.addWidget(line.source, row, 2);
    layout.addWidget(line.advice, row + 1, 0, 1, 3);
    for (auto *field : {line.value, line.source}) {
        field->setReadOnly(!m_ledger->writable());
        connect(field, &QLineEdit::editingFinished, this, [this, place] {
            const auto &typed = m_lines[place];
            if (typed.tried !=
                QStringList{typed.value->text().simplified(), typed.source->text().simplified()})
                commitLine(place);
        });
    }
    m_lines << line;
}

void FigureLines::refresh()
{
    if (!m_ledger || m_lines.isEmpty())
        return;
    whenDone(m_ledger->session().read(
                 [id = m_id](storage::Database &database) { return storage::figuresOf(database, id); }),
             this, m_ledger->errors(), tr("读取主要数据"),
             [this](const QList<storage::FigureRow> &figures) { take(figures); });
}

void FigureLines::take(const QList<storage::FigureRow> &figures)
{
    for (auto &line : m_lines) {
        line.storedValue.clear();
        line.storedSource.clear();
        for (const auto &figure : figures)
            if (figure.beginsAt == line.threshold.beginsAt) {
                line.storedValue = figure.value;
                line.storedSource = figure.source;
            }
        if (line.tried == QStringList{line.storedValue, line.storedSource})
            line.tried.clear();
        showStored(*line.value, line.storedValue, line.value->text().simplified() == line.storedValue);
        showStored(*line.source, line.storedSource, line.source->text().simplified() == line.storedSource);
        advise(line);
    }
}

void FigureLines::advise(const Line &line)
{
    line.advice->showSentences(
        domain::adviceOnFigure(line.value->text(), line.source->text(), line.threshold.words));
}

void FigureLines::commit()
{
    for (qsizetype place = 0; place < m_lines.size(); ++place)
        commitLine(place);
}

void FigureLines::commitLine(qsizetype place)
{
    auto &line = m_lines[place];
    advise(line);
    const auto value = line.value->text().simplified();
    const auto source = line.source->text().simplified();
    if (!m_ledger)
        return;
    if (value == line.storedValue && source == line.storedSource)
        return m_ledger->holdUnstored(line.value, false);
    line.storedValue = value; // until it is read again: so that it is not sent twice
    line.storedSource = source;
    line.tried = {value, source};
    storeTyped(*m_ledger, *line.value, tr("填写第%1项主要数据").arg(m_indicator), m_indicator,
               [id = m_id, figure = workflow::FigureEntry{int(line.threshold.beginsAt), line.threshold.words,
                                                          value, source}](storage::Database &database,
                                                                          const storage::Author &author) {
                   return workflow::setFigure(database, author, id, figure);
               });
}

} // namespace taizhang::ui
