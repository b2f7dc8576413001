#include "core/hashing/sha256.h"

#include "core/domain/error.h"
#include "core/hashing/tr.h"
#include "core/platform/source_file.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace taizhang::hashing {

namespace {

constexpr qint64 largestBlock = 1 << 20;

// QThread::wait() returns while the thread still frees what OpenSSL keeps for it; OpenSSL's own end at exit()
// would free the same once more. The system takes all of it back anyway. Before anything else here, since
// only the first call decides.
const bool keptUntilTheEnd = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

void require(bool worked)
{
    if (!worked)
        throw domain::Error(
            tr("系统的密码组件（OpenSSL）无法计算文件校验值，台账没有改动：请检查系统安装。"));
}

class OpenSslSha256 : public Digest
{
public:
    OpenSslSha256() : m_context(EVP_MD_CTX_new())
    {
        require(keptUntilTheEnd && m_context &&
                EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
    }

    void add(const char *bytes, qint64 count) override
    {
        require(EVP_DigestUpdate(m_context.get(), bytes, static_cast<size_t>(count)) == 1);
    }

    QByteArray hex() override
    {
        QByteArray digest(32, Qt::Uninitialized);
        require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                                   nullptr) == 1);
        // Naming no digest keeps the one at hand; to look it up again costs as much as hashing a kilobyte.
        require(EVP_DigestInit_ex(m_context.get(), nullptr, nullptr) == 1);
        return digest.toHex();
    }

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context;
};

} // namespace

std::unique_ptr<Digest> newSha256()
{
    return std::make_unique<OpenSslSha256>();
}

QString sha256OfFile(const QString &path, const std::function<void(const char *, qint64)> &each)
{
    platform::SourceFile source(path);
    Sha256 hash;
    QByteArray block(qBound<qint64>(1, source.size(), largestBlock), Qt::Uninitialized);
    while (const auto count = source.read(block.data(), block.size())) {
        hash.add(block.constData(), count);
        if (each)
            each(block.constData(), count);
    }
    return hash.result();
}

} // namespace taizhang::hashing
