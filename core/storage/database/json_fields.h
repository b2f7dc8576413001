#pragma once

#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang::storage {

/// Inside core/storage: the fields of a JSON object as toJson() writes it, each value as it stands there. To
/// take a record of the history apart without building an object of it.
class JsonFields
{
public:
    /// Refers to `json`, which is to outlive it or the next read(). Of anything but such an object there are
    /// no fields, or some.
    void read(QByteArrayView json);
    /// The value as JSON; nothing when there is no such field, or its name has signs that JSON escapes.
    std::optional<QByteArrayView> value(QByteArrayView name) const;

private:
    std::vector<std::pair<QByteArrayView, QByteArrayView>> m_fields;
};

} // namespace taizhang::storage
