#pragma once

#include <QByteArrayView>

#include <cstring>
#include <memory>
#include <vector>

namespace taizhang::storage {

/// Inside core/storage: keeps many short texts as long as it lives, without a place of the heap for each: of
/// 300,000 entries of the history, getting and freeing them would take longer than looking at them.
class TextStore
{
public:
    /// The same text, in here.
    QByteArrayView keep(QByteArrayView text)
    {
        if (text.size() > m_left) {
            m_left = qMax<qsizetype>(blockBytes, text.size());
            m_blocks.push_back(std::make_unique<char[]>(size_t(m_left)));
            m_next = m_blocks.back().get();
        }
        auto *kept = m_next;
        if (!text.isEmpty())
            std::memcpy(kept, text.data(), size_t(text.size()));
        m_next += text.size();
        m_left -= text.size();
        return {kept, text.size()};
    }

private:
    static constexpr qsizetype blockBytes = 1 << 20;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    qsizetype m_left = 0;
};

} // namespace taizhang::storage
