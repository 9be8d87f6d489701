// The view of sent codes.
import { api, by, copyButton, make, show, soon, timeOfDay } from "./dom.js";

const NAMES = { EMAIL: "Email", SMS: "SMS" };

export const refresh = soon(async () => {
  const { list } = await api("codes");
  show(by("codes-list"), list, ({ id }) => id, ({ time, medium, channel, to, code, used }) => make("li", { className: used ? "used" : "" },
    make("p", {}, make("strong", { className: "sent" }, code),
      make("span", { className: "muted" }, [`${NAMES[medium] ?? medium} to ${to}`, channel, timeOfDay(time), used ? "used" : ""].filter(Boolean).join(" · "))),
    copyButton(code, `the code for ${to}`)));
  by("codes-none").hidden = list.length > 0;
  by("codes-count").hidden = list.length === 0;
  by("codes-count").textContent = String(list.length);
});
