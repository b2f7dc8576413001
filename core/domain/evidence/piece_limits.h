#pragma once

namespace taizhang::domain {

/// Of what stands beside a piece, in characters: it is printed in lists, in columns and on captions.
inline constexpr int longestTitle = 300;
inline constexpr int longestDocumentNumber = 100;
inline constexpr int longestRemark = 2000; ///< a 说明 is nothing else
inline constexpr int longestPlace = 200;   ///< with the number of a disc
inline constexpr int longestKeeper = 60;

} // namespace taizhang::domain
