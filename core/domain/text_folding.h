#pragma once

#include <QString>

namespace taizhang::domain {

/// The text as it is compared in a search: full and half width alike (NFKC), upper and lower case alike.
/// Blanks and punctuation stay. Folding a folded text changes nothing. Safe from any thread.
QString foldForSearch(const QString &text);

/// 拼音首字母 of a name, by which it is found in a box: 区司法局 gives qsfj. Letters and digits stay, in
/// lower case; anything else is left out. Characters of two readings are read as names of units use them
/// (银行 yh, 单位 dw). Cached character by character; the first call takes some 0.15 s to load ICU's rules
/// and must not stand in the way of a window. Safe from any thread. Throws Error where the system's ICU lacks
/// its data.
QString pinyinInitials(const QString &name);

/// Whether `left` stands before `right` in the order of pinyin, figures by their value (2 before 10). A
/// strict weak order, for std::sort. Safe from any thread.
bool pinyinLess(const QString &left, const QString &right);

} // namespace taizhang::domain
