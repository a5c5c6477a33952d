"use strict";
// Going from finding to finding: links, keys, what a card says when it is opened, light and dark.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card");
  const marks = new Map(); // from a finding's place among the cards to its marks
  for (const mark of all(".m[data-f]"))
    for (const of of mark.dataset.f.split(" ")) marks.set(of, [...(marks.get(of) || []), mark]);
  const kept = window.newslintKept = {
    get(name) { try { return localStorage.getItem(name); } catch { return null; } },
    set(name, value) { try { localStorage.setItem(name, value); return true; } catch { return false; } },
  };
  let chosen = null;
  let opened = null; // the card that is open, and that the next one closes
  let printing = false;

  const marksOf = (card) => marks.get(String(cards.indexOf(card))) || [];
  const shown = () => cards.filter((card) => !card.hidden);

  function explain(card) {
    const why = one(".why", card);
    if (!card.open || !why || why.firstChild) return;
    const about = one(".about", card);
    const page = document.getElementById(about.getAttribute("href").slice(1));
    if (!page) return;
    why.append(...[...page.querySelectorAll(".gist > *")].map((part) => part.cloneNode(true)));
    one(".short", card).hidden = true;
  }

  function mark(card, target) {
    for (const each of all(".on")) each.classList.remove("on");
    if (opened && opened !== card) opened.open = false;
    opened = chosen = card;
    card.open = true;
    explain(card);
    card.classList.add("on");
    for (const each of marksOf(card)) each.classList.add("on");
    if (target) target.classList.add("on");
    document.dispatchEvent(new CustomEvent("chosen", { detail: one(".more", card).id }));
  }

  function bring(place, card) {
    const head = one("header").getBoundingClientRect().bottom;
    const slip = Math.max(0, card.getBoundingClientRect().top - place.getBoundingClientRect().top);
    const below = Math.max(head + 16, innerHeight * 0.28 - slip);
    scrollBy(0, place.getBoundingClientRect().top - (innerWidth > 960 ? below : head + 16));
  }

  function uncover(card) { // what opened below the window, as far as the card stays in it
    const below = one(".more", card).getBoundingClientRect().bottom + 8 - innerHeight;
    const above = card.getBoundingClientRect().top - one("header").getBoundingClientRect().bottom - 16;
    scrollBy(0, Math.max(0, Math.min(below, above)));
  }

  function choose(card, target = null) {
    if (card.hidden) window.newslintShowAll();
    mark(card, target);
    const mine = marksOf(card)[0];
    const far = mine && card.getBoundingClientRect().top - mine.getBoundingClientRect().top > innerHeight * 0.4;
    const place = target || (mine && !(far && innerWidth <= 960) ? mine : card);
    const focus = () => {
      bring(place, card);
      (target || one("summary", card)).focus({ preventScroll: true });
    };
    place.scrollIntoView();
    focus();
    requestAnimationFrame(() => { focus(); requestAnimationFrame(focus); }); // what was laid out on the way moved it
  }

  function follow(id) {
    const target = id && document.getElementById(id);
    if (!target) return false;
    if (id.startsWith("f-") || target.matches(".card .more")) return choose(target.closest(".card")), true;
    if (/^[mr]-/.test(id)) {
      const key = document.getElementById(`f-${id.replace(/^(m|r-\d+)-/, "")}`);
      if (key) return choose(key.closest(".card"), target), true;
    }
    return false;
  }

  function step(by) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(chosen);
    const next = chosen && at >= 0 ? at + by : by > 0 ? 0 : list.length - 1;
    choose(list[Math.max(0, Math.min(list.length - 1, next))]);
  }

  function turn(by) {
    const sections = all(".article").filter((each) => !each.hidden);
    const here = chosen ? sections.indexOf(chosen.closest(".article")) : -1;
    const next = sections[Math.max(0, Math.min(sections.length - 1, here + by))];
    const card = next && all(".card", next).find((each) => !each.hidden);
    if (card) choose(card);
    else if (next) next.scrollIntoView();
  }

  function button(label, act, key) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", act);
    if (key) made.setAttribute("aria-keyshortcuts", key);
    one("#tools").append(made);
    return made;
  }

  const keys = {
    j: [() => step(1), "next finding"],
    k: [() => step(-1), "finding before"],
    n: [() => turn(1), "next article"],
    p: [() => turn(-1), "article before"],
    o: [() => { if (chosen) chosen.open = !chosen.open; }, "open or close the finding"],
    "/": [() => { one("header").classList.add("open"); one("[name=q]").focus(); }, "look for words"],
    "?": [showHelp, "this help"],
  };
  const plain = () => kept.get("newslint.keys") !== "off";
  window.newslintKeys = keys;
  window.newslintChosen = () => chosen;

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !plain()) return;
    const known = keys[event.key];
    if (!known) return;
    event.preventDefault();
    known[0]();
  });
  document.addEventListener("click", (event) => {
    const card = event.target.closest("summary")?.parentElement;
    if (card && !card.open) {
      event.preventDefault();
      mark(card);
      uncover(card);
      return;
    }
    const link = event.target.closest("a[href^='#'], [data-to]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.dataset.to || link.getAttribute("href").slice(1);
    if (follow(id)) event.preventDefault();
  });
  document.addEventListener("toggle", (event) => {
    if (!printing && event.target.matches(".card[open]") && event.target !== chosen) mark(event.target);
  }, true);
  addEventListener("afterprint", () => {
    printing = false;
    for (const card of cards) if (card !== chosen) card.open = false;
  });
  addEventListener("beforeprint", () => {
    printing = true;
    for (const card of shown()) card.open = true;
  });

  const themes = ["auto", "light", "dark"];
  const look = button("", () => setTheme(themes[(themes.indexOf(theme) + 1) % 3]));
  let theme = "auto";
  function setTheme(name) {
    theme = themes.includes(name) ? name : "auto";
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    look.textContent = `Colours: ${theme}`;
    kept.set("newslint.theme", theme);
  }
  setTheme(kept.get("newslint.theme"));

  const help = document.createElement("dialog");
  help.setAttribute("aria-labelledby", "help-title");
  function line(list, key, says) {
    const term = document.createElement("dt"), cap = document.createElement("kbd"), what = document.createElement("dd");
    cap.textContent = key;
    what.textContent = says;
    term.append(cap);
    list.append(term, what);
  }
  function showHelp() {
    const title = document.createElement("h2");
    title.id = "help-title";
    title.textContent = "Keys";
    const list = document.createElement("dl");
    for (const [key, [, says]] of Object.entries(keys)) line(list, key, says);
    const label = document.createElement("label"), box = document.createElement("input");
    box.type = "checkbox";
    box.checked = plain();
    box.addEventListener("change", () => kept.set("newslint.keys", box.checked ? "on" : "off"));
    label.className = "check";
    label.append(box, " Keys are on");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => help.close());
    const last = document.createElement("p");
    last.append(close);
    help.replaceChildren(title, list, label, last);
    help.showModal();
  }
  document.body.append(help);
  const narrow = button("Filters", () => {
    const open = one("header").classList.toggle("open");
    narrow.setAttribute("aria-expanded", String(open));
  });
  narrow.id = "narrow";
  narrow.setAttribute("aria-expanded", "false");
  button("Next finding", () => step(1), "j");
  button("Keys", showHelp, "?").id = "keys";
  for (const hidden of all("#tools, #filters")) hidden.hidden = false;
  window.newslintFollow = follow;
})();
