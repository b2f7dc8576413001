#include "core/report/layout/typesetting.h"

#include <QThread>

#include <exception>
#include <memory>

namespace taizhang::report {

void typesetApart(const std::function<void()> &work)
{
    std::exception_ptr failure;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
    }));
    thread->start();
    thread->wait();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace taizhang::report
