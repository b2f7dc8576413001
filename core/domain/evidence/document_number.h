#pragma once

#include <QString>

#include <optional>

namespace taizhang::domain {

/// 发文字号 as a name or a text has it, in the form of GB/T 9704-2012 7.2.5: 沙政办发〔2023〕12号. Brackets
/// of any kind are taken for 〔〕; 第 and leading zeros go. The first one found; what leads up to it (根据,
/// 转发, 《) is no part of it. A proposal, for the user to confirm.
std::optional<QString> findDocumentNumber(const QString &text);

} // namespace taizhang::domain
