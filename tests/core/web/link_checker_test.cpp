#include "core/domain/error.h"
#include "core/web/link_checker.h"
#include "tests/support/web_server.h"

#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace taizhang;
using domain::LinkOutcome;
using test::WebServer;
using web::checkLinks;

namespace {

const auto now = QDateTime::fromString(QStringLiteral("2024-05-31T08:00:00.000Z"), Qt::ISODateWithMs);

web::LinkLimits hurried()
{
    web::LinkLimits limits;
    limits.patience = std::chrono::milliseconds(400);
    return limits;
}

LinkOutcome outcomeOf(const QString &address)
{
    return checkLinks({address}, now, {}, hurried()).first()->outcome;
}

} // namespace

TEST_CASE("each address gets what its site answered", "[links]")
{
    WebServer site;
    const auto checks = checkLinks({site.at("/ok"), site.at("/gone"), site.at("/closed"), site.at("/hang"),
                                    WebServer::nowhere(), site.at("/on"), site.at("/nohead")},
                                   now, {}, hurried());
    QList<LinkOutcome> outcomes;
    for (const auto &check : checks) {
        REQUIRE(check.has_value());
        CHECK(check->at == now);
        outcomes << check->outcome;
    }
    CHECK(outcomes == QList{LinkOutcome::Opens, LinkOutcome::NotThere, LinkOutcome::NotAllowed,
                            LinkOutcome::Silent, LinkOutcome::Refused, LinkOutcome::Opens,
                            LinkOutcome::Opens});
    CHECK(checks.at(1)->status == 404);
    // A site that knows HEAD is not asked for the page.
    CHECK(site.asked.contains("HEAD /ok"));
    CHECK_FALSE(site.asked.contains("GET /ok"));
    CHECK(site.asked.contains("GET /nohead"));
}

TEST_CASE("a site cannot send a link check to a file, nor round in circles", "[links]")
{
    WebServer site;
    CHECK(outcomeOf(site.at("/file")) == LinkOutcome::Astray);
    CHECK(outcomeOf(site.at("/round")) == LinkOutcome::Astray);
    CHECK(site.asked.size() < 10);
}

TEST_CASE("of a page without end only the status is taken", "[links]")
{
    WebServer site;
    QElapsedTimer time;
    time.start();
    web::LinkLimits limits;
    const auto checks = checkLinks({site.at("/huge")}, now, {}, limits);
    CHECK(checks.first()->opens());
    CHECK(time.elapsed() < 5000);
}

TEST_CASE("only web addresses are tried", "[links]")
{
    WebServer site;
    const auto checks = checkLinks({"file:///etc/hostname", "ftp://127.0.0.1/a", "data:text/plain,a",
                                    "http://a:b@127.0.0.1/", site.at("/ok")},
                                   now, {}, hurried());
    for (int place = 0; place < 4; ++place)
        CHECK_FALSE(checks.at(place).has_value());
    CHECK(checks.at(4)->opens());
}

TEST_CASE("at most four addresses are tried at once", "[links]")
{
    WebServer site;
    QStringList addresses;
    for (int each = 0; each < 10; ++each)
        addresses << site.at("/hang");
    const auto checks = checkLinks(addresses, now, {}, hurried());
    CHECK(site.mostHanging == 4);
    CHECK(checks.size() == 10);
}

TEST_CASE("a link check stops at once when it is called off", "[links]")
{
    WebServer site;
    QElapsedTimer time;
    time.start();
    platform::Progress progress;
    progress.cancelled = [&] {
        return time.elapsed() > 100;
    };
    CHECK_THROWS_AS(checkLinks({site.at("/hang"), site.at("/hang")}, now, progress), domain::Cancelled);
    CHECK(time.elapsed() < 3000);
}

TEST_CASE("sites that nobody knows say nothing of themselves without a network", "[links]")
{
    // .invalid is never given out (RFC 2606), so this machine's way out is what answers.
    std::string says;
    try {
        checkLinks({"http://bu-cun-zai.invalid/"}, now, {}, hurried());
    } catch (const domain::Error &error) {
        says = error.sentence().toStdString();
    }
    CHECK_THAT(says, Catch::Contains("没有接"));
}

TEST_CASE("a link check is of the address that was tried", "[links]")
{
    const domain::LinkCheck check{LinkOutcome::NotThere, 404, now};
    const auto stored = domain::storedLinkCheck(check, "http://a.cn/1");
    CHECK(domain::linkCheckOf(stored, "http://a.cn/1") == check);
    CHECK_FALSE(domain::linkCheckOf(stored, "http://a.cn/2").has_value());
    CHECK(domain::printedLinkCheck(check) == "打不开：没有这个网页（404，2024年5月31日核查）");
}
