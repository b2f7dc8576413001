// The tree at the side, the search and the keys of the inspector's folder. Runs from file://, so what it needs
// comes as scripts that set a variable, and nothing is fetched. In the language of old browsers (ES5): offices
// still have them.
(function () {
    "use strict";
    var root = document.documentElement;
    var up = root.getAttribute("data-up") || "";
    var here = root.getAttribute("data-here") || "";
    var pages = up + "pages/";
    root.className += " scripted";

    function make(name, kind, words) {
        var element = document.createElement(name);
        if (kind) element.className = kind;
        if (words !== undefined) element.textContent = words;
        return element;
    }

    // ---- the tree ----
    function buildTree() {
        var side = document.getElementById("side");
        if (!side || typeof TAIZHANG_TREE === "undefined") return;
        var current = null;
        TAIZHANG_TREE.forEach(function (section) {
            var details = make("details");
            details.appendChild(make("summary", "", section.name));
            var list = make("ul", "items");
            section.items.forEach(function (item) {
                var line = make("li");
                var link = make("a");
                link.href = pages + item[2];
                link.appendChild(make("span", "number", String(item[0])));
                link.appendChild(make("span", "", item[1]));
                link.appendChild(make("span", "count", item[3]));
                if (item[2] === here) {
                    link.className = "here";
                    link.setAttribute("aria-current", "page");
                    details.open = true;
                    current = link;
                }
                line.appendChild(link);
                list.appendChild(line);
            });
            details.appendChild(list);
            side.appendChild(details);
        });
        if (current) side.scrollTop = current.offsetTop - side.clientHeight / 3;
    }

    // ---- by section, by number ----
    function choosable() {
        var buttons = document.querySelectorAll(".ways button");
        if (!buttons.length) return;
        function show(way) {
            for (var i = 0; i < buttons.length; ++i) {
                var chosen = buttons[i].getAttribute("data-way") === way;
                buttons[i].setAttribute("aria-pressed", chosen ? "true" : "false");
                document.getElementById(buttons[i].getAttribute("data-way")).hidden = !chosen;
            }
        }
        for (var i = 0; i < buttons.length; ++i)
            buttons[i].addEventListener("click", function () { show(this.getAttribute("data-way")); });
        show(buttons[0].getAttribute("data-way"));
    }

    // ---- search ----
    var field = document.getElementById("find");
    var found = document.getElementById("found");
    var most = 60;
    var asked = false;

    function plain(words) {
        var text = words.normalize ? words.normalize("NFKC") : words;
        return text.toLowerCase();
    }
    function load() {
        if (asked) return;
        asked = true;
        var script = document.createElement("script");
        script.src = pages + "search.js";
        script.onload = search;
        document.body.appendChild(script);
    }
    // How well an entry [kind, heading, page, text] answers: 0 not at all, the higher the better.
    function rank(entry, terms) {
        if (!entry.heading) {
            entry.heading = plain(entry[1]);
            entry.text = plain(entry[3]);
        }
        var points = 0;
        for (var i = 0; i < terms.length; ++i) {
            var term = terms[i];
            if (entry[4] === term) points += 100;
            else if (entry.heading.indexOf(term) === 0) points += 20;
            else if (entry.heading.indexOf(term) >= 0) points += 10;
            else if (entry.text.indexOf(term) >= 0) points += 1;
            else return 0;
        }
        return points;
    }
    // Words around the first place where a term stands, terms marked.
    function excerpt(text, terms) {
        var low = plain(text);
        var line = make("span", "part");
        if (low.length !== text.length) { // folding moved the places: unmarked
            line.textContent = text.slice(0, 80);
            return line;
        }
        var first = -1;
        terms.forEach(function (term) {
            var at = low.indexOf(term);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        });
        var begin = Math.max(0, first - 24), end = Math.min(text.length, begin + 100), at = begin;
        if (begin > 0) line.appendChild(document.createTextNode("…"));
        while (at < end) {
            var next = -1, length = 0;
            terms.forEach(function (term) {
                var place = low.indexOf(term, at);
                if (place >= 0 && place < end && (next < 0 || place < next)) { next = place; length = term.length; }
            });
            if (next < 0) break;
            line.appendChild(document.createTextNode(text.slice(at, next)));
            line.appendChild(make("mark", "", text.slice(next, next + length)));
            at = next + length;
        }
        line.appendChild(document.createTextNode(text.slice(at, end) + (end < text.length ? "…" : "")));
        return line;
    }
    function search() {
        var terms = plain(field.value).split(/\s+/).filter(function (term) { return term; });
        found.hidden = !terms.length;
        found.textContent = "";
        if (!terms.length) return;
        if (typeof TAIZHANG_SEARCH === "undefined") {
            found.appendChild(make("p", "", "正在读取…"));
            return load();
        }
        var hits = [];
        TAIZHANG_SEARCH.forEach(function (entry, place) {
            var points = rank(entry, terms);
            if (points) hits.push({ entry: entry, points: points, place: place });
        });
        hits.sort(function (a, b) { return b.points - a.points || a.place - b.place; });
        hits.slice(0, most).forEach(function (hit) {
            var link = make("a");
            link.href = pages + hit.entry[2];
            link.appendChild(make("span", "kind", hit.entry[0]));
            link.appendChild(document.createTextNode(hit.entry[1]));
            if (hit.entry[3]) link.appendChild(excerpt(hit.entry[3], terms));
            found.appendChild(link);
        });
        if (!hits.length) found.appendChild(make("p", "", "没有找到。换一个词，或者少写几个字。"));
        if (hits.length > most) found.appendChild(make("p", "", "还有 " + (hits.length - most) + " 处，请多写几个字。"));
    }
    function move(step) {
        var links = found.querySelectorAll("a");
        if (!links.length) return;
        var at = Array.prototype.indexOf.call(links, document.activeElement) + step;
        if (at < 0) field.focus();
        else links[Math.min(at, links.length - 1)].focus();
    }

    // ---- keys ----
    function follow(rel) {
        var link = document.querySelector("header.top a[rel=" + rel + "]");
        if (link) location.href = link.href;
    }
    document.addEventListener("keydown", function (event) {
        if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
        var searching = event.target === field || (found && found.contains(event.target));
        if (searching) {
            if (event.key === "ArrowDown" || event.key === "Down") move(1);
            else if (event.key === "ArrowUp" || event.key === "Up") move(-1);
            else if (event.key === "Escape" || event.key === "Esc") { field.value = ""; search(); field.blur(); }
            else if (event.key === "Enter" && event.target === field) {
                var first = found.querySelector("a");
                if (first) location.href = first.href;
            } else return;
            event.preventDefault();
            return;
        }
        if (/^(INPUT|TEXTAREA|SELECT|OBJECT|VIDEO|AUDIO)$/.test(event.target.nodeName)) return;
        if (event.key === "/" && field) field.focus();
        else if (event.key === "ArrowLeft" || event.key === "Left") follow("prev");
        else if (event.key === "ArrowRight" || event.key === "Right") follow("next");
        else if (event.key === "Home" && event.shiftKey) location.href = up + "index.html";
        else return;
        event.preventDefault();
    });

    if (field) {
        field.addEventListener("input", search);
        field.addEventListener("focus", function () { load(); if (field.value) search(); });
        document.addEventListener("click", function (event) {
            if (!document.querySelector(".find").contains(event.target)) found.hidden = true;
        });
    }
    buildTree();
    choosable();
})();
