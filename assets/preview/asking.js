// Asks the server: all of it is this machine, and what changes a file carries the token of this page.

const { base, token, words } = document.body.dataset;
const catalogue = JSON.parse(words);

/** A word of the catalogue, its `{ $name }` filled in. */
export function word(name, values = {}) {
  const text = catalogue[name] ?? name;
  return text.replace(/\{ ?\$(\w+) ?\}/g, (_, key) => values[key] ?? "");
}

/** What an address of the programme gives; `null` where it gives nothing now. */
export async function ask(what, values = {}) {
  const answer = await fetch(`${base ?? "/"}${what}?${new URLSearchParams(values)}`);
  return answer.ok ? answer.json() : null;
}

/** Asks for something to be done. */
export async function order(what, values = {}) {
  const headers = { "content-type": "application/json", "x-livret-token": token };
  const address = what.startsWith("/") ? what : `${base}${what}`;
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(values) });
  return answer.ok ? answer.json() : { ok: false, said: String(answer.status) };
}

export function address(path) {
  return `${base}${path}`;
}

/** An element, with its attributes and what is in it. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") for (const [event, heard] of Object.entries(value)) made.addEventListener(event, heard);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export const byId = (id) => document.getElementById(id);

let fading;

/** A sentence that goes away by itself. */
export function tell(said) {
  const toast = byId("told");
  toast.textContent = said;
  toast.hidden = !said;
  clearTimeout(fading);
  fading = setTimeout(() => (toast.hidden = true), 6000);
}
