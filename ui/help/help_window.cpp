#include "ui/help/help_window.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextTable>

namespace taizhang::ui {

namespace {

constexpr double lineHeight = 150; // percent: Chinese text wants air

/// Pages name their pictures and each other by file; only what is in the program is ever read.
class GuideBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        const QImage picture(QStringLiteral(":/help/") + name.fileName());
        // A picture wider than the page would push the words out of sight.
        const int room = viewport()->width() - grid * 6;
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
};

/// Markdown brings the structure; the distances are ours.
void setAir(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        const int level = format.headingLevel();
        if (!block.begin().fragment().charFormat().isImageFormat())
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        format.setTopMargin(level == 1 ? 0 : level > 1 ? grid * 2 : 0);
        format.setBottomMargin(cursor.currentTable() != nullptr ? 0
                               : block.textList() != nullptr    ? grid / 2
                                                                : grid);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat heading;
            heading.setFont(typeFont(level == 1 ? TypeSize::Title : TypeSize::Heading, true),
                            QTextCharFormat::FontPropertiesAll);
            cursor.setCharFormat(heading); // not merged: Markdown's own sizes go
        }
    }
    for (auto *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            auto format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(grid / 2.0);
            format.setCellSpacing(0);
            format.setTopMargin(grid / 2.0);
            format.setBottomMargin(grid * 2);
            table->setFormat(format);
        }
    cursor.endEditBlock();
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_topics(helpTopics())
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new GuideBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("使用说明"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(grid * 116, grid * 82);
    setNames(m_words, "helpWords", tr("在说明里查找"));
    m_words->setPlaceholderText(tr("在说明里查找"));
    m_words->setClearButtonEnabled(true);
    setNames(m_list, "helpList", tr("说明的各页"));
    m_list->setFixedWidth(grid * 26);
    setNames(m_text, "helpText", tr("说明"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(grid * 2);
    for (const auto &topic : m_topics) {
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setSizeHint(QSize(0, grid * 4));
    }
    auto *left = new QVBoxLayout;
    left->addWidget(m_words);
    left->addWidget(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->addLayout(left);
    layout->addWidget(m_text, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::narrow);
}

void HelpWindow::showTopic(const QString &name)
{
    for (int row = 0; row < m_topics.size(); ++row)
        if (m_topics[row].name == name)
            m_list->setCurrentRow(row);
    m_text->setFocus();
}

void HelpWindow::showRow(int row)
{
    if (row < 0)
        return;
    m_text->document()->setMarkdown(m_topics[row].text,
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                        QTextDocument::MarkdownNoHTML);
    setAir(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    mark(m_words->text());
}

void HelpWindow::follow(const QUrl &link)
{
    showTopic(link.fileName().chopped(3)); // intake.md
}

/// Leaves the pages that speak of it, and shows the first.
void HelpWindow::narrow(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_topics.size(); ++row) {
        const bool speaks = m_topics[row].text.contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!speaks);
        if (speaks && first < 0)
            first = row;
    }
    if (first >= 0 && m_list->currentItem() != nullptr && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    else
        mark(words);
}

void HelpWindow::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!words.trimmed().isEmpty())
        for (auto found = m_text->document()->find(words.trimmed()); !found.isNull();
             found = m_text->document()->find(words.trimmed(), found)) {
            QTextEdit::ExtraSelection one;
            one.cursor = found;
            one.format.setBackground(tones(palette()).hint);
            marks << one;
        }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        auto cursor = marks.first().cursor;
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
}

} // namespace taizhang::ui
