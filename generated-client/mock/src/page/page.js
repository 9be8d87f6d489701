// Chooses the view, and keeps all views current.
import { api, attempt, by, notify, soon } from "./dom.js";
import * as codes from "./codes.js";
import * as connect from "./connect.js";
import * as faults from "./faults.js";
import * as requests from "./requests.js";
import * as state from "./state.js";

const WIDE = matchMedia("(min-width: 70rem)");

/** Shows the view that the fragment names. On wide screens, the requests stay beside it. */
function choose() {
  const [named, resource] = location.hash.slice(1).split("/");
  const known = ["requests", "connect", "state", "faults", "codes"].includes(named);
  const fallback = WIDE.matches ? "connect" : "requests";
  const view = known && !(WIDE.matches && named === "requests") ? named : fallback;
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section.id !== view && !(WIDE.matches && section.id === "requests");
  }
  for (const link of document.querySelectorAll(".tabs a")) {
    if (link.hash === `#${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "state") state.select(resource && decodeURIComponent(resource));
}

/** Loads what requests change, if it is shown. */
const refreshShown = () => {
  if (!by("state").hidden) state.refresh();
  if (!by("codes").hidden) codes.refresh();
};

const loadAll = soon(async () => {
  await Promise.all([requests.load(), connect.load(), faults.loadOperations()]);
  faults.refresh();
  faults.refreshClock();
  codes.refresh();
  refreshShown();
});

/** Listens to the mock. The browser reconnects when the mock is started again. */
function listen() {
  const source = new EventSource("/_mock/api/live");
  const link = by("link");
  const linked = (live, text) => {
    link.classList.toggle("on", live);
    link.textContent = text;
  };
  source.addEventListener("open", () => {
    linked(true, "Live");
    loadAll();
  });
  source.addEventListener("error", () => linked(false, "Not connected"));
  source.addEventListener("request", ({ data }) => {
    const request = JSON.parse(data);
    requests.add(request);
    if (request.fault) faults.refresh();
    refreshShown();
  });
  source.addEventListener("code", () => codes.refresh());
  source.addEventListener("faults", () => faults.refresh());
  source.addEventListener("clock", () => faults.refreshClock());
  source.addEventListener("reset", () => loadAll());
}

const dialog = by("reset-dialog");
by("reset").addEventListener("click", () => {
  dialog.returnValue = "";
  dialog.showModal();
});
dialog.addEventListener("close", () => {
  if (dialog.returnValue !== "reset") return;
  attempt(async () => {
    await api("reset", "POST");
    await loadAll();
    notify("Reset");
  });
});

addEventListener("hashchange", choose);
WIDE.addEventListener("change", choose);
by("host").textContent = location.host;
choose();
listen();
