#pragma once

#include "core/report/layout/page_setter.h"

#include <QDate>
#include <QStringList>

namespace taizhang::report {

/// What the cover of a volume says.
struct CoverWords
{
    QString table;  ///< title of the official table
    QString volume; ///< 第一册（共三册）; empty in a set of one volume
    QString range;  ///< 第1项至第46项
    QString agency;
    QDate date;
    QString kind = {};    ///< 增补册; empty for the set itself
    QString addedTo = {}; ///< what an 增补册 is added to
};
LaidOutPage setCover(PageSetter &setter, const CoverWords &words);

/// The sheet before a part of the table: 四、健全…, with its goal.
LaidOutPage setSectionSheet(PageSetter &setter, const QString &title, const QString &goal);

/// The sheet before an indicator. `title` is 第46项 with its 简称 or its first words.
struct IndicatorWords
{
    QString sectionTitle;
    QString title;
    QString text;        ///< the official words
    QStringList remarks; ///< one paragraph each
};
LaidOutPage setIndicatorSheet(PageSetter &setter, const IndicatorWords &words);
/// Its tab with the number at the outer edge, one below another by sections (ordinal, from 1), so that the
/// set opens by it. `left`: it stands on a left-hand page.
void addTab(LaidOutPage &page, PageSetter &setter, int section, int number, bool left = false);

/// The name of an indicator within lists: its 简称, or the first words of its text that say something by
/// themselves, as they stand there.
QString indicatorName(const QString &shortName, const QString &text);

/// A sheet in place of what cannot be bound: what it is, why, and where it is to be had, one paragraph each.
LaidOutPage setStandIn(PageSetter &setter, const QString &title, const QStringList &paragraphs);

/// A web address as a sheet: title, address, QR code, remarks.
LaidOutPage setAddressSheet(PageSetter &setter, const QString &title, const QString &address,
                            const QStringList &paragraphs);

/// A sheet for a picture, its caption below it; the picture is put in later.
struct PictureSheet
{
    LaidOutPage page;
    QRectF box;               ///< for the picture, in pt from the sheet's upper left corner
    bool captionWhole = true; ///< on one line
};
PictureSheet setPictureSheet(PageSetter &setter, const QString &caption);

} // namespace taizhang::report
