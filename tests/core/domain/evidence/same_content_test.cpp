#include <catch2/catch.hpp>

#include "core/domain/evidence/same_content.h"

using namespace taizhang::domain;

namespace {

using Filed = ContentPiece::Filed;

EvidenceId piece(qint64 id)
{
    return *EvidenceId::parse(id);
}
UnitId unit(qint64 id)
{
    return *UnitId::parse(id);
}
Filed at(qint64 requirement, qint64 unit = 0)
{
    return {*RequirementId::parse(requirement), UnitId::parse(unit)};
}

} // namespace

TEST_CASE("content that only another unit sent becomes a piece of its own", "[evidence]")
{
    const ContentPiece ofFirst{piece(1), true, {}, {at(10, 1)}};
    const ContentPiece saidSecond{piece(2), true, unit(2), {at(20)}};
    const ContentPiece nobodys{piece(3), true, {}, {at(30)}};
    const ContentPiece scanned{piece(4), false, unit(1), {at(40)}};
    struct Case
    {
        QList<ContentPiece> known;
        Filed place;
        std::optional<UnitId> source;
        ContentUse use;
        std::optional<EvidenceId> evidence;
    };
    using enum ContentUse;
    const QList<Case> cases{
        {{}, at(11, 2), {}, Fresh, {}},
        {{ofFirst}, at(11, 2), {}, Own, {}},
        {{ofFirst}, at(11), unit(2), Own, {}},
        {{ofFirst}, at(11, 1), {}, Shared, piece(1)},
        {{ofFirst}, at(11), {}, Shared, piece(1)}, // nobody says whose it is
        {{ofFirst}, at(10, 1), {}, Here, piece(1)},
        {{ofFirst, saidSecond}, at(11, 2), {}, Shared, piece(2)},
        {{saidSecond}, at(20), {}, Here, piece(2)},
        {{saidSecond}, at(20), unit(1), Own, {}}, // both under 本局自收
        {{nobodys}, at(11, 1), {}, Own, {}},      // and it would say nowhere that it is the unit's
        {{nobodys}, at(11), {}, Shared, piece(3)},
        {{scanned}, at(11, 1), {}, Fresh, {}}, // a scan is not filed again as a file
        {{scanned}, at(40), {}, Here, piece(4)},
    };
    for (const auto &each : cases) {
        CAPTURE(&each - cases.data());
        const auto plan = planContent(each.known, each.place, each.source);
        CHECK(plan.use == each.use);
        CHECK(plan.evidence == each.evidence);
    }
}
