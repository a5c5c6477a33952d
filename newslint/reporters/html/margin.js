"use strict";
// Where cards stand: beside the words that they speak of, or as near as those above them let them.
(() => {
  const wide = matchMedia("screen and (min-width: 60.01rem)");
  const SLIP = 200; // how far cards may end below their words before the text makes room for them
  const GAP = 7;
  const near = new Set(); // stories that the reader sees, or nearly

  function settle(story) {
    const groups = [...story.querySelectorAll(":scope > .cards:not(.rest)")];
    for (const group of groups) group.style.removeProperty("--height");
    story.classList.toggle("settled", wide.matches);
    if (!wide.matches) return;
    const head = story.getBoundingClientRect();
    const at = groups.map((group) => group.getBoundingClientRect().top - head.top - slip(group));
    const heights = groups.map(height);
    const least = place(groups, [...at, Infinity], heights);
    story.style.setProperty("--least", `${least}px`);
  }

  function height(group) { // an open card lies over the others, and counts as if it were closed
    const cards = group.querySelectorAll(":scope > .card:not([hidden])");
    if (!cards.length) return 0;
    return cards[cards.length - 1].getBoundingClientRect().bottom - group.getBoundingClientRect().top;
  }

  const slip = (group) => parseFloat(group.style.getPropertyValue("--slip")) || 0;

  function place(groups, at, heights) {
    let end = 0;
    let pushed = 0; // how far the text was moved down so far
    groups.forEach((group, index) => {
      const wanted = at[index] + pushed;
      const top = heights[index] ? Math.max(wanted, end) : wanted;
      const over = top + heights[index] - at[index + 1] - pushed - SLIP;
      if (over > 0) group.style.setProperty("--height", `${at[index + 1] - at[index] + over}px`);
      pushed += Math.max(0, over);
      group.style.setProperty("--slip", `${top - wanted}px`);
      if (heights[index]) end = top + heights[index] + GAP;
    });
    return end;
  }

  let waits = false;
  function again() {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => { waits = false; near.forEach(settle); });
  }

  const watch = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) near.delete(target);
      else if (!near.has(target)) { near.add(target); settle(target); }
    }
  }, { rootMargin: "800px" });
  for (const story of document.querySelectorAll(".story")) watch.observe(story);
  document.addEventListener("chosen", (event) => settle(document.getElementById(event.detail).closest(".story")));
  for (const event of ["filtered", "decided"]) document.addEventListener(event, again);
  document.addEventListener("toggle", again, true);
  addEventListener("resize", again);
  const top = document.querySelector("header");
  new ResizeObserver(() => document.documentElement.style.setProperty("--head", `${top.offsetHeight}px`)).observe(top);
})();
