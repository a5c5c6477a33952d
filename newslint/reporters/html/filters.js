"use strict";
// What is shown: the form of filters and the page's address say the same.
(() => {
  const form = document.getElementById("filters");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const cards = all(".card");
  const marks = all(".m[data-f]");
  const boxes = all("[name=severity]", form);
  const names = ["group", "rule", "file", "state", "q"];
  let at = "";

  const field = (name) => form.elements.namedItem(name);
  const texts = new Map();
  function text(card) {
    if (!texts.has(card)) texts.set(card, `${card.textContent} ${card.dataset.w}`.toLowerCase());
    return texts.get(card);
  }

  function wanted(card, said) {
    const { s, r, d } = card.dataset;
    return said.severity.has(s)
      && (!said.group || r.startsWith(`${said.group}/`))
      && (!said.rule || r === said.rule)
      && (!said.file || card.closest(".article").dataset.path === said.file)
      && (!said.state || Boolean(d) === (said.state === "decided"))
      && (!said.q || text(card).includes(said.q.toLowerCase()));
  }

  function said() {
    const values = Object.fromEntries(names.map((name) => [name, field(name) ? field(name).value : ""]));
    return { ...values, severity: new Set(boxes.filter((box) => box.checked).map((box) => box.value)) };
  }

  function address() {
    const now = said();
    const parts = new URLSearchParams();
    if (now.severity.size < boxes.length) parts.set("severity", [...now.severity].join(","));
    for (const name of names) if (now[name]) parts.set(name, now[name]);
    if (!parts.size) return at;
    if (at) parts.set("at", at);
    return parts.toString();
  }

  function remember() {
    const hash = address();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  function apply() {
    const now = said();
    let shown = 0;
    for (const card of cards) {
      card.hidden = !wanted(card, now);
      shown += !card.hidden;
    }
    for (const mark of marks) {
      const off = mark.dataset.f.split(" ").every((of) => cards[of] && cards[of].hidden);
      mark.classList.toggle("off", off);
    }
    const narrowed = shown < cards.length;
    for (const section of all(".article")) section.hidden = narrowed && !section.querySelector(".card:not([hidden])");
    document.getElementById("count").textContent = narrowed
      ? `${shown} of ${cards.length} findings` : `${cards.length} findings`;
    document.dispatchEvent(new Event("filtered"));
  }

  function read() {
    const hash = location.hash.slice(1);
    const parts = new URLSearchParams(hash.includes("=") ? hash : "");
    at = parts.size ? parts.get("at") || "" : decodeURIComponent(hash);
    const severities = parts.has("severity") ? parts.get("severity").split(",") : null;
    for (const box of boxes) box.checked = !severities || severities.includes(box.value);
    for (const name of names) if (field(name)) field(name).value = parts.get(name) || "";
    apply();
    if (at) window.newslintFollow(at);
  }

  form.addEventListener("input", () => { apply(); remember(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { apply(); remember(); }));
  window.newslintShowAll = () => {
    form.reset();
    apply();
  };
  document.addEventListener("chosen", (event) => { at = event.detail; remember(); });
  document.addEventListener("decided", apply);
  addEventListener("hashchange", read);
  addEventListener("DOMContentLoaded", read);
})();
