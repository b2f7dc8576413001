#include "ui/reports/text_versions_dialog.h"

#include "core/domain/reports/report_coverage.h"
#include "core/domain/reports/text_difference.h"
#include "ui/shared/dialog_buttons.h"
#include "ui/shared/look.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

namespace taizhang::ui {

using Kind = domain::DifferencePart::Kind;

namespace {

QString lineOf(const storage::TextVersion &version)
{
    const auto at = QDateTime::fromString(version.at, Qt::ISODateWithMs).toLocalTime();
    return TextVersionsDialog::tr("%1　%2　%3 字\n%4")
        .arg(at.toString(QStringLiteral("yyyy年M月d日 HH:mm")), version.actor,
             QLocale::c().toString(domain::writtenCharacters(version.text)), version.title);
}

} // namespace

TextVersionsDialog::TextVersionsDialog(const QString &heading, const QList<storage::TextVersion> &versions,
                                       const QString &present, bool writable,
                                       const std::function<QString(const QString &)> &words, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_present(present)
    , m_writable(writable)
    , m_words(words)
    , m_list(new QListWidget)
    , m_difference(new QTextEdit)
{
    setObjectName(QStringLiteral("textVersionsDialog"));
    setWindowTitle(tr("历史版本"));
    resize(grid * 110, grid * 62);
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setNames(m_list, "versionList", tr("各个版本，最新的在前"));
    setNames(m_difference, "versionDifference", tr("这一稿与现在文字的不同"));
    m_difference->setReadOnly(true);
    for (const auto &version : m_versions)
        m_list->addItem(lineOf(version));
    auto *halves = new QSplitter(this);
    halves->addWidget(m_list);
    halves->addWidget(m_difference);
    halves->setStretchFactor(1, 1);
    halves->setSizes({grid * 38, grid * 72});
    auto *words2 =
        new QLabel(tr("从这一稿到现在：〔删〕加删除线的是后来删去的，〔增〕加下划线的是后来添上的。"), this);
    words2->setWordWrap(true);
    words2->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    layout->setSpacing(grid);
    layout->addWidget(title);
    layout->addWidget(halves, 1);
    layout->addWidget(words2);
    m_restore = addDialogButtons(*this, tr("恢复成这一稿(&O)"));
    m_restore->setObjectName(QStringLiteral("versionRestore"));
    connect(m_list, &QListWidget::currentRowChanged, this, &TextVersionsDialog::compare);
    m_list->setCurrentRow(m_versions.isEmpty() ? -1 : std::min(1, m_list->count() - 1));
    if (m_versions.isEmpty())
        compare(-1);
}

void TextVersionsDialog::compare(int row)
{
    m_difference->clear();
    if (row < 0) {
        m_difference->setPlainText(tr("这一点还没有写过，没有历史版本。写好以后每次停笔都会留下一稿。"));
        m_restore->setEnabled(false);
        return;
    }
    const auto &old = m_versions.at(row).text;
    m_restore->setEnabled(m_writable && old != m_present);
    m_restore->setToolTip(old == m_present ? tr("和现在的文字一样") : QString());
    auto cursor = m_difference->textCursor();
    for (const auto &part : domain::differenceOf(m_words(old), m_words(m_present))) {
        QTextCharFormat format;
        auto text = part.text;
        if (part.kind == Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(tones(palette()).muted);
            text = tr("〔删〕%1").arg(text);
        } else if (part.kind == Kind::Added) {
            format.setFontUnderline(true);
            format.setFontWeight(QFont::DemiBold);
            text = tr("〔增〕%1").arg(text);
        }
        cursor.insertText(text, format);
    }
    if (old == m_present && old.isEmpty())
        m_difference->setPlainText(tr("（这一稿是空的）"));
    m_difference->moveCursor(QTextCursor::Start);
}

QString TextVersionsDialog::chosen() const
{
    return m_versions.value(m_list->currentRow()).text;
}

} // namespace taizhang::ui
