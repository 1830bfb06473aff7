/** Month names of the seven languages, with their short forms, in lower case and without accents or full stops. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [
    "jan january janv janvier januar jaenner janner gen gennaio ene enero janeiro januari",
    "feb february fev fevr fevrier februar feber febbraio febrero fevereiro februari",
    "mar march mars maerz marz mrz marzo marco maart mrt",
    "apr april avr avril aprile abr abril",
    "may mai mag maggio mayo maio mei",
    "jun june juin juni giu giugno junio junho",
    "jul july juil juillet juli lug luglio julio julho",
    "aug august aout ago agosto augustus",
    "sep sept september septembre set sett settembre septiembre setembro setiembre",
    "oct october octobre okt oktober ott ottobre octubre out outubro",
    "nov november novembre noviembre novembro",
    "dec december decembre dez dezember dic dicembre diciembre dezembro",
  ].flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
);

/** Words that may stand inside a written date and say nothing, in lower case and without accents. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim " +
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so mit don fre son die " +
    "lunedi martedi mercoledi giovedi venerdi sabato domenica gio sab dom " +
    "lunes martes miercoles jueves viernes sabado domingo mie jue vie " +
    "segunda terca quarta quinta sexta feira seg ter qua qui sex " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma woe wo don do vr vrij za zat zo zon din " +
    "at um uhr a alle ore las la as om h de del of the le el il em op on der th st nd rd er o dia giorno t s"
  ).split(" "),
);

/** Minutes east of UTC of zone names that mail programs print beside a time. */
export const ZONE_NAMES: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["z", 0],
  ["cet", 60],
  ["mez", 60],
  ["cest", 120],
  ["mesz", 120],
  ["bst", 60],
  ["wet", 0],
  ["west", 60],
  ["est", -300],
  ["edt", -240],
  ["pst", -480],
  ["pdt", -420],
  ["mst", -420],
  ["mdt", -360],
]);
