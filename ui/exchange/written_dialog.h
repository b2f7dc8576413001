#pragma once

#include <QDialog>

namespace taizhang::ui {

class ErrorReporter;

/// Says what was written and what was left out, and opens it.
class WrittenDialog : public QDialog
{
    Q_OBJECT

public:
    /// `open`: the file that 打开 opens; `folder`: where it lies.
    WrittenDialog(const QString &title, const QString &sentence, const QStringList &remarks,
                  const QString &open, const QString &folder, ErrorReporter &errors,
                  QWidget *parent = nullptr);
};

} // namespace taizhang::ui
