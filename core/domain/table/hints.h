#pragma once

#include <QList>
#include <QString>

namespace taizhang::domain {

/// What kind of requirement is hidden in the words.
enum class HintKind {
    Count,     ///< how many: 不超过5个, 任选3-5个, 2-3张, 不少于4次
    Threshold, ///< a figure to reach: 100%, 90%以上, 不少于30日, 5小时内
    Period, ///< since when or for which years: 2022年以来, 2022年度、2023年度, 近三年, 创建周期内
    Form, ///< in what form: 网址, 截图, 照片, 目录, 台账, 案卷（附光盘）, 表格
};

/// A hint and the words it came from, [begin, end) in UTF-16 units of the text. It helps the user and decides
/// nothing: shown as 请核对, never as an automatic pass.
struct Hint
{
    HintKind kind;
    QString value;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Hint &) const = default;
};

/// Where the words stand. Only a material asks for a form: in an indicator or a report point 目录 or 文件 is
/// what is talked about.
enum class HintPlace { Material, Indicator, ReportPoint };

/// In the order of their position in the text, never overlapping. `value` is the words themselves with
/// figures in Arabic digits (五个 gives 5个) and without blanks.
///
/// Found by the shape of the words and never by whose text it is; tests/core/exchange/official_hints.txt
/// lists what is found in the official table and what is deliberately left alone.
QList<Hint> findHints(const QString &text, HintPlace place = HintPlace::Material);

/// count, threshold, period, form: the word in JSON.
QString hintKindWord(HintKind kind);
/// 数量, 指标值, 时段, 形式: the word a clerk reads.
QString hintKindLabel(HintKind kind);

} // namespace taizhang::domain
