#pragma once

class QLabel;

namespace taizhang::ui {

/// Lets the label's words wrap and gives it room for so many lines, whatever it says: what stands beside it
/// does not move when its words come and go.
void reserveLines(QLabel &label, int lines);

} // namespace taizhang::ui
