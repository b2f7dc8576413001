#include "ui/shared/typed_line.h"

#include "ui/shared/when_done.h"

#include <QLineEdit>
#include <QPointer>

#include <atomic>

namespace taizhang::ui {

void showStored(QLineEdit &line, const QString &stored, bool isTyped)
{
    if (line.isModified() && !isTyped)
        return;
    if (!line.hasFocus() || !line.isModified())
        line.setText(stored);
    line.setModified(false);
}

void performTyped(Ledger &ledger, QWidget &field, const QString &title, int indicator,
                  const Ledger::Write &write, const std::function<void(bool)> &settled)
{
    const auto succeeded = std::make_shared<std::atomic<bool>>(false);
    ledger.perform(title, indicator,
                   [write, succeeded](storage::Database &database, const storage::Author &author) {
                       auto step = write(database, author);
                       *succeeded = true;
                       return step;
                   });
    // Queued behind the write.
    whenEnded(ledger.session().read([](storage::Database &) {}), &field,
              [settled, succeeded](const QFuture<void> &) { settled(*succeeded); });
}

void storeTyped(Ledger &ledger, QWidget &field, const QString &title, int indicator,
                const Ledger::Write &write)
{
    performTyped(ledger, field, title, indicator, write, [ledger = QPointer(&ledger), &field](bool stored) {
        if (ledger)
            ledger->holdUnstored(&field, !stored);
    });
}

} // namespace taizhang::ui
