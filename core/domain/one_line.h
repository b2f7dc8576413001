#pragma once

#include <QString>

namespace taizhang::domain {

/// A text of one line as it is kept: a title, a reason, an agency, a name that somebody typed or pasted.
///
/// Cleaned and not refused, since what is cut away is pasted along with good words and seen by nobody: line
/// breaks, tabs and other control characters become one blank; what turns the direction of writing or takes
/// no room (U+202E, U+200B, a byte order mark …) vanishes; halves of surrogate pairs and noncharacters become
/// U+FFFD; blanks at both ends go. So it may come out empty: ask for that afterwards. The joiners U+200C and
/// U+200D stay, emoji and some scripts need them. Cleaning a clean text changes nothing.
QString oneLine(const QString &text);

/// Whether a reader would find anything in it: at least one letter, figure or Chinese character. Dashes, dots
/// and characters that only look like a blank say nothing.
bool saysSomething(const QString &text);

/// Whether it has line breaks or other control characters, or what turns the direction of writing (U+202E …):
/// where words are refused for them, and not cleaned.
bool hasHiddenTurn(const QString &text);

/// What oneLine() makes a blank of.
bool isControlCharacter(char32_t character);
/// What it leaves out: a name such as "…gpj.exe" that reads backwards.
bool isInvisibleTrap(char32_t character);

} // namespace taizhang::domain
