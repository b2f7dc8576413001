#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::exchange {

/// A piece of evidence as an inspector sees it.
struct InspectorPiece
{
    QString number; ///< 020-1-01
    int indicator = 0;
    int row = 0;      ///< ordinal within the indicator, from 1
    QString material; ///< its number in words: 材料1
    QString title;
    QString unit;   ///< the bureau where nobody else sent it
    QString period; ///< 2023年, or empty
    QString documentNumber;
    QString date;    ///< 2024年3月1日, or empty
    QString keeping; ///< 入册, 入盒备查, 现场调阅
    QString where;   ///< the place and who fetches it
    QString address; ///< of a web page
    QString note;
    QString path;    ///< of its file, from the top of the folder; empty when none goes along
    qint64 size = 0; ///< bytes
    QString mediaType;
    bool isSecret = false;  ///< 工作秘密: shown where it lies, and no more than its title goes out
    bool lacksFile = false; ///< it has a file that could not be given out
    QString picture;        ///< path of a small picture of it, from the top; empty for none
    QString page;           ///< 020-1-01.html: no two of a set are one, whatever the case
};

/// A 情况说明 in the folder: pages of its own, or the finished file that stands for it.
struct InspectorReport
{
    QString title;
    QString html;  ///< report::htmlBody(), evidence numbers in it made links; empty when a file stands for it
    QString words; ///< what a search finds
    QString path;  ///< of the file, from the top of the folder
    QString mediaType;
    QString picture; ///< path of a small picture of it, from the top; empty for none
    QString where;   ///< words in place of a file that stays
    QString page;    ///< report-020.html
};

/// 主要提供资料 with its pieces by their place in InspectorSet::pieces.
struct InspectorMaterial
{
    QString text;        ///< to the letter, with its printed number
    QStringList answers; ///< what is said in place of pieces: 零报告 and 不适用, by whom and why
    QList<qsizetype> pieces;
};

struct InspectorRow
{
    QStringList leadUnits;
    QStringList responsibleUnits;
    QList<InspectorMaterial> materials;
};

struct InspectorIndicator
{
    int section = 0; ///< ordinal
    int number = 0;
    QString text;
    QString shortName;
    QString note; ///< what stands in place of its work
    QList<InspectorRow> rows;
    QList<InspectorReport> reports;
    qsizetype pieceCount = 0;

    /// Its 简称, else the beginning of its text.
    QString shortText() const;
    QString page() const; ///< 020.html
    /// 5 份; empty for none.
    QString countText() const;
};

struct InspectorSection
{
    int ordinal = 0;
    QString name; ///< with its mark
    QString goal;
};

/// All that goes into the inspector's folder, in printed order. Nothing in it says how far the work is.
struct InspectorSet
{
    QString title;
    QString agency;
    QList<InspectorSection> sections;
    QList<InspectorIndicator> indicators;
    QList<InspectorPiece> pieces;
};

} // namespace taizhang::exchange
