#pragma once

#include <QException>
#include <QString>

namespace taizhang::domain {

/// What every layer of core throws: one sentence for the user and a detail for the log.
///
/// The sentence says what failed, on which file or item, what is unharmed and what to do; it is Chinese and
/// has no line break. It derives from QException so that it keeps its type through QtConcurrent.
class Error : public QException
{
public:
    explicit Error(QString sentence, QString detail = {});

    const QString &sentence() const { return m_sentence; }
    const QString &detail() const { return m_detail; }

    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_sentence;
    QString m_detail;
    QByteArray m_utf8;
};

/// The user asked to stop; nothing was changed. Reported as a plain remark and not as a failure.
class Cancelled : public Error
{
public:
    explicit Cancelled(QString sentence);

    void raise() const override { throw *this; }
    Cancelled *clone() const override { return new Cancelled(*this); }
};

} // namespace taizhang::domain
