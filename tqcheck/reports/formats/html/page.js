"use strict";

const NARROW = matchMedia("(max-width: 60rem)");
const SHORTEST_LIST = 240;
const WORDS = JSON.parse(document.body.dataset.words);

document.body.classList.add("scripted");
document.querySelectorAll(".document").forEach(readable);

function readable(section) {
  const { text, fixes, sure } = JSON.parse(section.querySelector("script").textContent);
  const all = (selector) => [...section.querySelectorAll(selector)];
  const pieces = all("[data-start]").map((node) => ({ node, start: +node.dataset.start, end: +node.dataset.end }));
  const marks = new Map(all(".finding").map((node) => [+node.dataset.finding, node]));
  const cards = new Map(all(".card").map((node) => [+node.dataset.finding, node]));
  const accepted = new Map();
  const rejected = new Set();

  const edits = () => [...accepted].flatMap(([finding, fix]) => fixes[finding][fix]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  function result() {
    let done = 0;
    let written = "";
    for (const [start, end, replacement] of edits()) {
      written += text.slice(done, start) + replacement;
      done = end;
    }
    return written + text.slice(done);
  }

  function say(message) {
    section.querySelector(".status").textContent = message;
  }

  function clashes(one, other) {
    return one.some(([a, b]) => other.some(([c, d]) => (a < d && c < b) || (a === c && b === d)));
  }

  function accept(finding, fix) {
    rejected.delete(finding);
    const lost = [...accepted].filter(([other, its]) => other !== finding && clashes(fixes[other][its], fixes[finding][fix]));
    lost.forEach(([other]) => accepted.delete(other));
    accepted.set(finding, fix);
    return lost.map(([other]) => other + 1);
  }

  function decide(finding, fix) {
    let lost = [];
    if (fix === null) {
      accepted.delete(finding);
      rejected.delete(finding) || rejected.add(finding);
    } else if (accepted.get(finding) === fix) {
      accepted.delete(finding);
    } else {
      lost = accept(finding, fix);
    }
    draw();
    say(lost.length ? filled(WORDS.lost, { findings: lost.join(", ") }) : tally());
  }

  function tally() {
    const open = fixes.length - accepted.size - rejected.size;
    return filled(WORDS.tally, { accepted: accepted.size, kept: rejected.size, open });
  }

  function draw() {
    all("ins").forEach((node) => node.remove());
    pieces.forEach(({ node }) => node.classList.remove("gone"));
    for (const [start, end, replacement] of edits()) {
      const replaced = pieces.filter((piece) => piece.start < piece.end && start <= piece.start && piece.end <= end);
      replaced.forEach(({ node }) => node.classList.add("gone"));
      if (!replacement) continue;
      const added = document.createElement("ins");
      added.textContent = replacement;
      const next = pieces.find((piece) => piece.start >= start);
      if (replaced.length) replaced.at(-1).node.after(added);
      else if (next) next.node.before(added);
      else pieces.at(-1).node.after(added);
    }
    for (const [finding, card] of cards) {
      for (const node of [card, marks.get(finding)]) {
        node.classList.toggle("accepted", accepted.has(finding));
        node.classList.toggle("rejected", rejected.has(finding));
      }
      card.querySelectorAll(".accept").forEach((button) => {
        button.setAttribute("aria-pressed", accepted.get(finding) === +button.dataset.fix);
      });
      card.querySelector(".reject").setAttribute("aria-pressed", rejected.has(finding));
    }
  }

  function show(finding) {
    for (const nodes of [marks, cards]) {
      for (const [number, node] of nodes) node.classList.toggle("current", number === finding);
    }
  }

  function bring(finding) {
    show(finding);
    const card = cards.get(finding);
    const list = card.parentElement;
    const { top, bottom } = list.parentElement.getBoundingClientRect();
    const room = Math.min(innerHeight - 12, bottom) - Math.max(section.querySelector(".tools").offsetHeight + 8, top);
    list.style.maxHeight = NARROW.matches ? "" : `${Math.max(SHORTEST_LIST, room)}px`;
    const above = card.offsetTop;
    if (above < list.scrollTop || above + card.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = above - 8;
  }

  function visit(finding) {
    const mark = marks.get(finding);
    if (!mark) return;
    mark.scrollIntoView({ block: "nearest" });
    mark.focus({ preventScroll: true });
  }

  for (const [finding, mark] of marks) {
    const keys = {
      a: () => fixes[finding].length && decide(finding, 0),
      r: () => decide(finding, null),
      n: () => visit(finding + 1),
      p: () => visit(finding - 1),
      enter: () => cards.get(finding).querySelector("button").focus(),
      " ": () => cards.get(finding).querySelector("button").focus(),
    };
    mark.addEventListener("mouseenter", () => bring(finding));
    mark.addEventListener("focus", () => bring(finding));
    mark.addEventListener("click", () => mark.focus());
    mark.addEventListener("keydown", (event) => {
      const act = keys[event.key.toLowerCase()];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    });
  }
  for (const [finding, card] of cards) {
    card.addEventListener("mouseenter", () => show(finding));
    card.addEventListener("focusin", () => show(finding));
    card.addEventListener("keydown", (event) => event.key === "Escape" && visit(finding));
    card.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button?.matches(".accept")) decide(finding, +button.dataset.fix);
      if (button?.matches(".reject")) decide(finding, null);
    });
  }

  const does = {
    ".copy": async () => {
      await copy(result());
      say(filled(accepted.size === 1 ? WORDS.copied_one : WORDS.copied, { count: accepted.size }));
    },
    ".sure": () => {
      sure.forEach((fix, finding) => {
        if (fix < 0 || accepted.has(finding) || rejected.has(finding)) return;
        if (![...accepted].some(([other, its]) => clashes(fixes[other][its], fixes[finding][fix]))) accept(finding, fix);
      });
      draw();
      say(tally());
    },
    ".undo": () => {
      accepted.clear();
      rejected.clear();
      draw();
      say(tally());
    },
    ".heat": (button) => {
      button.setAttribute("aria-pressed", section.classList.toggle("heated"));
    },
  };
  for (const [selector, act] of Object.entries(does)) {
    const button = section.querySelector(`.tools ${selector}`);
    button?.addEventListener("click", () => act(button));
  }
  travel(all(".strip a"));
}

/** A sentence with values for the names in its braces. */
function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** One stop for the tabulator; the arrows go from one to the next. */
function travel(links) {
  links.forEach((link, place) => {
    link.setAttribute("tabindex", place ? -1 : 0);
    link.addEventListener("keydown", (event) => {
      const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: links.length - 1 }[event.key];
      if (!links[to]) return;
      event.preventDefault();
      link.setAttribute("tabindex", -1);
      links[to].setAttribute("tabindex", 0);
      links[to].focus();
    });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const sentence = document.getElementById(link.getAttribute("href").slice(1));
      sentence.scrollIntoView({ block: "center" });
      sentence.focus({ preventScroll: true });
    });
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
