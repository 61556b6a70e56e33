"use strict";
for (const reading of document.querySelectorAll(".reading")) {
  const words = new Map();
  const records = new Map();
  const put = (map, key, value) => map.set(key, [...(map.get(key) || []), value]);
  const ids = element => element.dataset.r.split(" ");
  reading.querySelectorAll(".w").forEach(w => ids(w).forEach(id => put(words, id, w)));
  reading.querySelectorAll(".rec").forEach(r => put(records, r.dataset.r, r));
  let pinned = "";
  const light = shown => {
    reading.querySelectorAll(".on").forEach(e => e.classList.remove("on"));
    for (const id of shown) {
      for (const e of [...(words.get(id) || []), ...(records.get(id) || [])]) e.classList.add("on");
    }
  };
  const rest = () => light(pinned ? [pinned] : []);
  const see = e => e && e.scrollIntoView({ block: "nearest" });
  const pin = id => {
    pinned = pinned === id ? "" : id;
    reading.querySelectorAll(".rec").forEach(r => r.classList.toggle("pinned", r.dataset.r === pinned));
    rest();
  };
  const holder = e => e.target.closest && e.target.closest(".rec, .w");
  const enter = e => { const h = holder(e); h ? light(ids(h)) : rest(); };
  reading.addEventListener("mouseover", enter);
  reading.addEventListener("mouseleave", rest);
  reading.addEventListener("focusin", e => {
    const h = holder(e);
    if (!h) return;
    light(ids(h));
    if (!h.matches(":hover")) {
      h.classList.contains("w") ? see((records.get(ids(h)[0]) || [])[0]) : see((words.get(h.dataset.r) || [])[0]);
    }
  });
  reading.addEventListener("focusout", rest);
  reading.addEventListener("click", e => {
    if (e.target.closest("a[href^=http], a.id") || String(getSelection())) return;
    const h = holder(e);
    if (!h) return;
    e.preventDefault();
    pin(ids(h)[0]);
    see(h.classList.contains("w") ? (records.get(ids(h)[0]) || [])[0] : (words.get(h.dataset.r) || [])[0]);
  });
  reading.addEventListener("keydown", e => {
    if (e.key === "Escape") { pinned = pinned || "-"; pin(pinned); return; }
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[e.key];
    const at = e.target.closest(".rec");
    if (!step || !at || e.ctrlKey || e.metaKey || e.altKey) return;
    const all = [...reading.querySelectorAll(".rec")].filter(r => r.offsetParent);
    const next = all[all.indexOf(at) + step];
    if (next) { e.preventDefault(); next.querySelector(".head").focus(); }
  });
  const named = reading.querySelector(":target");
  if (named && named.matches(".rec")) {
    pin(named.dataset.r);
    see((words.get(named.dataset.r) || [])[0]);
  }
  reading.querySelectorAll(".filters button").forEach(b => b.addEventListener("click", () => {
    const on = b.getAttribute("aria-pressed") !== "true";
    b.setAttribute("aria-pressed", on);
    reading.classList.toggle("hide-" + b.dataset.sign, !on);
  }));
}
