#include "core/report/letters/notice_content.h"

#include "core/domain/dates.h"
#include "core/report/letters/notice_standing.h"

namespace taizhang::report {

using namespace domain;

namespace {

// All of it is Chinese in whatever language the program speaks: it is read by the units.
QString titleOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Assignment:
        return QStringLiteral("法治政府建设示范创建材料交办单");
    case NoticeKind::Receipt:
        return QStringLiteral("法治政府建设示范创建材料接收单");
    case NoticeKind::Prompt:
        return QStringLiteral("关于报送法治政府建设示范创建材料的工作提示");
    case NoticeKind::Reminder:
        return QStringLiteral("关于报送法治政府建设示范创建材料的提醒函");
    case NoticeKind::Supervision:
        return QStringLiteral("法治政府建设示范创建材料报送督办通知");
    case NoticeKind::Circular:
        return QStringLiteral("法治政府建设示范创建材料报送情况通报");
    }
    return {};
}

QString placeCell(const NoticeEntry &entry)
{
    // 第30项材料2 on two lines is read at a glance.
    auto text = entry.place;
    text.replace(QStringLiteral("材料"), QStringLiteral("\n材料"));
    return (QStringList{text} << askedWords(entry)).join(QLatin1Char('\n'));
}

QString dueCell(const NoticeEntry &entry)
{
    if (const auto words = statutoryWords(entry); !words.isEmpty())
        return QString(words).replace(QStringLiteral("期限"), QStringLiteral("期限\n"));
    auto text = entry.due ? dateText(*entry.due) : QStringLiteral("未定");
    text.replace(QStringLiteral("年"), QStringLiteral("年\n"));
    return entry.extended ? text + QStringLiteral("\n（已延期）") : text;
}

QString receivedCell(QDate receivedOn)
{
    if (!receivedOn.isValid())
        return QStringLiteral("—");
    return dateText(receivedOn).replace(QStringLiteral("年"), QStringLiteral("年\n"));
}

QString ownDateCell(const ReceivedPiece &piece)
{
    return pieceDateWords(piece).replace(QStringLiteral("日期"), QStringLiteral("日期\n"));
}

// What came on paper only has no pieces in the ledger.
QString piecesCell(const NoticeEntry &entry)
{
    return entry.pieces > 0 ? QString::number(entry.pieces) : QStringLiteral("—");
}

/// The letter of one unit as blocks.
class NoticeBuilder
{
public:
    explicit NoticeBuilder(const NoticeLetter &letter) : m_letter(letter), m_facts(factsOf(letter)) {}

    Document build()
    {
        m_document.title = titleOf(m_letter.kind);
        m_document.author = m_letter.agency;
        if (m_letter.kind != NoticeKind::Receipt)
            add(DocumentNumber{QStringLiteral("〔%1〕　号").arg(m_letter.issuedOn.year())});
        if (m_letter.kind == NoticeKind::Supervision)
            add(FormLine{{{QStringLiteral("签发人："), 1}, {QStringLiteral("签发日期："), 1}}});
        add(Addressee{m_letter.unit});
        addWords(m_letter.text.opening);
        add(list());
        addWords(m_letter.text.closing);
        if (m_letter.kind == NoticeKind::Receipt)
            add(FormLine{{{QStringLiteral("送件人："), 1}, {QStringLiteral("接收人："), 1}}});
        add(Signature{m_letter.agency, m_letter.issuedOn});
        if (m_letter.kind != NoticeKind::Receipt)
            addSlip();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    void addWords(const QString &text)
    {
        for (const auto &line : filledLines(text, m_facts))
            add(Paragraph{line});
    }

    Table list() const
    {
        Table table;
        const auto row = [](const QStringList &texts) {
            return rowOf(texts);
        };
        switch (m_letter.kind) {
        case NoticeKind::Assignment:
            table.columns = {{6, CellAlignment::Centre}, {24}, {6, CellAlignment::Centre}};
            table.header = {
                row({QStringLiteral("事项"), QStringLiteral("请提供的资料"), QStringLiteral("期限")})};
            addTasks(table);
            break;
        case NoticeKind::Receipt:
            table.columns = {{6, CellAlignment::Centre},
                             {15.5},
                             {5.5, CellAlignment::Centre},
                             {3, CellAlignment::Centre},
                             {8}};
            table.header = {
                row({QStringLiteral("事项、编号"), QStringLiteral("资料、题名"), QStringLiteral("收到日期"),
                     QStringLiteral("件数"), QStringLiteral("情况")})};
            addReceived(table);
            break;
        case NoticeKind::Prompt:
        case NoticeKind::Reminder:
        case NoticeKind::Supervision:
        case NoticeKind::Circular:
            table.columns = {{5.5, CellAlignment::Centre}, {13.5}, {6, CellAlignment::Centre}, {11}};
            table.header = {row({QStringLiteral("事项"), QStringLiteral("请提供的资料"),
                                 QStringLiteral("期限"), QStringLiteral("情况")})};
            for (const auto &entry : m_letter.entries)
                table.rows << row({placeCell(entry), entry.material, dueCell(entry),
                                   standingOf(entry, m_letter.issuedOn).join(QLatin1Char('\n'))});
            break;
        }
        return table;
    }

    /// The indicator's words stand once above its materials.
    void addTasks(Table &table) const
    {
        QString task;
        for (const auto &entry : m_letter.entries) {
            if (entry.task != task) {
                TableRow words{{{entry.task, 3, CellAlignment::Left}}};
                words.keepWithNext = true;
                table.rows << words;
                task = entry.task;
            }
            table.rows << rowOf({placeCell(entry), entry.material, dueCell(entry)});
        }
    }

    /// Each piece below its material: number, title and dates.
    void addReceived(Table &table) const
    {
        for (const auto &entry : m_letter.entries) {
            auto head = rowOf({placeCell(entry), entry.material, receivedCell(entry.receivedOn),
                               piecesCell(entry), receiptWords(entry)});
            head.keepWithNext = !entry.received.isEmpty();
            table.rows << head;
            for (const auto &piece : entry.received)
                table.rows << rowOf(
                    {piece.number, piece.title, receivedCell(piece.receivedOn), {}, ownDateCell(piece)});
        }
    }

    void addSlip()
    {
        add(CutLine{QStringLiteral("回　执（请交%1）").arg(m_letter.agency)});
        if (m_letter.kind == NoticeKind::Assignment) {
            add(FormLine{{{QStringLiteral("承办科室："), 1}, {QStringLiteral("联系人："), 1}}});
            add(FormLine{{{QStringLiteral("办公电话："), 1}, {QStringLiteral("手　机："), 1}}});
        } else {
            add(FormLine{{{QStringLiteral("预计报齐日期："), 1}, {QStringLiteral("联系人："), 1}}});
            add(FormLine{{{QStringLiteral("需要说明的情况："), 1}}});
        }
        add(FormLine{
            {{QStringLiteral("%1（盖章）：").arg(m_letter.unit), 1}, {QStringLiteral("日期："), 1}}});
    }

    const NoticeLetter &m_letter;
    const NoticeFacts m_facts;
    Document m_document;
};

} // namespace

Document buildNotice(const NoticeLetter &letter)
{
    return NoticeBuilder(letter).build();
}

} // namespace taizhang::report
