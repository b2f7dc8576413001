#pragma once

namespace taizhang::domain {

/// What nobody sees between two characters: joiners, marks of direction, soft hyphens, variation selectors,
/// the blank fillers of Hangul and Braille. Words and numbers are looked for as if it were not there; it
/// comes along from web pages and PDF files. Blanks and line breaks are seen.
bool isUnseen(char32_t character);

/// What turns the direction of writing (U+202E …), so that a reader sees other words than are there.
bool turnsWriting(char32_t character);

} // namespace taizhang::domain
