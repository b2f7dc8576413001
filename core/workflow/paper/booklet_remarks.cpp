#include "core/workflow/paper/booklet_remarks.h"

#include "core/domain/file_names.h"
#include "core/workflow/reports/number_words.h"
#include "core/workflow/reports/print_remarks.h"
#include "core/workflow/reports/returned_pieces.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

namespace {

/// What is true of many indicators, said once.
void addRemarksOnMany(PreparedBooklet &booklet, const BookletContent &content)
{
    if (!content.unwritten.isEmpty())
        booklet.remarks << tr("有 %1 项的情况说明一个字还没写，没有装订：第%2项。")
                               .arg(content.unwritten.size())
                               .arg(numbersInShort(content.unwritten));
    if (!content.unsaid.isEmpty())
        booklet.remarks << tr("请核对：有 %1 项与别的指标合写情况说明，自己的要点一个字没写，合写的一份里"
                              "也没有它的标题：第%2项。")
                               .arg(content.unsaid.size())
                               .arg(numbersInShort(content.unsaid));
    if (!booklet.unfilled.isEmpty())
        booklet.remarks << tr("有 %1 项的情况说明还没有写全，文中有（待填写）或没填的【】：第%2项。")
                               .arg(booklet.unfilled.size())
                               .arg(numbersInShort(booklet.unfilled));
    if (!booklet.apart.isEmpty())
        booklet.remarks << tr("有 %1 份材料不是入册，只列入目录：%2。要装订请先把档位改为入册。")
                               .arg(booklet.apart.size())
                               .arg(inShort(booklet.apart));
    if (const auto words = returnedPiecesWords(content.returned); !words.isEmpty())
        booklet.remarks << words;
    if (const auto words = lostCitationsWords(booklet.lostCitations, booklet.citing); !words.isEmpty())
        booklet.remarks << words;
}

/// How it differs from what there is now, where it is the set that was sent.
void addRemarksOnSent(PreparedBooklet &booklet, const BookletContent &content)
{
    if (!content.sent)
        return;
    const auto title = domain::shownName(content.sent->freeze.title);
    if (!booklet.later.isEmpty())
        booklet.remarks << tr("“%1”封版以后添加的 %2 份材料不在这一套里，请另做增补册：%3。要全部重新编页，"
                              "请再封版一次。")
                               .arg(title)
                               .arg(booklet.later.size())
                               .arg(inShort(booklet.later));
    if (!booklet.added.isEmpty())
        booklet.remarks << tr("“%1”封版以后添加的 %2 份材料不在这一套里，已经在增补册里：%3。")
                               .arg(title)
                               .arg(booklet.added.size())
                               .arg(inShort(booklet.added));
    if (!booklet.gone.isEmpty())
        booklet.remarks
            << tr("“%1”封版以后移出、改档位、标为工作秘密的 %2 份材料在这一套里留着页码，只印一页说明：%3。")
                   .arg(title)
                   .arg(booklet.gone.size())
                   .arg(inShort(booklet.gone));
    if (!booklet.older.isEmpty())
        booklet.remarks << tr("“%1”封版以后换了文件的 %2 份材料，这一套里仍是封版时的文件：%3。")
                               .arg(title)
                               .arg(booklet.older.size())
                               .arg(inShort(booklet.older));
    if (!booklet.redacted.isEmpty())
        booklet.remarks
            << tr("“%1”封版以后存了脱敏件的 %2 份材料，为保护个人信息，这一套里印的是脱敏件，和送审"
                  "的不一样：%3。送审的那几页请用增补册替换。")
                   .arg(title)
                   .arg(booklet.redacted.size())
                   .arg(inShort(booklet.redacted));
    if (!booklet.renamed.isEmpty())
        booklet.remarks
            << tr("“%1”封版以后改了题名、文号、日期或来源的 %2 份材料，这一套里仍照封版时的印：%3。")
                   .arg(title)
                   .arg(booklet.renamed.size())
                   .arg(inShort(booklet.renamed));
    if (!content.laterReports.isEmpty())
        booklet.remarks << tr("“%1”封版以后才写的情况说明有 %2 项，不在这一套里，请另做增补册：第%3项。")
                               .arg(title)
                               .arg(content.laterReports.size())
                               .arg(numbersInShort(content.laterReports));
    QStringList changed;
    for (const auto number : content.changedReports)
        changed << tr("第%1项").arg(number);
    if (!changed.isEmpty())
        booklet.remarks
            << tr("“%1”封版以后写过、改过的情况说明有 %2 项，这一套里是现在的文字：%3。送审时的文字在"
                  "封版的那一套里。")
                   .arg(title)
                   .arg(changed.size())
                   .arg(inShort(changed));
}

} // namespace

void addRemarks(PreparedBooklet &booklet, const BookletContent &content)
{
    addRemarksOnMany(booklet, content);
    addRemarksOnSent(booklet, content);
}

} // namespace taizhang::workflow
