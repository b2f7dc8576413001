#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <functional>
#include <memory>

namespace taizhang::hashing {

/// A check value over a stream, as the library computes it: what Sha256 stands on.
class Digest
{
public:
    Digest() = default;
    virtual ~Digest() = default;
    Digest(const Digest &) = delete;
    Digest &operator=(const Digest &) = delete;

    virtual void add(const char *bytes, qint64 count) = 0;
    /// 64 lower-case hex digits; what is added after it is another stream.
    virtual QByteArray hex() = 0;
};

/// OpenSSL's: ten times the speed of QCryptographicHash (measured). Throws domain::Error.
std::unique_ptr<Digest> newSha256();

/// SHA-256 over a stream.
class Sha256
{
public:
    void add(const char *bytes, qint64 count) { m_digest->add(bytes, count); }
    void add(QByteArrayView bytes) { add(bytes.data(), bytes.size()); }
    /// 64 lower-case hex digits; what is added after it is another stream.
    QByteArray hex() { return m_digest->hex(); }
    QString result() { return QString::fromLatin1(hex()); }

private:
    std::unique_ptr<Digest> m_digest = newSha256();
};

/// Of a whole file, read block by block; `each` is told of every block, and may throw. Throws FileError.
QString sha256OfFile(const QString &path, const std::function<void(const char *, qint64)> &each = {});

/// Whether a text is a SHA-256 as result() writes it.
inline bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

} // namespace taizhang::hashing
