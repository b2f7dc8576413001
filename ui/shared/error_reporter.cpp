#include "ui/shared/error_reporter.h"

#include "core/domain/error.h"

#include <QAbstractButton>
#include <QLoggingCategory>
#include <QMessageBox>

Q_LOGGING_CATEGORY(failures, "taizhang.failures")

namespace taizhang::ui {

ErrorReporter::ErrorReporter(QWidget *window) : QObject(window), m_window(window) {}

bool ErrorReporter::guard(const QString &step, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (...) {
        report(step, std::current_exception());
        return false;
    }
}

void ErrorReporter::report(const QString &step, const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const domain::Cancelled &cancelled) {
        emit remarked(cancelled.sentence());
    } catch (const domain::Error &error) {
        showFailure(step, error.sentence(), error.detail());
    } catch (const std::exception &other) {
        showFailure(step, tr("程序遇到意外情况，这一步没有完成，台账内容没有改动：请重试。"),
                    QString::fromUtf8(other.what()));
    }
}

void ErrorReporter::showFailure(const QString &step, const QString &sentence, const QString &detail)
{
    qCWarning(failures).noquote() << step << sentence << detail;
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("%1未完成").arg(step), sentence, QMessageBox::Ok, m_window);
    box->setObjectName(QStringLiteral("failureBox"));
    box->button(QMessageBox::Ok)->setText(tr("知道了"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace taizhang::ui
