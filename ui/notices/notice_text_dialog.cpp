#include "ui/notices/notice_text_dialog.h"

#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace taizhang::ui {

using namespace domain;

NoticeTextDialog::NoticeTextDialog(const Texts &texts, NoticeKind kind, const report::NoticeLetter &sample,
                                   QWidget *parent)
    : TypingDialog(parent)
    , m_before(texts)
    , m_texts(texts)
    , m_sample(sample)
    , m_kind(new QComboBox(this))
    , m_opening(makeEdit("noticeOpening", tr("开头语（在清单之前）")))
    , m_closing(makeEdit("noticeClosing", tr("结尾语（在清单之后）")))
    , m_preview(new QPlainTextEdit(this))
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("noticeTextDialog"));
    setWindowTitle(tr("文书用语"));
    resize(grid * 120, grid * 66);
    setNames(m_kind, "noticeTextKind", tr("文种"));
    for (const auto each : noticeKinds())
        m_kind->addItem(noticeLabel(each), int(each));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    setNames(m_preview, "noticeTextPreview", tr("写成的函件"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);

    auto *right = new QVBoxLayout;
    auto *heading = new QLabel(tr("写成的函件（以“%1”为例）").arg(m_sample.unit), this);
    heading->setWordWrap(true);
    right->addWidget(heading);
    right->addWidget(m_preview, 1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(grid * 2);
    halves->addWidget(makeFields(), 1);
    halves->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    layout->addLayout(halves, 1);
    m_accept = addDialogButtons(*this, tr("保存(&O)"));
    m_accept->setObjectName(QStringLiteral("noticeTextAccept"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NoticeTextDialog::showKind);
    for (auto *edit : {m_opening, m_closing})
        connect(edit, &QPlainTextEdit::textChanged, this, &NoticeTextDialog::takeTyped);
    showKind();
    m_opening->setFocus();
}

QPlainTextEdit *NoticeTextDialog::makeEdit(const char *name, const QString &words)
{
    auto *edit = new QPlainTextEdit(this);
    setNames(edit, name, words);
    edit->setTabChangesFocus(true);
    return edit;
}

QWidget *NoticeTextDialog::makeFields()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("文种(&K)"), side);
    label->setBuddy(m_kind);
    m_usual = new QPushButton(tr("恢复通用文字(&U)"), side);
    setNames(m_usual, "noticeTextUsual", tr("把这一种的开头语和结尾语改回程序带来的文字"));
    m_usual->setToolTip(m_usual->accessibleName());
    m_usual->setAutoDefault(false);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_texts[kind()] = defaultNoticeText(kind());
        showKind();
    });
    line->addWidget(label);
    line->addWidget(m_kind);
    line->addStretch();
    line->addWidget(m_usual);
    layout->addLayout(line);
    for (auto *edit : {m_opening, m_closing}) {
        auto *words = new QLabel(edit->accessibleName(), side);
        words->setBuddy(edit);
        layout->addWidget(words);
        layout->addWidget(edit, 1);
    }
    m_fault->setObjectName(QStringLiteral("noticeTextFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto colours = m_fault->palette();
    colours.setColor(QPalette::WindowText, tones(palette()).alarm);
    m_fault->setPalette(colours);
    layout->addWidget(m_fault);
    layout->addWidget(makeHelp());
    return side;
}

QWidget *NoticeTextDialog::makeHelp()
{
    auto *help = new QWidget(this);
    auto *lines = new QVBoxLayout(help);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid / 2);
    auto *words = new QLabel(tr("花括号里的词写成函件时自动换成实际内容，一行是一段："), help);
    words->setWordWrap(true);
    lines->addWidget(words);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(grid);
    lines->addLayout(layout);
    const QStringList meanings{tr("收文单位的名称"), tr("清单里有几项"), tr("请对方回复的日期"),
                               tr("尚未报送，或者需要补正")};
    const auto fields = noticeFields();
    for (qsizetype place = 0; place < fields.size(); ++place) {
        auto *button = new QPushButton(fields[place], help);
        button->setObjectName(QStringLiteral("noticeField_%1").arg(place));
        button->setAccessibleName(tr("插入%1：%2").arg(fields[place], meanings.value(place)));
        button->setToolTip(button->accessibleName());
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where the word is to go
        connect(button, &QPushButton::clicked, this, [this, field = fields[place]] { insert(field); });
        layout->addWidget(button);
    }
    layout->addStretch();
    return help;
}

void NoticeTextDialog::insert(const QString &field)
{
    auto *edit = m_closing->hasFocus() ? m_closing : m_opening;
    edit->insertPlainText(field);
    edit->setFocus();
}

NoticeKind NoticeTextDialog::kind() const
{
    return static_cast<NoticeKind>(m_kind->currentData().toInt());
}

void NoticeTextDialog::showKind()
{
    {
        const QSignalBlocker quietOpening(m_opening);
        const QSignalBlocker quietClosing(m_closing);
        m_opening->setPlainText(m_texts.value(kind()).opening);
        m_closing->setPlainText(m_texts.value(kind()).closing);
    }
    follow();
}

void NoticeTextDialog::takeTyped()
{
    m_texts[kind()] = {m_opening->toPlainText(), m_closing->toPlainText()};
    follow();
}

void NoticeTextDialog::follow()
{
    QString fault;
    for (auto text = m_texts.cbegin(); text != m_texts.cend() && fault.isEmpty(); ++text)
        for (const auto &part : {text->opening, text->closing})
            if (const auto field = unknownNoticeField(part); !field.isEmpty())
                fault = tr("%1里有不认识的“%2”：可以用的有 %3。")
                            .arg(noticeLabel(text.key()), field, noticeFields().join(QStringLiteral("、")));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_accept->setEnabled(fault.isEmpty() && !changedTexts().isEmpty());
    m_usual->setEnabled(!(m_texts.value(kind()) == defaultNoticeText(kind())));
    m_sample.kind = kind();
    m_sample.text = m_texts.value(kind());
    m_sample.replyBy = usualReplyDay(kind(), m_sample.issuedOn);
    m_preview->setPlainText(report::plainNotice(m_sample));
}

// Of any kind, not only the one on show.
bool NoticeTextDialog::hasTyped() const
{
    return !changedTexts().isEmpty();
}

NoticeTextDialog::Texts NoticeTextDialog::changedTexts() const
{
    Texts changed;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        if (!(*text == m_before.value(text.key())))
            changed.insert(text.key(), *text);
    return changed;
}

} // namespace taizhang::ui
