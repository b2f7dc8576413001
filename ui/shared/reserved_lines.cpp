#include "ui/shared/reserved_lines.h"

#include <QLabel>

namespace taizhang::ui {

void reserveLines(QLabel &label, int lines)
{
    label.setWordWrap(true);
    label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label.setMinimumHeight(label.fontMetrics().lineSpacing() * lines);
}

} // namespace taizhang::ui
