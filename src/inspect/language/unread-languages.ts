/**
 * Languages that no lexicon reads, by their commonest words (ISO 639-1): a message in one of them is told from one that
 * says nothing. Words that a language shares with one that is read do not hurt: the language with the most words wins.
 */
export const UNREAD_LANGUAGES: Readonly<Record<string, string>> = {
  ca: "el la els les de del dels i que en amb per un una és són no es al als aquest aquesta aquests nostre nostra vostre vostra us ens més com si ja hi ho fins però perquè gràcies bon dia salutacions",
  cs: "dnes zítra účet platbu děkuji prosíme zdravím s pozdravem a v ve na se s z ze že je jsou k ke do od po pro při za o i ale nebo jako tak to ten ta by být bude jsme jste není naše vaše vám nám dobrý den prosím děkuji děkujeme pozdravem",
  da: "og i at det en et den til er som på de med han af for ikke der var sig men har om vi jeg du kan vil skal os jer vores jeres hilsen venlig tak mange fra også når hvis eller efter",
  et: "ja on ei et see kui oma ka ning või aga mis kes meie teie teile palun tänan lugupidamisega olen oleme tere päevast kas kuni selle saab võib juba veel siis",
  fi: "ja on ei että se hän oli joka mutta niin kun myös tai jos me te teidän meidän olemme ovat voi kanssa ystävällisin terveisin kiitos hei tämä tämän sekä mukaan sen ole jo vielä",
  hr: "i u na je se za da su od s sa ne o do iz po kao ili ali što koji koja nije smo ste vas nas vaš naš molim hvala poštovani pozdrav lijep biti bi će već",
  hu: "a az és hogy nem is egy ez van meg de ha csak már még kell mint vagy lesz volt azt ezt önnek önök mi kérjük köszönjük köszönöm üdvözlettel tisztelt szerint után által",
  lt: "ir yra į iš su kad ne tai kaip bet ar už apie po iki mūsų jūsų jums mums prašome ačiū pagarba gerbiami dėl taip pat jei nuo būti buvo labas dieną",
  lv: "un ir ar no uz par kā ka bet vai lai pie pēc mūsu jūsu jums mums lūdzu paldies cieņu labdien arī nav šis šo tas to tiek būs varat līdz ja",
  nb: "og i det er på en et til som for av at med de den har ikke vi jeg du kan vil skal om eller fra men dere oss våre deres hilsen vennlig takk også hvis etter må bli ble",
  pl: "i w we na do z ze się nie że jest są to o od dla po za przez przy jak ale lub oraz już tylko jako by być państwa nam nas was proszę dziękuję dziękujemy pozdrawiam dzień dobry który która",
  ro: "și si în in de la cu pe nu că este sunt pentru din un o a al ale ai au mai sau dar care ce vă ne noastre noastră dumneavoastră vom fi prin după mulțumesc mulțumim stimate cu respect bună ziua",
  sk: "a v vo na sa s so z zo že je sú k ku do od po pre pri za o i aj ale alebo ako tak to by byť bude sme ste nie naše vaše vám nám dobrý deň prosím ďakujem ďakujeme pozdravom",
  sl: "in je v na za se da so ne z s ki od po pri iz do ali pa tudi kot bi bo smo ste vas vam nam naš vaš prosimo hvala lep pozdrav spoštovani lahko če še",
  sv: "idag måndag tisdag fredag mvh vänligen bra mycket tusen detta hejsan betala betald räkning och att det i en på är som för den med av inte till ett om har de jag vi ni du kan ska vill oss er vår vårt våra eller men från även när hälsningar vänliga tack hej ska blir",
  tr: "teşekkürler bugün yarın iyi günler bu bir yeni hesap hesabımız banka fatura ödeme yapın ve bir bu da de için ile ne olarak çok daha gibi var olan ama veya kadar sonra biz siz sizin bizim lütfen teşekkür ederiz ederim saygılarımızla merhaba sayın değil ise her en mi",
};

/**
 * The shortest words of languages that are read. Their lexicons leave them out, because kindred languages share them and
 * they tell none of these from another; a short mail may have few other words, and they tell it from one not read.
 */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  de: "da so am im zu um an in",
  es: "a de la e o se le",
  fr: "a de la le un en se",
  it: "a e o i si la da di in al",
  nl: "de en is het in te",
  pt: "a o as e de do em se é um da na no ou",
};
