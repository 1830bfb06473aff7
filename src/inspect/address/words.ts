/** Words that are put before or after a name: what departments, log-in pages and company forms are called. */
const ADDED = `
  account accounting accounts accountspayable accountsreceivable admin alert alerts ap ar audit auth authentication
  bank banking bill billing bills bursar cash claim claims closing closings collections compliance confirm confirmation
  contract contracts controller credit debit deposit docs document documents docusign ebill einvoice escrow estimate
  fee fees finance finances financial fund funding funds hr insurance invest investment investments investors invoice
  invoices invoicing ledger legal loan loans mortgage order orders pay payable payables paying payment payments payout
  payroll po pricing procurement purchase purchases purchasing quote quotes receivable receivables refund refunds remit
  remittance remittances rent sales settlement statement statements supplier suppliers supply tax taxes tender title
  transaction transactions transfer transfers treasury trust vendor vendors wire wires
  app apps care center centre chat client clients cloud connect contact corporate customer customers dashboard delivery
  desk direct drive email emails event events express file files forms get go help helpdesk home hub id info it join
  link live login logins logon mail mailbox mailer mails manage media member members message messages mobile my net
  network news noreply notice notification notifications notify now office official on online page pages password
  policy portal privacy pro recover recovery register reset review reviews safe safety scan secure secured security
  send server service services share sharepoint shared shop sign signin signup site smtp sso staff status store
  support survey system systems team tech technology ticket tracking try unlock update updates upgrade use user users
  validate validation verification verified verify view vip visit voice voicemail web webmail website welcome with work
  www ww your
  ag agency alliance associates association bv co company consultancy consulting contractors corp corporation
  enterprise enterprises export exports foundation gmbh group groups grp holding holdings inc incorporated industrial
  industries industry international intl int invest kg limited llc llp logistics ltd manufacturing oy partner partners
  plc products projects properties pte pty pvt sa sarl sas shipping solution solutions spa srl technologies trade trading
  union ventures
  abrechnung bezahlung buchhaltung einkauf finanzen gruppe kasse konto kundenservice mahnung rechnung rechnungen verkauf
  vertrieb zahlung zahlungen
  achats banque comptabilite compta compte comptes facturation facture factures fournisseur fournisseurs groupe
  paiement paiements reglement service tresorerie virement virements
  acquisti amministrazione banca bonifico contabilita fattura fatture fornitori gruppo pagamenti pagamento
  banco cobros compras contabilidad cuenta factura facturacion facturas grupo pago pagos proveedores tesoreria
  cobranca conta contas boleto boletos faturas fatura financeiro pagamento pagamentos
  betaling betalingen boekhouding debiteuren facturatie facturen factuur groep inkoop rekening
`;

/** Places that a company's branch is named after. */
const PLACES = `
  africa america americas argentina asia australia austria bahrain belgium brasil brazil britain canada chile china
  colombia cyprus denmark dubai egypt emea england espana europe finland france germany ghana global greece hellas
  holland hongkong hungary india indonesia ireland israel italia italy japan kenya korea kuwait latam lebanon london
  malaysia malta mexico middleeast morocco netherlands newyork nigeria norway oman pacific pakistan paris peru
  philippines poland portugal qatar romania russia saudi scotland shanghai singapore spain suisse sweden swiss
  switzerland taiwan thailand turkey uae ukraine uk us usa vietnam worldwide world hq eu
`;

/** Country-code endings (ISO 3166-1 with `uk` and `eu`) and the generic ones that are folded into names. */
const ENDINGS = `
  ad ae af ag ai al am ao ar at au az ba bb bd be bf bg bh bi bj bn bo br bs bt bw by bz ca cd cf cg ch ci cl cm cn co
  cr cu cv cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fm fr ga gb ge gh gm gn gr gt gy hk hn hr ht hu id ie il
  in iq ir is it jm jo jp ke kg kh kr kw ky kz la lb lc li lk lr lt lu lv ly ma mc md me mg mk ml mm mn mo mr mt mu mv
  mw mx my mz na ne ng ni nl no np nz om pa pe pg ph pk pl pr pt py qa ro rs ru rw sa sc sd se sg si sk sl sn so sr st
  sv sy td tg th tj tl tm tn tr tt tv tw tz ua ug uk us uy uz va ve vn ye za zm zw com net org info biz
`;

/** Words that many companies have for a name: what contains one of them says little. */
const ORDINARY = `
  about active advance advanced agency alpha american apex apollo apple arena art asia atlas atom auto avenue axis
  bank base beauty best beta big bike bit black blockchain blog blue board boat body book books box brand bridge bright
  business cafe camp canon capital car card cards care cars casa case castle center central century chain channel chart
  china choice church cinema circle city class classic clear click climate clinic cloud club coach coast code coffee
  coin college color com commerce community compass computer concept concord connect construction core corner cosmos
  craft create creative credit crown crypto cube cyber daily dance data deal deals delta dental design desk diamond
  digital direct discover doctor dog dollar domain door dragon dream drive eagle earth east easy echo eco economy
  edge edu education electric element elite email empire energy engine english enter entertainment europe event events
  exchange expert express extra eye face factory family farm fashion fast film finance fire first fish fit fitness flash
  flex flow flower focus food foods football force forest forum forward foundation fox frame free freedom fresh friend
  front fuel fun fund fusion future galaxy gallery game games garden gate general genesis gift global globe gold golden
  good grand graphic gravity green grid group grow guide guru hand happy harbor harmony health heart help hero high
  hill history home homes honda horizon hospital host hosting hotel hotels house hub human icon idea ideas image
  impact india indigo industry infinity info inn innovation insight inspire institute insurance invest iron island jazz
  jet job jobs join journal journey joy key kids king kitchen knowledge lab label lake land language laser law lead
  leader learn legacy legal legend liberty library life light line linear link links lion list live living local logic
  london look lotus love lucky luna lux magic mail main maker manage map maps marine market marketing markets master
  match max media medical medicine memory men metal metro mind mint mirror mobile model modern money moon mother motion
  motor mountain move movie movies music nation national native natural nature network new news next night noble north
  nova number ocean office oil one online open optic option orange orbit order organic origin outlook oxygen pacific
  page paper paradise park part partner party path peak people perfect perform pet pharma phone photo physics pilot pink
  pioneer pixel place planet plant plastic platform platinum play player plus point polar portal post power premier
  premium present press prime print prism privacy pro product profile project promo property public pulse pure quality
  quantum quest quick quiet radio rain ranger rapid ray reach read ready real red reef reliance rent report research
  resource rest result review rich ring rise river road robot rock rocket root rose round royal safe safety sage sales
  salon sand satellite save scale school science scout sea search season secret secure security select senior sense
  server service seven shadow share sharp shell shield shine ship shop show side sigma sign signal silver simple site
  sky smart smile snow social soft software solar solid solution sound source south space spark special speed spirit
  sport sports spot spring square stage standard star start state station steel step stock stone storage store storm
  story stream street strong student studio style success sugar summit sun super supply support sure surf swift switch
  synergy system systems table talent talk target team tech technology telecom tempo terra test text theme thing think
  tiger time titan today tool tools top total touch tour tours tower town toys track trade trader trading traffic train
  transport travel tree trend tribe triumph true trust turbo twin ultra union unique unit united unity universal
  universe university urban vacation valley value vector venture vertex victory video view village vintage virtual
  vision vista vital voice volt wall watch water wave way wealth weather web wedding well west white wild win wind
  window wine wing wire wise wolf woman women wood word work works world yellow yoga young zen zero zone zoom
  academy animal baby bargain bean birth bonus bottle box boy bread builder button camera campus cash cat chat chef
  coin comic cook cool country craft cross cut dating day dish doc dress driver dry egg estate fan farm fear feed field
  file film floor fly folk font fox fruit fur gadget gas geek gem girl glass guitar gun hair hall hat heat hot hunter
  ice ideal ink insider jam job kit lady lawyer lawyers leaf lens loan lodge lunch magazine math meal meat menu mile
  milk mill money mood moto mouse mouth nail neo nerd nest nurse oak ocean pack paint panda pay pen phone pig pizza plan
  plane play plus pool pop pot pub puzzle rabbit race radar rail recipe reel rider rocket root salt sauce seed sex shoe
  shot sister skin sleep soul spa spy stream sweet tape taste tax tea teacher ticket tiger tile tip toy trip truck tube
  tune twist twitch vape vegan vet vote wallet war wash watch wheel wiki window winner wish wool world writer zoo
  apotheke arzt auto bahn bau baum berg buch burg dorf druck fahrt familie feuer frau freund garten geld gesund glas
  gold handel handwerk haus heim herz hof holz immobilien karte kauf kinder klinik kraft kunst land laden leben markt
  meister messe mode musik park pflege platz praxis reise reisen rat recht schule sonne spiel spiegel sport stadt stein
  strom tal technik tier tisch turm verein verlag verkehr versicherung wald wasser weg welt werk wetter wohnen zeit
  zeitung zentrum
  agence annonce argent beau belle bijou bois boutique chaud cheval ciel coeur cuisine eau ecole emploi enfant etoile
  femme ferme fleur forme france immobilier jardin jeu jeux jour jouet joli lumiere maison marche mer meuble mode monde
  montagne occasion ouest paris pays plage pharmacie presse prix regard rue sante soleil sud terre tout travail vacances
  vie ville vin voiture voyage
  acqua agua aire amigo amigos amor animales arte azul barrio bella bello bianco blanco buena bueno caballo calor camino
  campo casa cielo cine ciudad cocina coche corazon corriere deportes dinero dolce empleo empresa escuela estrella feria
  fiesta flor fuego fuerza futuro gato giornale grande hogar hombre hora isla jardin joven juego libro libros luz madera
  mar mercado mercato mesa mode moda mujer mundo musica nacional negocio nuevo ocio oro palabra papel pasion perro piedra
  playa plaza precio puerta radio rey rio rojo ropa rosa salud santa seguro siglo sol sole sur tienda tierra tiempo todo
  trabajo vacaciones verde viaggi viajes vida vino vivo voz
  boek bouw dag dier fiets groen huis huur kaart kamer kind koop leven licht meubel molen plein reis stad tuin vakantie
  veilig vrouw water weer wereld winkel woning zorg
`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const ADDED_WORDS = set(ADDED + PLACES);
const ENDING_WORDS = set(ENDINGS);
const ORDINARY_WORDS = set(ORDINARY);

/** The words of this file that are spelled as everyday words are. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([...ORDINARY_WORDS, ...ADDED_WORDS]);

/** The longest word that is put to a name without a hyphen; bounds the search for one. */
export const LONGEST_ADDED_WORD = Math.max(...[...ADDED_WORDS].map((word) => word.length));

/** Whether a word is one that is typically put to a company's name (lower-case ASCII). */
export function isAddedWord(word: string): boolean {
  return ADDED_WORDS.has(word);
}

/** Whether a word is an ending of domains: a country's, or com, net, org, info, biz. */
export function isEnding(word: string): boolean {
  return ENDING_WORDS.has(word);
}

/** Whether a name is an ordinary word, which other companies bear without meaning this one. */
export function isOrdinary(word: string): boolean {
  return ORDINARY_WORDS.has(word) || ADDED_WORDS.has(word);
}

/** Number words and what sounds like them, the longest first where one begins another. */
const NUMBERS: readonly (readonly [word: string, digit: string])[] = [
  ["seventh", "7"],
  ["fourth", "4"],
  ["second", "2"],
  ["eighth", "8"],
  ["three", "3"],
  ["seven", "7"],
  ["eight", "8"],
  ["first", "1"],
  ["third", "3"],
  ["fifth", "5"],
  ["sixth", "6"],
  ["ninth", "9"],
  ["tenth", "10"],
  ["zero", "0"],
  ["four", "4"],
  ["five", "5"],
  ["nine", "9"],
  ["for", "4"],
  ["one", "1"],
  ["two", "2"],
  ["six", "6"],
  ["ten", "10"],
  ["too", "2"],
  ["to", "2"],
];
const NUMBER_WORD = new RegExp(NUMBERS.map(([word]) => word).join("|"), "g");
const DIGITS: ReadonlyMap<string, string> = new Map(NUMBERS);

/** Returns a name with its number words as digits ("fourseasons" → "4seasons"). */
export function withDigits(name: string): string {
  return name.replace(NUMBER_WORD, (word) => DIGITS.get(word) ?? word);
}
