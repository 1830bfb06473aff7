/** Marks that name a currency without doubt, or are mostly used for the one given. ISO 4217. Lower case. */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["$", "USD"],
  ["us$", "USD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["nz$", "NZD"],
  ["s$", "SGD"],
  ["hk$", "HKD"],
  ["mx$", "MXN"],
  ["r$", "BRL"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₩", "KRW"],
  ["₦", "NGN"],
  ["₴", "UAH"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["ft", "HUF"],
  ["fr", "CHF"],
  ["fr.", "CHF"],
  ["sfr", "CHF"],
  ["sfr.", "CHF"],
]);

/** Words that name a currency in the seven languages, lower case; where several countries share one, the largest. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["dollari", "USD"],
  ["dólares", "USD"],
  ["dolares", "USD"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["quid", "GBP"],
  ["livres sterling", "GBP"],
  ["pfund", "GBP"],
  ["sterline", "GBP"],
  ["libras", "GBP"],
  ["franken", "CHF"],
  ["francs", "CHF"],
  ["franchi", "CHF"],
  ["rupees", "INR"],
  ["reais", "BRL"],
  ["pesos", "MXN"],
  ["yen", "JPY"],
]);

/** Codes of ISO 4217 that mail is written in. They count in capitals only: `all`, `try` and `mad` are words. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HRK HUF IDR ILS INR ISK JOD JPY KES KRW KWD " +
    "KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND XAF " +
    "XOF ZAR RMB"
  ).split(" "),
);
