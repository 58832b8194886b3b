"use strict";
/* Search, filters and a programme of one's own. All of it happens here: nothing is sent, nothing is asked for. */
(() => {
  const form = document.querySelector(".controls");
  const link = document.getElementById("calendar");
  const sessions = [...document.querySelectorAll("[data-session]")];
  const buttons = [...document.querySelectorAll("button.keep")];
  const store = "livret:" + (document.body.dataset.store || document.title);
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const kept = new Set(recall());

  function recall() {
    try {
      return JSON.parse(localStorage.getItem(store)) || [];
    } catch {
      return [];
    }
  }
  function remember() {
    try {
      localStorage.setItem(store, JSON.stringify([...kept]));
    } catch {
      /* A browser that keeps nothing keeps it until the page is closed. */
    }
  }

  const calendar = link ? new TextDecoder().decode(Uint8Array.from(atob(link.href.split(",")[1]), (c) => c.charCodeAt(0))) : "";
  function download(name, text) {
    const file = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
    const anchor = Object.assign(document.createElement("a"), { href: file, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(file), 1000);
  }

  function show() {
    for (const button of buttons) {
      const chosen = kept.has(button.dataset.entry);
      button.setAttribute("aria-pressed", String(chosen));
      button.querySelector(".what").textContent = chosen ? button.dataset.kept : button.dataset.keep;
    }
    if (!form) return;
    const mine = form.querySelector("#mine");
    mine.textContent = form.dataset.mine + (kept.size ? ` (${kept.size})` : "");
    form.querySelector("#take").hidden = !kept.size;
    const words = plain(form.querySelector("#search").value).split(/\s+/).filter(Boolean);
    const wanted = [...form.querySelectorAll("select")].filter((choice) => choice.value);
    const alone = mine.getAttribute("aria-pressed") === "true";
    const active = words.length > 0 || wanted.length > 0 || alone;
    let found = 0;
    for (const session of sessions) {
      const text = active && words.length ? plain(session.textContent) : "";
      // What is kept of a plenary is all of it, where its parts have no hours of their own.
      const plenary = session.closest("section.plenary");
      const button = session.querySelector("button.keep") || (plenary && plenary.querySelector(".band button.keep"));
      const shown =
        words.every((word) => text.includes(word)) &&
        wanted.every((choice) => {
          const own = session.dataset[choice.dataset.filter];
          // What is for everyone belongs to every parcours.
          return own === choice.value || (choice.dataset.filter === "track" && own === undefined);
        }) &&
        (!alone || (button && kept.has(button.dataset.entry)));
      session.hidden = !shown;
      found += shown ? 1 : 0;
    }
    document.documentElement.classList.toggle("filtered", active);
    for (const part of document.querySelectorAll("section.plenary, section.parcours")) {
      part.hidden = active && !part.querySelector("[data-session]:not([hidden])");
    }
    form.querySelector("#all").hidden = !active;
    const pattern = found === 0 ? form.dataset.none : found === 1 ? form.dataset.one : form.dataset.many;
    form.querySelector("#found").textContent = active ? pattern.replace("{n}", found) : "";
  }

  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const entry = button.dataset.entry;
      if (!kept.delete(entry)) kept.add(entry);
      remember();
      show();
    });
  }
  if (form) {
    form.hidden = false;
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => {
      form.querySelector("#mine").setAttribute("aria-pressed", "false");
      setTimeout(show);
    });
    form.querySelector("#mine").addEventListener("click", (event) => {
      const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
      event.currentTarget.setAttribute("aria-pressed", String(on));
      show();
    });
    form.querySelector("#take").addEventListener("click", () => {
      const uid = (entry) => (entry.match(/\r\nUID:([^\r]+)/) || [])[1];
      const text = calendar.replace(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g, (entry) => (kept.has(uid(entry)) ? entry : ""));
      download(link.download, text);
    });
  }
  // A link to what the filters hide shows everything again.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (form && target && target.closest("[hidden]")) {
      form.reset();
      setTimeout(() => target.scrollIntoView(), 50);
    }
  });
  show();
})();
