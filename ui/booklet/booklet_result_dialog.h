#pragma once

#include "core/workflow/paper/booklet.h"

#include <QDialog>

class QSettings;

namespace taizhang::ui {

/// What a booklet came to: its files with their pages, and what could not be bound, each of which leads to
/// its place.
class BookletResultDialog : public QDialog
{
    Q_OBJECT

public:
    /// `standing`: whether it is sealed (封版), or what is to be done for that; a sentence.
    BookletResultDialog(const workflow::Booklet &booklet, const QString &standing, QSettings &settings,
                        QWidget *parent = nullptr);

signals:
    void placeWanted(const taizhang::workflow::LeftOut &piece);
    /// Full path.
    void openWanted(const QString &path);

private:
    QWidget *makeFiles();
    QWidget *makeLeftOut(QSettings &settings);

    const workflow::Booklet m_booklet;
};

} // namespace taizhang::ui
