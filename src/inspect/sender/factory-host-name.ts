import { domainOf, isFreeMail } from "../../directory/domain";
import type { Check } from "../check";
import { evidenceOf } from "../evidence";
import { firstHopOf } from "./received";

/** What Windows calls a server until somebody names it: `WIN-` and eleven letters or digits. */
const FACTORY_NAME = /^win-[a-z0-9]{11}$/;

/**
 * A business mail began on a Windows server that still has its factory name. Rented machines have that, and so have
 * small firms' own: a note. Params: `seen` (the name).
 */
export const factoryHostName: Check = {
  id: "sender.factory-host-name",
  needs: ["headers"],
  find: ({ message }) => {
    const host = firstHopOf(message)?.helo.split(".")[0] ?? "";
    if (!FACTORY_NAME.test(host) || (message.from && isFreeMail(domainOf(message.from.address)))) return [];
    const seen = host.toUpperCase();
    return [
      {
        code: "sender.factory-host-name",
        severity: "info",
        params: { seen },
        evidence: [evidenceOf(message, "header:Received", seen)],
      },
    ];
  },
};
