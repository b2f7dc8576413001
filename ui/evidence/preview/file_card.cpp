#include "ui/evidence/preview/file_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang::ui {

FileCard::FileCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_words(new QLabel(this))
    , m_open(new QPushButton(tr("用系统程序打开"), this))
    , m_recover(new QPushButton(tr("找回文件…"), this))
{
    setObjectName(QStringLiteral("fileCard"));
    m_heading->setObjectName(QStringLiteral("fileCardHeading"));
    m_words->setObjectName(QStringLiteral("fileCardWords"));
    auto bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (auto *label : {m_heading, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_open->setObjectName(QStringLiteral("openFromCard"));
    m_open->setAccessibleName(tr("用系统程序打开这份材料的只读副本"));
    m_recover->setObjectName(QStringLiteral("recoverFromCard"));
    m_recover->setAccessibleName(tr("选择当时收进的那个文件，放回台账"));
    m_recover->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_open, 0, Qt::AlignHCenter);
    layout->addWidget(m_recover, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &FileCard::openWanted);
    connect(m_recover, &QPushButton::clicked, this, &FileCard::recoveryWanted);
}

void FileCard::setWords(const QString &heading, const QString &words, bool canOpen)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_words->setText(words);
    m_open->setVisible(canOpen);
    m_recover->hide();
}

void FileCard::offerRecovery(bool offer)
{
    m_recover->setVisible(offer);
}

QString FileCard::words() const
{
    return m_heading->text() + QLatin1Char('\n') + m_words->text();
}

} // namespace taizhang::ui
