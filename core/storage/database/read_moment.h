#pragma once

#include "core/storage/database/database.h"

namespace taizhang::storage {

/// While it lives all reading is of one moment, and no statement has to ask anew whether another program
/// wrote meanwhile, which is a fifth of what a short one takes (measured). Not within a Transaction; throws
/// what Query throws.
class ReadMoment
{
public:
    explicit ReadMoment(Database &database);
    ~ReadMoment();
    ReadMoment(const ReadMoment &) = delete;
    ReadMoment &operator=(const ReadMoment &) = delete;

private:
    Database &m_database;
};

} // namespace taizhang::storage
