#include "core/storage/search/text_store.h"

#include <catch2/catch.hpp>

#include <QByteArray>

using taizhang::storage::TextStore;

TEST_CASE("a store of texts keeps each as it was, short, empty and long", "[storage]")
{
    TextStore store;
    const QByteArray large(3 << 20, 'x');
    std::vector<QByteArrayView> kept;
    for (int i = 0; i < 100'000; ++i)
        kept.push_back(store.keep("uuid-" + QByteArray::number(i)));
    const auto longOne = store.keep(large), none = store.keep({}), last = store.keep("last");
    CHECK(kept.front() == "uuid-0");
    CHECK(kept[54'321] == "uuid-54321");
    CHECK(kept.back() == "uuid-99999");
    CHECK(longOne == large);
    CHECK(none.isEmpty());
    CHECK(last == "last");
}
