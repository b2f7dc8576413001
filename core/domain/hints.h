#pragma once

#include <QList>
#include <QString>

namespace taizhang::domain {

/// What kind of requirement is hidden in the words.
enum class HintKind {
    Count,     ///< how many: 不超过5个, 任选3-5个, 2-3张, 不少于4次
    Threshold, ///< a figure to reach: 100%, 90%以上, 不少于30日, 5小时内
    Period,    ///< since when or for which years: 2022年以来, 2022年度、2023年度, 近三年, 创建周期内
    Form,      ///< in what form: 网址, 截图, 照片, 目录, 台账, 案卷（附光盘）, 表格
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

/// In the order of their position in the text.
QList<Hint> findHints(const QString &text);

/// count, threshold, period, form: the word in JSON.
QString hintKindWord(HintKind kind);
/// 数量, 指标值, 时段, 形式: the word a clerk reads.
QString hintKindLabel(HintKind kind);

} // namespace taizhang::domain
