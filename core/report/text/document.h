#pragma once

#include "core/report/charts/chart.h"
#include "core/report/text/table.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace taizhang::report {

/// A report point of a row, both counted from 1; point 0 is the text of no point. `further` is the number of
/// another indicator whose row the report answers as well; 0: the row is of its own.
struct PointPlace
{
    int row = 0;
    int point = 0;
    int further = 0;
    bool operator==(const PointPlace &) const = default;
};

/// A heading with its printed number (一、… level 1, （一）… 2, 1.… 3, （1）… 4). `continuation` is body text
/// that goes on in the same paragraph, as in （一）加强领导。区司法局……; empty for a heading that stands by
/// itself. `place` is what the text below it answers, where that is to be known again.
struct Heading
{
    int level = 1;
    QString text;
    QString continuation;
    std::optional<PointPlace> place = {};
    bool operator==(const Heading &) const = default;
};

/// One paragraph of body text, without line breaks and without its indent.
struct Paragraph
{
    enum class Voice {
        Plain,
        Quoted,   ///< words of the official table, set apart from our own
        Unfilled, ///< stands where an answer is still owed
    };
    QString text;
    Voice voice = Voice::Plain;
    bool operator==(const Paragraph &) const = default;
};

/// One piece of evidence by its number (020-1-01) and title.
struct Attachment
{
    QString number;
    QString title;
    bool operator==(const Attachment &) const = default;
};

/// 附件说明; never empty.
struct AttachmentList
{
    QList<Attachment> items;
    bool operator==(const AttachmentList &) const = default;
};

/// 落款. An invalid date leaves room for one written by hand.
struct Signature
{
    QString agency;
    QDate date;
    bool operator==(const Signature &) const = default;
};

/// 发文字号 such as 沙依法办〔2024〕　号, centred as it stands with its blanks; right below the title where
/// it is the first block.
struct DocumentNumber
{
    QString text;
    bool operator==(const DocumentNumber &) const = default;
};

/// 主送机关, flush left, printed with ： at its end.
struct Addressee
{
    QString text;
    bool operator==(const Addressee &) const = default;
};

/// What follows begins a page.
struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

/// A dashed line to cut along, with words in its middle, such as 回　执; empty for none. It stays with what
/// follows.
struct CutLine
{
    QString words;
    bool operator==(const CutLine &) const = default;
};

/// A label such as 联系人：, and a ruled blank to write on; together of `width` as against the others on
/// their line, as far as the labels let them.
struct FormField
{
    QString label;
    double width = 1;
    bool operator==(const FormField &) const = default;
};

/// Fields side by side, on further lines where one is too short for them; several form lines stay together.
struct FormLine
{
    QList<FormField> fields;
    bool operator==(const FormLine &) const = default;
};

using Block = std::variant<Heading, Paragraph, AttachmentList, Signature, DocumentNumber, Addressee,
                           PageBreak, CutLine, FormLine, Table, Chart>;

/// What a document was made from: a 情况说明 of an indicator, of its row or (0) of all its rows. `workspace`
/// is its uuid.
struct Origin
{
    QString workspace;
    int indicator = 0;
    int row = 0;
    QString unit = {}; ///< uuid of the unit whose own it is; empty: the bureau's
    /// The numbers of the pieces that it cites as they are printed in it, by the uuid of the filing.
    QHash<QString, QString> citations = {};
    bool operator==(const Origin &) const = default;
};

/// A text to be bound or sent, in reading order and free of any page or format; every writer starts from it.
/// `subtitle` is a centred line under the title, empty for none. With `origin` a file of it is known again
/// when it comes back.
struct Document
{
    QString title;
    QString subtitle;
    QString author;
    QString language = QStringLiteral("zh-CN");
    std::vector<Block> blocks;
    std::optional<Origin> origin = {};
    bool operator==(const Document &) const = default;
};

/// 2024年3月1日, without padding; blanks in place of an invalid date.
QString signatureDate(const QDate &date);

/// How many answers are still owed (Paragraph::Voice::Unfilled).
int unfilledCount(const Document &document);

/// Every text of the document in reading order, for searching and for judging fonts.
QStringList textsOf(const Document &document);

} // namespace taizhang::report
