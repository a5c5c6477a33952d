"use strict";
// What the editor decides on a finding: kept in this browser, exported for `newslint stet --from`.
(() => {
  const NAME = "newslint.decisions";
  const WORDS = { right: "right", wrong: "wrong", accept: "accepted" };
  const SAYS = { right: "right: will be mended", wrong: "wrong: a false alarm", accept: "accepted" };
  const kept = window.newslintKept;
  const cards = [...document.querySelectorAll(".card")].filter((card) => card.dataset.s !== "accepted");
  const id = (card) => card.querySelector(".more").id;
  let decided = read();
  let safe = true;

  function read() {
    try {
      const held = JSON.parse(kept.get(NAME) || "{}");
      return held && typeof held === "object" && !Array.isArray(held) ? held : {};
    } catch { return {}; }
  }

  function write() {
    safe = kept.set(NAME, JSON.stringify(decided));
    exporting.textContent = `Export decisions (${here().length})`;
    exporting.disabled = !here().length;
    exporting.title = safe ? "" : "This browser keeps nothing: export before you close the page";
  }

  const here = () => cards.filter((card) => decided[id(card)]);

  function made(tag, text, parts = {}) {
    return Object.assign(document.createElement(tag), { textContent: text, ...parts });
  }

  function show(card) {
    const said = decided[id(card)];
    const old = card.querySelector("summary .decided");
    if (old) old.remove();
    if (!said) delete card.dataset.d;
    else {
      card.dataset.d = said.decision;
      const reason = said.reason ? ` (${said.reason})` : "";
      card.querySelector("summary").append(made("span", ` ✓ ${SAYS[said.decision]}${reason}`, { className: "decided" }));
    }
    for (const button of card.querySelectorAll(".decide button"))
      button.setAttribute("aria-pressed", String(Boolean(said) && said.decision === button.value));
  }

  function decide(card, decision, reason = "") {
    const now = decided[id(card)];
    if (now && now.decision === decision && now.reason === reason) delete decided[id(card)];
    else decided[id(card)] = { decision, reason };
    show(card);
    write();
    document.dispatchEvent(new Event("decided"));
  }

  function ask(card) {
    const now = decided[id(card)];
    if (now && now.decision === "accept") return decide(card, "accept", now.reason);
    prepare(card);
    const line = card.querySelector(".reason");
    line.hidden = false;
    line.querySelector("input").focus();
  }

  function prepare(card) {
    if (!card.open || card.querySelector(".decide") || !cards.includes(card)) return;
    const row = made("div", "", { className: "decide" });
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "Your decision");
    row.append(made("span", "This finding is"));
    for (const [value, text] of Object.entries(WORDS)) {
      const button = made("button", value === "accept" ? `${text}…` : text, { type: "button", value });
      button.addEventListener("click", () => (value === "accept" ? ask(card) : decide(card, value)));
      row.append(button);
    }
    row.append(reasonLine(card));
    card.querySelector(".why").before(row);
    show(card);
  }

  function reasonLine(card) {
    const line = made("form", "", { className: "reason", hidden: true });
    const label = made("label", "It stands because ");
    const input = made("input", "", { type: "text", maxLength: 200, required: true });
    label.append(input);
    line.append(label, made("button", "Accept", { type: "submit" }));
    line.addEventListener("submit", (event) => {
      event.preventDefault();
      const reason = input.value.trim();
      if (!reason) return;
      line.hidden = true;
      decide(card, "accept", reason);
      card.querySelector("summary").focus();
    });
    return line;
  }

  function told(card) {
    const { k, r, w } = card.dataset;
    const path = card.closest(".article").dataset.path;
    return { path, rule: r, fingerprint: k, words: w, ...decided[id(card)] };
  }

  function save() {
    const text = JSON.stringify({ schema_version: 1, decisions: here().map(told) }, null, 2);
    const link = made("a", "", { download: "decisions.json" });
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.click();
    saved.textContent = "Saved as decisions.json; “newslint stet --from decisions.json” applies it";
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  const exporting = made("button", "", { type: "button" });
  exporting.addEventListener("click", save);
  const saved = made("span", "");
  saved.setAttribute("role", "status");
  document.getElementById("tools").append(saved, exporting);
  const on = (act) => () => { const card = window.newslintChosen(); if (card && cards.includes(card)) act(card); };
  Object.assign(window.newslintKeys, {
    r: [on((card) => decide(card, "right")), "the finding is right"],
    w: [on((card) => decide(card, "wrong")), "the finding is wrong"],
    a: [on(ask), "accept it, with a reason"],
  });
  document.addEventListener("toggle", (event) => { if (event.target.matches(".card")) prepare(event.target); }, true);
  document.addEventListener("chosen", (event) => prepare(document.getElementById(event.detail).closest(".card")));
  cards.forEach(show);
  write();
})();
