/**
 * Words of deadlines in English, French, German, Italian, Spanish, Portuguese and Dutch: small letters, without accents.
 * All languages are read in every message. Names of months are those of `message/quoted-date-words.ts`.
 */

const words = (...lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.split("; "));

/** Behind these a day or a span follows. */
export const LEADS: readonly string[] = words(
  "by; before; until; till; no later than; not later than; at the latest by; within; due; due on; due by; due date; payable by; deadline; in the next; latest by",
  "au plus tard; avant; d'ici; d'ici a; d'ici au; jusqu'au; sous; dans un delai de; dans les; echeance; date limite; au plus tard le; payable le",
  "bis; bis zum; bis spatestens; spatestens; vor dem; innerhalb; innerhalb von; binnen; fallig am; fallig zum; zahlbar bis; frist; faellig am",
  "entro; entro e non oltre; entro il; prima di; prima del; non oltre; scadenza; scadenza il; nel giro di",
  "antes de; antes del; a mas tardar; hasta; hasta el; dentro de; en un plazo de; en el plazo de; en las proximas; vencimiento; fecha limite",
  "ate; ate ao; ate o; antes de; o mais tardar; no prazo de; num prazo de; nas proximas; vencimento; data limite; prazo",
  "voor; uiterlijk; uiterlijk op; tegen; tot; tot en met; binnen; vervaldatum; ten laatste; niet later dan",
);

/** Words between a lead and its day that say nothing of their own. */
export const FILLERS: ReadonlySet<string> = new Set(
  words(
    "the; on; at; of; this; coming; next; latest; date; close; business; cob; eob; is",
    "le; la; les; l; au; a; du; ce; prochain; prochaine; prochaines; jour; date; fixee",
    "den; dem; der; zum; am; zu; diesen; diesem; kommenden; kommendem; nachsten; von; spatestens; datum; sofort",
    "il; lo; al; alle; giorno; di; questo; prossimo; prossime; del; le; e; non; oltre",
    "el; dia; proximo; proximas; este; las; los; de",
    "o; ao; dia; proxima; esta; as; os; do; da",
    "op; de; het; uiterlijk; komende; aanstaande; deze; einde",
  ),
);

/** Days counted from the message's, by word. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ...words("today; tonight; noon; midday; eod; cob; eob").map((word) => [word, 0] as const),
  ...words("aujourd; midi; heute; mittag; oggi; stasera; mezzogiorno; hoy; mediodia; hoje; vandaag; vanavond").map(
    (word) => [word, 0] as const,
  ),
  ...words("tomorrow; demain; morgen; domani; manana; amanha").map((word) => [word, 1] as const),
  ...words("ubermorgen; dopodomani; overmorgen").map((word) => [word, 2] as const),
]);

/** Phrases that say "today" without a lead. */
export const TODAY: readonly string[] = words(
  "cob today; eob today; eod today; end of day today; close of business today; end of business today; later today; before noon today; today without fail; need this today; needs to go out today; today itself; same day; by return",
  "aujourd'hui meme; des aujourd'hui; dans la journee; avant ce soir; ce jour meme; sans delai ce jour",
  "noch heute; heute noch; am heutigen tag; bis heute abend; heute vormittag; heute mittag; bis dienstschluss",
  "oggi stesso; entro stasera; in giornata; entro oggi",
  "hoy mismo; en el dia de hoy; antes de esta tarde; en el dia",
  "ainda hoje; hoje mesmo; no dia de hoje; ate ao fim do dia; ate o fim do dia",
  "vandaag nog; nog vandaag; voor vanavond; vandaag voor",
);

/** Names of the days of the week, Sunday first. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "sunday; dimanche; sonntag; domenica; domingo; zondag",
    "monday; lundi; montag; lunedi; lunes; segunda; maandag",
    "tuesday; mardi; dienstag; martedi; martes; terca; dinsdag",
    "wednesday; mercredi; mittwoch; mercoledi; miercoles; quarta; woensdag",
    "thursday; jeudi; donnerstag; giovedi; jueves; quinta; donderdag",
    "friday; vendredi; freitag; venerdi; viernes; sexta; vrijdag",
    "saturday; samedi; samstag; sonnabend; sabato; sabado; zaterdag",
  ].flatMap((names, day) => words(names).map((name) => [name, day] as const)),
);

/** Ends of a week or month: "by the end of the month", "bis Monatsende". */
export const PERIOD_ENDS: ReadonlyMap<string, "week" | "month"> = new Map([
  ...words(
    "end of the week; end of week; end of this week; weekend; fin de semaine; fin de la semaine; wochenende; ende der woche; ende dieser woche; fine settimana; fine della settimana; fin de semana; fim da semana; final da semana; eind van de week; einde van de week; week s end",
  ).map((phrase) => [phrase, "week"] as const),
  ...words(
    "end of the month; end of month; end of this month; month end; month-end; fin du mois; fin de mois; monatsende; ende des monats; ende monat; ende dieses monats; fine mese; fine del mese; fin de mes; final de mes; fim do mes; final do mes; eind van de maand; einde van de maand; eind deze maand; maandeinde",
  ).map((phrase) => [phrase, "month"] as const),
]);

/** What stands behind a day for the month of the message, or for the next such day: "le 15 courant", "il 15 p.v.". */
export const THIS_MONTH: ReadonlySet<string> = new Set(
  words("instant; inst; courant; ct; corrente; c m; cm; corr; corriente; cte; do corrente; dezer; d m; dieses; this"),
);
export const COMING_MONTH: ReadonlySet<string> = new Set(
  words("prox; proximo; prossimo; p v; pv; p; prochain; nachsten; nachstens; aanstaande; a s; next"),
);

/** Units of spans. */
export const UNITS: ReadonlyMap<string, "hour" | "day" | "working-day" | "week"> = new Map([
  ...words("hour; hours; hrs; hr; h; heure; heures; stunde; stunden; std; ora; ore; hora; horas; uur; uren").map(
    (unit) => [unit, "hour"] as const,
  ),
  ...words("day; days; jour; jours; tag; tage; tagen; giorno; giorni; gg; dia; dias; dag; dagen").map(
    (unit) => [unit, "day"] as const,
  ),
  ...words("werktag; werktage; werktagen; arbeitstage; arbeitstagen; bankarbeitstagen; werkdag; werkdagen").map(
    (unit) => [unit, "working-day"] as const,
  ),
  ...words("week; weeks; semaine; semaines; woche; wochen; settimana; settimane; semana; semanas; weken").map(
    (unit) => [unit, "week"] as const,
  ),
]);

/** Words that make days working days, before or behind the unit. */
export const WORKING: ReadonlySet<string> = new Set(
  words(
    "working; business; banking; ouvres; ouvrables; ouvre; lavorativi; lavorativo; habiles; laborables; uteis; bancarios",
  ),
);

/** Spans of one word: a French "huitaine" is eight days, a "quinzaine" fifteen. */
export const SPAN_WORDS: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["quinzaine", 15],
  ["wochenfrist", 7],
  ["monatsfrist", 30],
]);

/** Numbers in words, as far as deadlines are written in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    [1, "one; an; a; un; une; einer; einem; eines; una; uno; uma; um; een"],
    [2, "two; couple; deux; zwei; due; dos; dois; duas; twee"],
    [3, "three; trois; drei; tre; tres; drie"],
    [4, "four; quatre; vier; quattro; cuatro; quatro"],
    [5, "five; cinq; funf; cinque; cinco; vijf"],
    [6, "six; sechs; sei; seis; zes"],
    [7, "seven; sept; sieben; sette; siete; sete; zeven"],
    [8, "eight; huit; acht; otto; ocho; oito"],
    [10, "ten; dix; zehn; dieci; diez; dez; tien"],
    [14, "fourteen; quatorze; vierzehn; quattordici; catorce; catorze; veertien"],
    [15, "fifteen; quinze; quindici; quince"],
    [24, "vingt-quatre; vierundzwanzig; ventiquattro; veinticuatro"],
    [30, "thirty; trente; dreissig; trenta; treinta; trinta; dertig"],
    [48, "quarante-huit; achtundvierzig; quarantotto"],
  ].flatMap(([value, names]) => words(String(names)).map((name) => [name, Number(value)] as const)),
);
