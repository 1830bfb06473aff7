import type { LabelKind } from "./label-lexicon";

/** A page on which somebody is paid: the path names whom. */
export interface PayPage {
  /** Without `www.`. */
  readonly host: string;
  /** What the path looks like; its group is the name or number of whom is paid. */
  readonly path: RegExp;
  /** What stands before the name in the value, so that two addresses of one page are one value. */
  readonly prefix: string;
  /** Whether capitals make a difference in the name. */
  readonly exact: boolean;
}

const NAME = /^\/@?([\w.-]{2,64})/;
const TOKEN = /^\/([\w-]{6,128})/;

const named = (host: string, path = NAME, prefix = `${host}/`): PayPage => ({ host, path, prefix, exact: false });
const numbered = (host: string, path = TOKEN): PayPage => ({ host, path, prefix: `${host}/`, exact: true });

/** Payment pages by host, as their providers document them. A new one is a line here. */
export const PAY_PAGES: readonly PayPage[] = [
  named("paypal.me"),
  named("paypal.com", /^\/paypalme\/([\w.-]{2,64})/i, "paypal.me/"),
  numbered("paypal.com", /^\/(?:[a-z]{2}\/)?(invoice\/[ps]\/[^\s?#"<>]{4,64})/),
  numbered("paypal.com", /^\/(ncp\/payment\/[\w-]{6,64})/),
  named("wise.com", /^\/pay\/(?:me|business|r)\/([\w.-]{2,64})/, "wise.com/pay/"),
  numbered("wise.com", /^\/pay\/([\w-]{6,64})/),
  named("revolut.me"),
  numbered("checkout.revolut.com", /^\/(payment-link\/[\w-]{6,64})/),
  named("cash.app", /^\/(\$[\w-]{1,32})/),
  named("venmo.com", /^\/(?:u\/)?@?([\w-]{3,64})/, "venmo.com/u/"),
  named("account.venmo.com", /^\/u\/([\w-]{3,64})/, "venmo.com/u/"),
  numbered("buy.stripe.com"),
  numbered("checkout.stripe.com", /^\/(?:c\/)?(pay\/[\w-]{6,256})/),
  numbered("invoice.stripe.com", /^\/(i\/[\w/-]{6,256})/),
  numbered("pay.stripe.com"),
  numbered("stripe.link"),
  numbered("square.link", /^\/(u\/[\w-]{4,64})/),
  numbered("checkout.square.site", /^\/(merchant\/[\w/-]{6,128})/),
  numbered("pay.gocardless.com", /^\/((?:billing|flow)\/[\w/-]{6,128})/),
  numbered("pay.mollie.com", /^\/(?:p\/)?([\w-]{4,64})/),
  numbered("pay.sumup.com", /^\/(b2c\/[\w-]{4,64})/),
  named("monzo.me"),
  named("bunq.me"),
  numbered("tikkie.me", /^\/(pay\/[\w/-]{4,64})/),
  numbered("payconiq.com", /^\/(?:merchant|t)\/([\w/-]{4,64})/),
  numbered("lydia-app.com", /^\/(collect\/[\w/-]{4,64})/),
  named("razorpay.me"),
  numbered("rzp.io", /^\/([il]\/[\w-]{4,64})/),
  numbered("mpago.la"),
  named("link.mercadopago.com.br"),
  named("link.mercadopago.com.ar"),
  named("link.mercadopago.com.mx"),
  named("picpay.me"),
  numbered("payoneer.com", /^\/(?:payment|pay)\/([\w-]{4,128})/),
];

/** A service whose customers are paid by telephone number, and by e-mail address where it says so. */
export interface PayByAddress {
  readonly service: LabelKind;
  readonly takes: readonly ("e-mail" | "phone")[];
}

/** Services of banks and of mobile networks. A new one is a line here and its words in `label-lexicon.ts`. */
export const PAY_BY_ADDRESS: readonly PayByAddress[] = [
  { service: "zelle", takes: ["e-mail", "phone"] },
  { service: "venmo", takes: ["e-mail", "phone"] },
  { service: "paypal", takes: ["e-mail"] },
  { service: "wero", takes: ["e-mail", "phone"] },
  { service: "fps", takes: ["e-mail", "phone"] },
  ...(
    [
      "bizum",
      "mb-way",
      "swish",
      "vipps",
      "mobilepay",
      "twint",
      "blik",
      "paynow",
      "promptpay",
      "m-pesa",
      "gcash",
    ] as const
  ).map((service): PayByAddress => ({ service, takes: ["phone"] })),
];

/** A service that pays people by a name it gives them. */
export interface PayHandle {
  readonly label: "venmo" | "cash-app" | "paypal" | "revolut" | "wise";
  /** The name, a global expression. */
  readonly form: RegExp;
  readonly prefix: string;
}

/** Names that stand behind the service's own: "Venmo @ann-b", "Cash App $annb". */
export const PAY_HANDLES: readonly PayHandle[] = [
  { label: "venmo", form: /(?<![\w.@-])@[A-Z][\w-]{4,30}(?![\w@]|\.\w)/gi, prefix: "venmo.com/u/" },
  { label: "cash-app", form: /(?<![\w$])\$[A-Z]\w{0,19}\b/gi, prefix: "cash.app/" },
  { label: "paypal", form: /(?<![\w.@-])@[A-Z0-9][\w.-]{2,30}(?![\w@])/gi, prefix: "paypal.me/" },
  { label: "revolut", form: /(?<![\w.@-])@[a-z][a-z0-9]{3,30}(?![\w@]|\.\w)/g, prefix: "revolut.me/" },
  { label: "wise", form: /(?<![\w.@-])@[a-z][a-z0-9]{3,30}(?![\w@]|\.\w)/g, prefix: "wise.com/pay/" },
];
