#pragma once

#include "core/workflow/visit/freezing.h"
#include "ui/booklet/freeze_dialog.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace taizhang::ui {

class BookletMaking;
class FreezesDialog;
class Ledger;
class ProgressRunner;

/// 封版与增补册: opens the list, freezes the set with or without a booklet, and makes an 增补册.
class FreezeDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    FreezeDesk(Ledger &ledger, ProgressRunner &runner, BookletMaking &making, QSettings &settings,
               QWidget *window);

    void show();

private:
    void askFreeze(FreezesDialog *list, const FreezeDialog::Known &known);
    void freeze(const workflow::FreezeWords &words);
    /// Asks first where originals that name people would be bound: a set that was sent cannot be called back.
    void lookForPeople(const workflow::FreezeWords &words, const workflow::BookletOptions &options,
                       const QString &folder);
    void bindAndFreeze(const workflow::FreezeWords &words, const workflow::BookletOptions &options,
                       const QString &folder);
    /// Hands over the pieces of an 增补册.
    void withSupplement(std::function<void(const QSet<domain::FilingId> &)> go);

    Ledger &m_ledger;
    ProgressRunner &m_runner;
    BookletMaking &m_making;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace taizhang::ui
