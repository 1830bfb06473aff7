import type { Lexicon } from "../lexicon";
import { accountNumbers } from "./account-numbers";
import { AMOUNTS } from "./amounts";

/** English: payables, banking, escrow and payroll usage of the US, the UK, Australia, Canada and India. */
export const EN: Lexicon = {
  language: "en",
  stopWords:
    "the and of to is in for that with you your we our this have has be are on it as by at from will not or can please which would been their if they was but all any were my me i an do so what there when who how could should may let just",
  abbreviations:
    "mr mrs ms dr prof inc ltd llc co corp st no nos nr inv ref acct acc a/c tel ext dept approx est attn vs eg ie etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri esq pty bros",
  concepts: {
    not: `not; don t; dont; doesn t; didn t; isn t; aren t; wasn t; weren t; hasn t; haven t; hadn t; won t; wouldn t; shouldn t;
      can t; cannot; never; no; none; neither; nor; without; unchanged; remain|remains|stay|stays the same; nothing`,
    if: `if; should you; should anyone|somebody|someone; in case; in the event; whenever; unless; were you to;
      whether; when you receive|get; in the unlikely event; how to; who to; where to; when to; ways to;
      once you have; for any change*; any change*; any changes to; to change your; to update your;
      want|wish to change|update; should we; shall we; do we; should i; shall i; do i; must we; must i; are we to;
      am i to`,
    your: `your; yours; their; his; her; the customer s; the client s; supplier s; vendor s`,
    example: `for example; e g; eg; for instance; such as; including`,
    consequence: `please; kindly; pls; then; should; must; has to; have to; needs to; need to`,
    subordinate: `that; who; whom; which; whose; asks; asking; asked; says; saying; someone; somebody; anyone; anybody; unless; or if;
      and if; and that`,
    presumes: `did you know; do you know that; you know that; are you aware; have you noted|noticed|seen|heard|registered;
      did you see|notice|note|hear; could it be that; now that; because; given that; seeing that; in view of the fact`,
    ownVoice: `our|my treasurer|director|boss|manager|ceo|cfo|md|president|chairman|controller|accountant|bookkeeper|finance|accounts|accounting|treasury|management|headquarters|head|colleague|partner|notice|letter|board|chief ... writes|wrote|says|said|asks|asked|confirms|confirmed|states|stated|adds|explains|explained|informs|informed|reads|announced|announces|instructs|instructed|tells|told;
      the finance|accounts|accounting|treasury team|department|office ... writes|wrote|says|said|asks|asked|confirms|confirmed|states|stated|adds|informs|informed|announced;
      finance|treasury|accounting|management|headquarters writes|wrote|says|said|asks|asked|confirms|confirmed|states;
      head office writes|wrote|says|said|asks|asked|confirms|confirmed|states|announced`,
    ability: `you can; you could; able to; allows you to; lets you; enables you to; enable you to; enabling you to`,
    listHead: `agenda; topics; items to discuss; table of contents; in this issue; programme; curriculum; syllabus`,
    otherSense: `the|your account will|may|shall be placed|put|suspended; changes to|in supplier|vendor s? bank details|accounts made|during|report; changed supplier|vendor bank details|accounts; every|each|any transfer|payment|wire ... another|different|other account|bank; opening|open another|a|second|different new|second|different|further? account|accounts; payment|payments|transfer|transfers that? we|i have? just? made|sent|issued|released|processed|initiated to|into? your? account?; form|template|address|entrance|portal|version|spreadsheet|link ... instead of the old|usual|former; this|that email; this|that e mail; where|how i|we should|can|could|must|may|shall? pay|send|transfer|wire|remit|deposit; where|how to pay|send|transfer|wire|remit|deposit; closing out;
      people|they|he|she|one|everyone|everybody|companies|customers has|have|had|must|needs|need to? pay|send|transfer|wire|settle; we|i will|ll|shall send|pay|transfer|wire|remit|settle the? money|funds|amount|balance;
      we|i will|shall|ll refund|return|repay|reimburse|send the? difference|excess|overpayment|surplus; send|sends|sent|forward|issue you? the|a|your completion|closing statement|figures|disclosure;
      wire|transfer|send|remit|pay|wiring|transferring|sending|remitting|paying anything; before you|they wire|transfer|send|remit|settle;
      before you pay anything|any|a|the|money; before you|they release|process anything|any|a|the;
      before transferring|remitting|settling|sending;
      bank holiday*; bank of|on; file transfer*;
      transfer the|a|your file|files|call|domain|data|ownership|pupil|student|employee; data transfer;
      domain transfer; knowledge transfer; technology transfer; airport transfer*;
      transfer from|to the airport|hotel|station|gate; account manager*; account executive*; account team;
      account rep*; on account of; take into account; taking into account; user account*; email|mail account*;
      e mail account*; online account; customer account page; your account at;
      account settings|password|login|access|profile|activity|security|holder s password;
      twitter|facebook|google|github|microsoft|netflix|amazon|linkedin|instagram|apple|demo|guest|admin|login|social|gmail|outlook|paypal account*;
      log in|into to? your|the account; sign in|into to? your|the account;
      old|previous|current|earlier link|password|passcode|template|form|version|badge ... the new one; create|open|register|activate|delete|verify an|a|your new? account; new user; savings account rate*;
      give|gives|an account of; account of the|what|how; pay attention*; pay close attention; pay heed; pay tribute;
      pay respect*; pay a visit; pay for itself; pays off; pay off in; pay the price; pay dividends; pay grade;
      pay rise*; pay raise*; pay per; pay tv; pay wall; equal pay; pay gap; pay scale*; pay review*; wire mesh;
      wire harness*; settle in; settle down; settle the dispute|matter|case|argument|score|question; settle for;
      settle on; settled in|down|on; change of address of|for; change your|the|a password*; change request*;
      change order*; change log*; change management; change management process; climate change;
      change the date|time|room|subject|title|agenda|font|colour|color|channel; press release*; release notes;
      new release*; release date; release candidate; release version; product release; software release;
      release of version; release the version|software|code|build|prisoner*; process improvement; business process;
      due process; process flow; in the process of; invoice template|address|email|portal software;
      invoicing software; new account manager|executive|team|rep|representative|director; new customer account;
      email address has changed; office address; new address of; new office*; do not hesitate; don t hesitate;
      not only; why not; if not already; no problem; no worries; not yet; whether or not; no later than; no doubt;
      if any; no obligation; if applicable; if possible; if necessary; if need be; if so; if required;
      if you have any question|questions; if you have questions; should you have any; should you need; if you need;
      no dramas; as if; what if; even if; no idea; nothing new; no charge; not later than; early bird*;
      gift card balance; gift card policy; balance sheet*; work life balance; balance of power; trial balance;
      attached template; attached agenda; attached presentation; attached logo; attached form; attached letterhead;
      attached version|draft|minutes|schedule|map|program;
      use the attached template|logo|agenda|form|letterhead|version|guide|link; deposit box*; security deposit box;
      interest rate*; statement of work; mission statement; bill of lading; bill of rights;
      closing date for applications; closing time*; closing ceremony; closing remarks;
      closing the meeting|ticket|issue|call; closing price*; closing stock; in closing; closing bell;
      closing argument*; escrow service agreement; the secret to; secret santa; secret of; secret sauce;
      top secret recipe; key secret; client secret; api secret; secret key; shared secret; call for papers;
      call to action; call for|to participation; conference call; call centre|center|option*; on call; roll call;
      so called; call off; urgent care; deadline for submissions|applications|papers|registration;
      submission deadline; registration deadline; reach you; contact you; reach you by phone; call you; we have paid;
      i have paid; we paid; has been paid; have been paid; was paid; were paid; been received; payment received;
      receipt of your payment; received your payment; thank you for your payment; thanks for your payment;
      payment was received; payment has been received|processed|made|sent|issued|released|credited;
      we have processed|transferred|wired|sent|remitted|settled|made; we will pay you; will be paid to you;
      will pay you; paid to you; pay you; in order; in order to; order of;
      pay in 3|4|three|four|instalments|installments; get paid; low pay; pay us a visit; bank s website;
      in the amount; bring the account; process a wire fraud; wire fraud; without delay|fail|further;
      without further delay|ado`,
    request: `problem|issue|ok|okay|fine|alright|trouble|acceptable|objection|mind if you|the|your; all right if you|the|your; mind if we have|get|had; please; pls; plz; kindly; could|can|would|will you; could|can you please; if you could|can|would;
      you may please; we ask; ask you; asks you; we ask that; asking you; are asked; we require; we request;
      requesting; i d like you; i would like you; would like you; i want you; i need you; need you; needs you;
      you need to; you must; you ll need to; you will need to; make sure; ensure; be sure to; grateful if|for;
      appreciate if|it; appreciate your; obliged if; would you mind; be so kind; arrange; arrange for; you are to;
      you are required; go ahead and; are you able to; you re to; i am asking; have to ask you; instruct;
      i need to get; we need you; asked to pay|wire|remit|settle; i request; i require; i am requesting;
      i need a wire; i need this; i need the; i urgently need; need your help; i need your; help me; need you to;
      needs you to`,
    need: `wants; would|d like it|this|them to;  need; needs; needed; require; requires; want; must; has to; have to; looking to; i d like; promised; owe`,
    mustBe: ` must; has to; have to; needs to; need to be;
      are to be; shall; ought to; is required; falls due; are now to; is now to;
      should; is to; to be wired|paid|transferred|sent|remitted|settled|credited|deposited`,
    we: `we; our; ours; us; i; my; the company; the firm`,
    me: `i; me; my; mine; us`,
    waitFor: `waiting for; await; awaiting; as soon as; once; expect; watch for; see; confirm; reply with; share; provide; forward; advise; have`,
    bankDetails: `
      bank|banking|account|remittance|remit|wire|wiring|ach|eft|payment|beneficiary|deposit|settlement|transfer|payee|bacs|chaps|swift|routing|funding|payout|disbursement detail*|information|info|instruction*|coordinates|credentials|particulars|data|profile|records|no|number*|numbers; bank routing; acct no; acct number*; sort code*; iban;
      ibans; swift code*; ifsc; bsb; aba number; transit number; institution number; a c no;
      a c number; lock box; remit to; remittance address*; remittance advice address;
      electronic funds? transfer eft? detail*|information|instruction*;
      electronic fund|funds transfer eft? detail*; ssi; ssis;
      beneficiary bank; vendor bank*; receiving bank;
      vendor packet; banking arrangement*; bank mandate; void* cheque|check; bank letter; collection account;
      receiving account; bic; lockbox; bank account;
      bank accounts; beneficiary account; our banking`,
    account: `account; accounts; acct; acc; a c; escrow; wallet`,
    newAccount: `new|other|another|different|alternate|alternative|secondary|second|temporary|interim|replacement|separate|revised|updated|subsidiary|offshore bank|escrow|deposit|collection|client|trust|operating|receiving|dollar|euro? account|accounts|iban|bank; new|revised|updated|different|replacement|alternative bank|wire|wiring|remittance|account|payment|banking detail*|instruction*|information|coordinates|number; another of our accounts`,
    details: `details; instructions; information; info; numbers; number; coordinates; particulars; data; figures`,
    bank: `bank; banks; banker; bankers; banking; branch; branches; financial institution; credit union; building society`,
    records: `records; record; system; systems; files; file; ledger; master data; vendor master; database; vendor profile; supplier profile; books; erp; your side; your end`,
    below: `below; following; as follows; underneath; beneath; hereunder; here under; undermentioned; mentioned; the one in|on; noted; indicated; shown; listed; stated; given; set out; to the right; further down`,
    attached: `attached; attachment; enclosed; herewith; enclosure; in the pdf; this pdf; the letter; accompanying`,
    thisOne: `this one; these; this account; the right ones;
      the correct ones; the right one; the new one; the new ones; this new account; those below`,
    instead: `instead; in place of; in lieu; this time; rather; in favour of; not to the; not the; and not`,
    new: `new; newly; revised; updated; fresh; replacement; corrected; latest; amended; changed; current; refreshed; correct; temporary; interim; newest; modified`,
    other: `other; another; different; alternate; alternative; secondary; second; new; temporary; replacement; subsidiary; backup; personal; offshore; designated; collection; separate; interim`,
    old: `old; previous; former; existing; prior; earlier; usual; regular; current; original; past; previously; on file; you have; you hold; you held; used before; last; main; primary; normal; legacy`,
    change: `change; changes; alter; amend; modify; revise; switch; redirect; reroute; replace; transition; migrate; correct; overwrite; override`,
    changed: `changed; change; changes; changing; updated; updating; update; revised; amended; altered; modified; replaced; replace; replaces; superseded; supersede; supersedes; switched; moved; migrated; migrating; transitioned; transitioning; switching; has a new; different; no longer the same; went live; now live; restructured; consolidated; reissued; renewed; is now; are now; read as follows; overhauled; centralised; centralized; superseding; superseeds; printed in error; given in error; misprinted; were wrong; was wrong; are wrong; is wrong`,
    retired: `no longer valid; no longer active; no longer in use; no longer used; no longer use; no longer be used; no longer accept*; no longer available; no longer operational; no longer operating; no longer receive; no longer receiving; is no longer; are no longer; not be used; no longer monitored; should no longer; must no longer; not to be used; to be used no more; closed; closing; wound down; shut; discontinued; discontinue; deactivated; inactive; expired; invalid; obsolete; out of use; dormant; retired; retire; defunct; don t use; not use; stop using; stopped using; stop working; stops working; discard; disregard; delete; ignore; cease using; ceased; void; voided; cancelled; canceled; do not pay|send|remit|wire|transfer to|into; not to pay; refrain from using; please avoid; phased out; phasing out; terminated; suspended; decommissioned; replaced`,
    henceforth: `going forward; from now onwards; henceforth; hereafter; in future; in the future;
      future payments; all future; future invoices; with immediate effect; effective immediately; effective today;
      as of today; as of now; from today; starting today; starting this; starting next; from this month;
      from next month; until further notice; for future; this invoice and;
      any outstanding; for this and; upcoming payments; next payment; next payments; all payments; all further;
      further payments; forthcoming payments; any future; all remittances; today onwards; now on;
      effective from today|now|this`,
    use: `use; using; utilise; utilize; refer to; rely on; pay to; work from; switch to; adopt; remit to; pay into;
      work with; follow these`,
    update: `update; updates; updating; amend; amended; adjust; correct; edit; modify; revise; overwrite; replace; load;
      loaded; record; register; save; add; reflect; set up; change; swap; enter`,
    moved: `moved; moving; switched; switching; migrated; transferred; changed over; transitioned; changeover; ported; relocated; consolidated; merged; merge`,
    pay: `pay; remit; wire; settle; transfer; disburse; reimburse; fund;
      credit|deposit to|into|it|this|them|our|my|us|me|the? account|amount|money|funds|sum|balance|beneficiary; please|kindly|pls credit|deposit`,
    paid: `paid; paying; remitting; wiring; settling; remitted; wired; settled; credited; transferred; deposited; disbursed; processed; released; completed;
      actioned; cleared; executed; effected; arranged; finalised; finalized; honoured; honored;
      go out; payable; rectified; resolved; remedied; reconciled; made; sent; initiated; put through`,
    handle: `process; processing; handle; handling; release; releasing; make; making; arrange; arranging; effect;
      initiate; initiating; complete; completing; action; put through; push through; schedule; expedite;
      prioritise; prioritize; authorise; authorize; facilitate; organise; organize; send out; get out; key in;
      proceed with; take care of; attend to; deal with; finalise; finalize; carry out; perform; wire out; see to;
      remedy; resolve; execut*; fulfil; fulfill; push this; assist with; help with`,
    payment: `payment; payments; remittance; remittances; prepayment; instalment; installment; instalments;
      disbursement; reimbursement; payout; pay run; the|these|those|all|future|further|any transfers; wire; wires; retainer; refund`,
    funds: `funds; money; monies; moneys; proceeds; sum; amount; deposit; tranche; payoff; commission`,
    transfer: `a wire; wire transfer; wire transfers; the wire; this wire; an urgent wire; wire payment; wires; a transfer; an urgent transfer; bank transfer; bank transfers; this transfer; the transfer; international transfer; international wire; outgoing wire; same day wire; domestic wire; money transfer; fund transfer; funds transfer; a payment; an urgent payment; a quick payment; a first payment; a confidential payment; this payment for me; some payments; an outgoing payment; a faster payment; a chaps; an ach; a swift transfer; a swift payment; chaps payment; an international payment; a large payment; a small payment; same day payment; one off payment; wire processing; a vendor payment; a discreet payment; a discreet transfer; rtgs; a new payee; an initial payment`,
    invoice: `invoice; invoices; inv; pro forma; proforma; debit note; fee note; freight bill; credit note;
      purchase order; billing|our|your|monthly statement; instalment; installment; the bill; this bill;
      your bill; attached bill; your bills; the statement; attached statement`,
    money: ` aud; cad; chf; dollars; pounds; sterling; rs; rupees; $*; £*; €*; *€; *$;
      us$*; a$*; c$*; hk$*; ₹*; inr*; eur*; usd*; gbp*`,
    owed: `balance; overdue amount; amount due; amount owed; arrears; the outstanding; past due;
      due amount; total due; sum owed; what you owe; instalment; installment; deposit; the fee;
      our fee; our fees; the fees; outstanding sum`,
    send: `send; text|message|whatsapp me|us; sends; forward; reply with; transmit; let me have; sending; get me; email; share; provide; supply;
      furnish; submit; return; give me`,
    signIn: `sign|signs|signing|signed|log|logs|logging|logged in|on|into|onto; login; logins; username; usernames; user name|names|id|ids|account|accounts; portal; server; servers; intranet; vpn; mailbox; mailboxes; sso; mfa; 2fa; two factor; authenticator`,
    password: `password; passwords; passphrase; passcode; passcodes; pin; access|verification|login|activation|security|one|time code|codes; log in|on details; login|access details; credentials`,
    leave: `leave us|our|the|today|tonight|by|before|this|within|on|at|here|immediately; go out; goes out; gone; go through; go off today|this|before|by; out today|tonight|by|before|this; out of the? door|account|bank`,
    goods: `the|our|your order|orders|shipment|shipments|parcel|parcels|goods|delivery|quote|quotation|offer|letters|letter|invoices|invoice of|worth|for|over|at`,
    amount: AMOUNTS,
    accountNumber: accountNumbers([
      "bsb|aba|routing|rtn|dda|transit|checking|savings number|no|code?",
      "sort code|number?",
      "account|acct number|no|nr?",
      "a c no?",
    ]),
    goTo: `go to; goes to; goes there; go there; go into; going to; sent to; send to; paid to; pay to; paid into; pay into; directed to;
      made into; made payable to; transferred to; wired to; wire to; remitted to; remit to; credited to;
      credit to; deposited to; deposited into; deposited in; deposit into; deposit to; land in; land there;
      land on; forwarded to; routed to; redirected to; redirect to; go here; addressed to; swapped to; going into;
      goes into; should hit; hit my; into our; into my; in favour of; sent through; sent into`,
    paymentContext: `payable; payables; payment date; remit; purchase; po; due date; vendor; supplier;
      finance team; finance department; accounts team; invoice`,
    payroll: `payroll; salary; salaries; wages; wage; my pay; direct deposit; direct deposits; pay check; paycheck; pay cheque; paycheque; pay checks; pay day; payday; pay slip; pay run; my earnings; monthly pay; weekly pay; dd info; dd form; dd details; net pay; remuneration; stipend; next pay; pay period; pay date`,
    closing: `closing; closings; commission demand; completion; escrow; settlement date; conveyanc*; title; purchase price; property purchase; house purchase; real estate; mortgage; notary; solicitor; solicitors; exchange of contracts; clear to close; signing appointment; seller; buyer; buyers; lender; earnest money; disbursement; the property; attorney trust; sale proceeds`,
    closingFunds: `closing funds; closing costs; cash to close; funds to close; completion funds; completion monies; completion money; closing payment; closing balance; earnest money; earnest deposit; good faith deposit; down payment; deposit on the property|house|flat; exchange deposit; purchase monies; purchase money; payoff; pay off amount; proceeds; settlement funds; settlement monies; purchase price; house deposit; commission demand; deposit money; completion statement; balance due at closing; final figure`,
    closingAccount: ` escrow; trust account; client account; iolta; notary account; settlement account; conveyancing account; payoff account; title company s? account`,
    cards: `gift card*; apple|google|steam|itunes|amazon card|cards; gift certificate*; giftcard*; itunes card*; google play card*; steam card*; amazon card*; visa card*; apple card*; ebay card*; target card*; walmart card*; vanilla card*; prepaid card*; prepaid visa*; store card*; voucher*; razer gold; amex card*; sephora card*; play cards; razer cards; steam wallet card*`,
    cardCode: ` codes; card numbers; scratch; the backs; back of the card*; back of each card; picture of the back*; the pins; pin numbers; card pins; photos; pictures`,
    buy: `buy; purchase; pick up; get; grab; obtain; procure; acquire; collect; order; source; go to the store; secure`,
    crypto: `bitcoin; bitcoins; btc; usdt; usdc; ethereum; eth; tether; crypto; cryptocurrency; cryptocurrencies; stablecoin*; monero; xmr; trc20; erc20; litecoin; tron; digital currency; virtual currency; ripple; solana; digital assets`,
    wallet: `wallet; wallets; crypto address; btc address; bitcoin address; exchange account; crypto account; blockchain address; usdt address; binance; kraken; coinbase`,
    settleIn: `settle in; settled in; settlement; accept; accepting; accepted; payment in; payment by; pay in; invoice in; paid in; convert; top up; transfer in; send in; remit in; only take; payable in`,
    changeSaid: `letter|mail|email|message|note ... about|on|with where payments|payment|money|funds should|must|are|is|will to? go; where the? payments|money are|is|should|must now|to go now|from; bank|banking looks|look after us these days|now; banking is|are handled|done|run by ... these|now days?; i have|ve|just|recently? recently? moved|switched my? banking? to ... bank; we|i have|ve|are|re? recently|just|now? changed|switched|moved|moving|changing|switching our? bank|banks;
      we|i changed|switched|moved our? bank|banks; changed our bank; switched our bank;
      moved to a new|different bank; moved to another bank; moving to a new|different|another bank;
      moved our accounts|banking|account to; with a new|different|another bank; now bank with;
      banking with a new|different; now banking with; change in bank*|banking; change in our bank*|banking;
      change to our bank*|banking|account|remittance|payment details?;
      change in our remittance|payment|account details?; changes to our bank*|banking|remittance|payment;
      stopped using the|our old|previous _? _? account; old account is no longer; old account has been closed;
      now that we bank|banking with; since we bank|banked with; we bank with ... now;
      still have|hold|use the|our old account|details|iban|bank|one; account|accounts has|have? moved to ... bank;
      fresh numbers; different bank from; account has changed; accounts have changed;
      our account details are different; our banking has changed; moved our lockbox;
      lockbox has moved; banking|bank|accounts is|are being|changing|moving|switching|transitioning; in the middle of a|our bank|banking|account change|changeover|move|switch|migration; banking changeover; please note our new;
      remittance instructions have changed; replaces|supersedes what|the one|ones|those was|were|is|are? on|in the|our|your? invoice|statement|contract|letter;
      replaces the account|details|one|ones; replace the account|details|one|ones you; old|former one|ones|account|details stop|stops|cease|ceases working|functioning|operating;
      the old one is; old one no longer; overwrite it with; where _ _? should be deposited; notice of assignment;
      assigned our receivables; factored our; rather than the one on; rather than the account; our other one;
      we are asked to use another account; ignore the bank details on; disregard the bank details on;
      the details on the invoice are wrong|outdated|incorrect; details at the foot; account is being wound down;
      that account is being; use the details on the attached; the details on the attached supersede;
      fresh|new|revised|updated|different wire|wiring|payment|bank instructions|details;
      came back with fresh|new|different|revised; instead of the usual account|bank|details;
      receivables|debts|debt|invoices have been assigned;
      has|have assigned ... all|its|their|the? book? debts|receivables|invoices; assigned ... all book debts`,
    changeNamed: `new bank account; new bank|banking partner; new banking details; change of bank; change of account details; bank account change; bank details change; bank change notification; banking change`,
    redirectSaid: `wired|paid|sent|remitted|transferred|go|goes _? to our|the|my parent|subsidiary|affiliate|sister|agent|group|holding company|office? instead; not to|into the one|account you know|have|usually; use|take|choose the|our other|second account|one for this|that|it|these|the; for this|that one|invoice|payment|time ... use|take the|our other|second account|one; send|pay|transfer|wire|settle|remit this|that|it|these one|ones|invoice|bill? to|into the|our other|second account|one; to our other account; to our new account; into our new account; into the new account; to the new account;
      to a new account; to a different account; to another account; into a different account;
      into another account; to an alternative account; to an alternate account; to our alternative account;
      to our alternate account; to our secondary; to our subsidiary s? account; to our deposit account;
      to our operating account; to my business partner; to the account of my;
      go here instead; to this account instead; to this one instead; to the one below instead;
      pay this one instead; send it here instead; not to the old account; not the old account; not the old one;
      not to the old _? account; instead of the old; instead of the usual account; redirect the payment;
      redirect payment; redirect all payments; redirect this payment; reroute the payment;
      collects _ _? _? _? through this account; use these instead; to it instead; to our _ account this time;
      collects|collect|collected ... through this account; to go to our _ account`,
    payrollSaid: `pay me into|to the|a|my new|other|different account|one|bank; mine go|goes|to|sent|paid|into to|into|at|the? the|my ... one|account instead|from; my salary|wages|pay|paycheck|payroll ... land|arrive|go|goes ... iban|account|bank; change my direct deposit; update my direct deposit; switch my direct deposit; change my payroll; update my payroll; change my salary account; update my salary account; my salary on|to|into a|my|another|the new? different? account; my direct deposit to a|my|another|the new? different? account; my new direct deposit; new direct deposit form; my pay to land; my pay to go; my pay deposited; my pay sent; my pay to be sent; my paycheck to|into a|my|another new? account; change the account my salary|pay|wages; change the bank account my salary|pay|wages; my salary|pay|wages goes|go|is|be? paid? to|into the|my new|other one|account|bank; change my bank details for payroll|salary; my dd info; change my dd; update my dd; direct deposit change; direct deposit update; payroll account change; my salary paid into a|my; pay me into a|my new; salary account change; redirect my salary; redirect my pay; my wages into|to a|my new|different`,
    closingSaid: `wire instructions for your closing; wiring instructions for your closing; wire instructions for closing; wire your closing funds; wire the closing funds; wire your down payment; wire your earnest money; send your closing funds; funds for closing; fund the closing; wired to the escrow account; wire|send|pay|transfer it? to|into our second|secondary|other|alternate|backup escrow|trust|client account; payoff came back; payoff account has changed; payoff letter has changed; revised payoff letter; send the deposit to our client account; transfer the completion monies; completion monies to our; net proceeds are to be wired; wire my proceeds; proceeds to be wired; proceeds to my; deposit for the property; deposit for the house; balance to complete; send the completion money|funds|monies; clear to close`,
    cardsSaid: `behind|under|beneath|below the silver|scratch|grey|gray|foil strip|panel|coating|film|label|foil|area; numbers|digits|code behind|under|beneath the strip|panel|foil; scratch the back* and send; scratch the back* and take; scratch them and send; scratch off the back*; send me the codes; email me the codes; text me the codes; send me pictures of the card*; send me photos of the card*; get me some gift cards; buy me some gift cards; pick up some gift cards; purchase some gift cards; some gift cards for; few gift cards; need gift cards; need some gift cards; cards at each? 100|200|50|500 each; reimburse you for the card*; pay you back for the card*; cards i need; i need vouchers; need you to get gift cards; worth of gift cards; gift cards worth`,
    ledgerSaid: `everything|all|whatever|what that? we|i|you? still? owe our|the? suppliers|vendors|creditors; what|everything|all each|every|our|the customer|customers|client|clients|debtor|debtors still? owe|owes us; aging report; ageing report; aged receivable*; aged debtor*; aged creditor*; aged payable*;
      aged trial balance; receivables aging; receivables ageing; accounts receivable report|aging|ageing;
      accounts payable aging; ar aging; ap aging; open items list; do you have open invoices with us;
      do you have any open|outstanding|unpaid invoices with us; which invoices are open;
      which invoices are still open; what invoices do you have open|outstanding|pending;
      list all open|outstanding invoices; list of open|outstanding|unpaid|pending invoices; list of open items;
      any invoices due to us; any invoices outstanding to us; open invoices on your side;
      are there any payments due to us; which payments are due to us; when you plan to pay;
      which of them|these|those|our|the? invoices? you|they plan|intend|expect|propose to pay|settle|clear; who in your team|company handles supplier? payments;
      who handles your supplier? payments; who handles supplier payments; who handles payments;
      who is responsible for payments; who pays your suppliers; who looks after payments; who processes payments;
      who deals with supplier payments; w 2s; w2s; all w 2; all w2; w 2 forms; w 2 copies;
      customer list with contact*; list of customers with outstanding; list of unpaid customers;
      outstanding payments from customers; payment schedule for our invoices; whoever pays us; anything outstanding on our account; anything outstanding to us;
      anything due to us; what is outstanding to us; your next payment run;
      payments are you due to make to us`,
    taskSaid: `i have a task; have an urgent task; i have an important task; need a task done; there is an urgent task; a task for me; task for you; handle a task; run a task; run an errand; an errand for me; take care of something for me; do something for me; quick task; handle something for me; complete a task; there s a task; an assignment for you; i need you to do something; i need you to handle; i need you to run; i need you to take care; i need you to complete; help me with a task; need your help with something; i need your help in; a discreet task`,
    openerSaid: ` are you at the office; are you available; are you there;
      are you around; are you free; are you busy; are you in; at your desk; got a minute; have a minute; got a moment; do you have a moment;
      quick favour; quick favor; need a favour; need a favor; do me a favour; do me a favor; small favour;
      small favor; a favour to ask; a favor to ask; let me know if you are available|free|around;
      let me know when you are available|free|at your desk; can you handle something; are you able to help;
      are you on seat; can i count on you; i need your assistance; reply when you get this;
      reply once you get this; send me a quick reply; available at the moment; are you on your computer;
      kindly email me back; email me as soon as you get this; let me know when you are|re? available|free|around`,
    holdSaid: `take|leave us|me|our|ours out of the|your|this ... run; leave|keep us|our|my invoices|ones|payments? out of the|your|this; not release|pay|send anything until|before|yet; nothing goes out until; hold the|this|that|your|all payment*; hold off on the|this|any? payment*; hold off paying; hold payment*; hold on payment*; withhold payment*; pause the|this payment*; put the|this payment* on hold; stop the|this payment*; do not release the|this payment* yet; hold the wire; hold the transfer; delay the payment*; before you put _ _? through; before you pay; before you release; before you process; before you send the payment; before making the payment; before making payment; don t pay _ yet; hold fire`,
    secretSaid: `to|for me only|alone; me and nobody|no one|only; straight|directly to me and no|nobody|only; team|department|people|colleagues|sales|credit|finance|accounts|accounting|controlling|group is|are? not|t part of|in this|it|on; leave|keep _ _? _? out of this|it|the loop?; not|t copy|cc|loop|involve anyone|anybody|others|him|her|sales|finance|credit|accounting in?; without cc|copying; no cc|copies|copy to; nobody|one else|must|may|should|outside|in|at ... _? hear|hears|know|knows|learn|learns|find|finds about|of|out|until|before|yet; nobody must|may|should hear|know|learn; no one must|may|should hear|know|learn; rather|prefer that? nobody else|in|at|outside; rather|prefer that? no one else|in|at|outside; keep this confidential; keep it confidential; keep this strictly confidential; keep this between us;
      keep it between us; keep this strictly between; keep this to yourself; keep it to yourself; keep this quiet;
      keep it quiet; keep this private; keep this discreet; just between us; stays between us;
      strictly between us; between you and me; between the two of us; between us for now; between us until;
      don t tell anyone|anybody|the|him|her|them; do not tell anyone|anybody|the; tell no one; tell nobody;
      do not discuss; don t discuss; not discuss this; do not mention; don t mention; not to be discussed;
      do not share this with anyone|anybody; don t share this with; without telling anyone;
      only to me; discuss with nobody; discuss it with nobody; nobody else knows; no one else knows; only ones|two|people|persons ... who|that know|knows; nobody|no one besides|except|but us|you knows|know|is; only ones|people|two in on|aware|involved|informed;
      only person who knows; utmost confidentiality; utmost discretion; strict confidence;
      in the strictest confidence; complete discretion; absolute discretion;
      highly confidential; strictly confidential transaction|deal|acquisition|matter|payment;
      matter is confidential; deal is confidential; transaction is confidential; this is confidential;
      is price sensitive; must remain confidential; must stay confidential; treat this as confidential;
      treat this in confidence; treat with discretion; be discreet; not on the shared; off the books;
      not have|put|see|want it|this|that in|on|through the _? system|queue|register|list|books|ledger; keep me out of; keep it off; it s a surprise; keep it a surprise;
      confidential acquisition; i count on your discretion; rely on your discretion;
      nobody in the office; anyone else in the|your; not yet public; until it is announced;
      until the announcement; until we announce; before the announcement; confidential payment;
      confidential transfer; confidential transaction; nobody else is|needs to know; no one else is|needs to know; nobody|one else must|may|should know;
      nobody is to know; no one is to know`,
    noCallSaid: `can t take calls; cannot take calls; can t take your? call; can t talk; cannot talk; can t speak; cannot speak; can t pick up; cannot pick up; can t answer; can t be reached; cannot be reached; not be reachable; not reachable; unreachable by phone; not available by phone; not available on the phone; unavailable by phone; unavailable for calls; no calls; no phone calls; don t call; do not call; do not phone; don t phone; don t ring; do not ring; don t try to call; no need to call; no need to phone; no need to ring; no need for a call; need not call; calling is not necessary; without calling; instead of calling; rather than calling; email is best; email is the best|fastest|quickest|only|easiest way; email only; only by email; only via email; only reachable by email; best reached by email; reach me by email; reach me here; reply here; just reply to this email; just email me; email me only; only email; text only; contact me only by; prefer email; phone is off; my phone is|will mostly? be? off|broken|dead|not working|down; phone will be off; phone|mobile|cell will|is mostly|largely|usually? be? off|silent|unavailable; phone is not working; phone isn t working; phones are down; phone line|lines are|is down; phone line|lines are|is closed; phones|lines|telephones|extensions are being? switched|moved|migrated|replaced|upgraded|changed; our phones are; lost my phone; phone was stolen; phone is broken; no signal; no reception; no phone signal; bad reception; boarding a flight; boarding now; about to board; on a flight; on a plane; about to take off; in meetings all day; in a meeting and can t; in meetings until; in a conference and; hard to reach by phone; difficult to reach by phone; switchboard is closed; switchboard is down; not to be contacted|called|phoned|disturbed; will not be able to answer; won t be able to answer; won t be able to talk; unable to talk; unable to take calls; unable to speak; unable to answer; calls are not possible; can t call; can t chat; please reply by email; deal with this by email; handle it by email; handle this by email; keep it on email; keep this on email; keep to email; my line is down`,
    noCheckSaid: `no need to verify; no need to check; no need to confirm; no need for verification; no need to double check; no need to re confirm; not necessary to verify; verification is not required|needed|necessary; need not verify; already been verified; already been confirmed; already verified; already confirmed; already checked with; already validated; already cleared this; already been cleared; skip the usual; skip the verification; skip the form; skip the call back; skip the callback; skip the normal; bypass the usual|normal|standard; bypass the verification|procedure|process; waive the usual; without the form; without the usual|normal|standard form|procedure|checks|approval; letter attached is your confirmation; letter is your confirmation; serves as confirmation; serves as your confirmation; serve as confirmation; this email is sufficient; this email is your authorisation|authorization; this email serves; take this as confirmation; take this email as; no further confirmation; no further verification; no further checks; no further approval; no call back is; no callback is; call back is not needed|required|necessary; finance line is closed; only need|have to enter|key|load|approve|release it|this|them; do not wait for; don t wait for; do it without the; paperwork can follow; paperwork later; sort|do|handle|complete|sign the|all paperwork; paperwork to follow; backup to follow; i will|ll sort|do|handle|send|complete|sign the|all paperwork|forms|documents; invoice to follow later; skip the po; no po needed; confirmation is not needed; phone verification is not; verbal confirmation is not; don t worry about the form|procedure|paperwork|verification`,
    channelSaid: `text me; message me on; whatsapp me; contact me on|via|through|by whatsapp|telegram|signal|sms|text; on whatsapp; via whatsapp; over whatsapp; through whatsapp; by whatsapp; on telegram; via telegram; via signal; to my private|personal email|e|mail|address|gmail|account; my private email; my personal email; my private address; reply to my private|personal; write to my private|personal; use my private|personal; at my private|personal; send me your mobile|cell; send me your number; send me your phone; your whatsapp number; give me your number; give me your cell|mobile|whatsapp|phone; drop me your number; drop your number; share your number; share your mobile|cell|whatsapp; what s your number; your personal number; your mobile; your cell; on my personal number; move this to whatsapp; take this offline on; to this private; text message`,
    contactSaid: `call me on this one; call me on this number; ring me on this; call me at this number; call this number; call my direct; call my new; call our new; ring our new; dial our new; our new number; my new number; my new mobile; our new phone; new phone number; new telephone number; new mobile number; new direct line; new switchboard; new contact number; our phone number has; our phone number changed; my number has changed; my number changed; our number has changed; phone number has changed; phone numbers have changed; telephone number|numbers has|have changed; our phone number is now; number you have is no longer; the old number; number is no longer in; use my new e mail; my new email; our new email; new email address; our email address has changed; my email address has changed; use this email address from; reply to this address only; update our contact details; to verify call; to verify ring; to confirm ring; to confirm call; verify by calling; confirm by calling; call the number below; ring the number below; phone the number below; at the number below; on the number below; new accounts desk; main|direct|our line|number is|was being? ported|moved|transferred|migrated; line|number is being ported|moved|transferred|migrated; on this number only; reach me on my new; direct number below; ask for _ _? at this number; at this number to confirm; number in this email|letter; the number in my signature`,
    approvalSaid: `has approved this; has approved the; have approved this; already approved; been approved by; was approved by; approved by the|our|your ceo|cfo|md|director|board|president|chairman|owner|management|manager; approved by _ _? ceo|cfo|md|director|president; has signed this off; has signed off; signed off by; signed off on; has authorised; has authorized; authorised by; authorized by; has given the go ahead; gave the go ahead; gave approval; gave his approval; gave her approval; given approval; given his approval; has cleared this; cleared this with; already cleared; cleared with our|your; as agreed with your|our; as discussed with your|our ceo|cfo|md|director|boss|manager|president; agreed with your ceo|cfo|md|director|boss|manager|president; i am copying our finance; copying our finance team; copying in accounts; will take it from here; will liaise with you; per _ s approval; forwarding the approval; approval below; approval attached; approval from your; approval from the; as approved; as per approval; per your ceo; on behalf of the ceo; instructed by your; as you will see from; per our call with; per _ s call with; as instructed by; as requested by our auditors; fine by me; going ahead is approved; per your director; in line with the approval`,
    holderSaid: `in the name of our; in a different name; in another name; held by our; held in the name; name is different; beneficiary name differs; account name differs; different account name; different beneficiary; name may not match; name will not match; name won t match; name does not match; name doesn t match; ignore the mismatch; name mismatch; ignore the warning; ignore any warning; ignore the bank s warning; ignore the bank warning; ignore confirmation of payee; confirmation of payee warning; partial match; our factoring; factoring company; factoring partner; factoring firm; factor company; collected by our; collected on our behalf; our subsidiary; our sister company; our parent company; our trading arm; our affiliate; our holding; our agent s account; our treasury agent; my business partner; account of our director; my wife s account; personal account; our partner company; our associate company; third party account; payments are now collected; contract|account|invoices|receivables|debt now|is|are sits|sit|rests|held|owned with|by; has assigned; have assigned; assigned to us; the beneficiary is our; our payment agent; our collection agent; our collecting agent; fbo`,
    pretextSaid: `can t|cannot|not take|accept ... ... usual place|account|bank; our bank is leaving; sorting out our banks; reorganising|reorganizing our banks; under audit; being audited; under annual audit; undergoing an audit; undergoing audit; until the auditors;
      auditors are finished; due to an audit; because of an audit; tax review; compliance review;
      account is blocked; accounts are blocked; account is frozen; account is restricted; temporarily restricted;
      temporarily blocked; temporarily frozen; temporarily suspended; cannot receive; can t receive;
      can receive but not; unable to receive; not able to receive; merger of our bank;
      our bank has merged; bank merged; bank merger; bank is merging; due to the merger; following the merger;
      due to brexit; because of brexit; sanctions screening; bank charges a lot; bank charges|costs a|too lot|much for;
      dormant status; under dormant; account is being renewed; credits are getting;
      as requested by our auditors; security breach at our bank; fraud attempt on our account;
      our account was compromised; our account has been compromised; account was hacked; returned by the bank;
      rejected by our bank; wire was returned; was returned by; technical problem* with our account|bank;
      technical issue* with our account|bank; issue* with our bank; problem* with our bank;
      problem* with our account; bank is upgrading; bank upgrade; limit on our account; reached its limit;
      deposit limit; exceeded the limit; account is under; recent merger; closing our branch; branch is closing;
      branch has closed; branch closed; banking|bank is|are in the middle|process of a|our? change|changeover|move|switch|migration;
      our|the account is|was|remains frozen|blocked|restricted|suspended|locked`,
    proofSaid: `copy of the remittance; copy of the transfer; copy of the wire; copy of the payment; swift copy; the swift; mt103; mt 103; proof of payment; proof of transfer; payment proof; payment receipt; transfer receipt; wire receipt; wire confirmation; transfer confirmation; payment confirmation; remittance slip; remittance copy; remittance advice when; transaction receipt; bank receipt; utr; federal reference; fed reference; fed ref; imad; confirmation slip; confirmation of the wire; confirmation of the transfer; confirmation of payment; confirmation number when; confirmation number once; tx hash; transaction hash; confirm once done; confirm once sent; confirm once completed; confirm once it; confirm when done; confirm when sent; confirm when paid; confirm once paid; let me know once it s? done|sent|paid|completed; let me know once it has been; let me know when it s? is? done|sent|paid|completed; let us know when it is; let us know once; exact date you will; date you will release; when you will release; when will you release; when payment will be made; when the payment will be; when will payment; payment date; when _ will be settled; advise when paid; screenshot of the; screen shot of the; reply with the receipt; send the reference; send the confirmation; watch for it; track the funds; trace the funds; trace it; once the wire; when it is out; when it s out; reference when sent; send a receipt; send me a receipt`,
    overdueSaid: `past due; now overdue; is overdue; are overdue; days overdue; days late; days past terms; remains unpaid; remain unpaid; still unpaid; remains outstanding; long overdue; seriously overdue; overdue notice; final notice; final reminder; final demand; last reminder; legal action; legal proceedings; to collections; collection agency; collections agency; debt collect*; debt recovery; recovery agent*; late fee*; late payment fee*; late payment interest; late charge*; late penalt*; interest will be charged; penalty will; penalties will; penalty fee*; service|services will be suspended|terminated|stopped|disconnected|interrupted; service suspension; service disruption*; disruption of service*; interruption of service*; service interruption*; services stop; account will be suspended; credit hold; placed on hold; on stop; has not been paid; have not been paid; has not yet been paid; not yet received payment; have not received payment; not received your payment; have not yet received; yet to receive payment; unpaid invoice*; outstanding invoice*; stop work order; reached its maturity; was due on; due last; fell due; were due`,
    discountSaid: `off if you pay; discount if you pay; discount if paid; discount for early; early payment discount; early settlement discount; prompt payment discount; discount for prompt; discount|reduction|rebate is|was|will be? granted|given|offered|allowed for|on this|prompt|early; discount applies if; settled in advance; paid in advance and; waive the fee if; waive the late fee if; waive the interest if; take five|two|three|ten|5|2|3|10 percent? off; percent off if; percent discount if; percent discount for; discount when you pay; discount on the total if; a rebate if; rebate for early; save _ _? if you pay; discount for payment; discount for settling; discount if settled; discount for advance payment; discount if you settle; discount if you transfer; discount if you wire; percent discount when; we can offer a discount; reduction if you pay`,
    urgentSaid: `before the cut off; before cut off; before the cutoff; before cutoff; out today; treat as urgent; treat this as urgent; matter of urgency; top priority; time sensitive; time critical; within the hour; within the next hour; within an hour; before close of business; by close of business; by end of business; before the bank closes; before banks close; same day; this is urgent; it s urgent; very urgent; extremely urgent; i need this done today; needs to be done today; must be done today; must be paid today; today itself; without delay; no delay; right away; straight away; immediately; as soon as possible; urgently; at the earliest; cannot wait; can t wait; today please; by noon; before noon; by midday; by 2pm; by 3pm; by 4pm; by 5pm; before 3; before 2; before 4; before 5; before 12; by eod; by cob; end of day; end of business day; first thing; asap; this afternoon; by friday; within 24; within 48; within the next 48; within the next 24`,
    paySaid: `return|refund|repay|reimburse|send|wire|transfer|pay back? us? the|this? difference|excess|overpayment|surplus|duplicate; return|refund the|our over payment; put this through; put it through; put that through; put these through;
      put through today; get this paid; have this paid; get it paid; have it paid; get this out; get a wire out;
      get a payment out; send the money; send the funds; wire the money; wire the funds; wire the amount;
      wire the balance; transfer the amount; transfer the money; transfer the funds; transfer the balance;
      transfer the sum; pay the attached; pay the invoice; pay the balance; pay the amount; pay the outstanding;
      pay this invoice; pay this today; pay it today; settle the balance; settle the invoice;
      settle the outstanding; settle the attached; settle your account; settle the account; remit payment;
      remit the balance; remit the amount; remit funds; release the payment; release payment; release the balance;
      release the funds; please pay; kindly pay; process the payment; process this payment; process the attached;
      process by wire; process the invoice; process this invoice; make the transfer; arrange payment;
      arrange the payment; arrange for payment; arrange transfer; arrange the transfer; effect payment;
      action the payment; balance to be cleared; balance be cleared; payment be settled; settle this balance;
      clear the balance; clear this balance; clear the outstanding; asked to wire; asked to settle; asked to pay;
      asked to remit; please credit; kindly credit; please remit; kindly remit; please wire; please transfer;
      please settle; kindly settle; kindly transfer; kindly wire; please deposit; funds to be sent;
      money needs to reach; ok to pay; approved for payment; valid|good|proper discharge ... _? paying|payment|settlement;
      to enter|key|load it|this|them in|up; pay to the account|following|below; pay by bank transfer to; pay using the details;
      use the details below to pay; please go ahead and pay; scan the code to pay; scan the qr code to pay;
      pay the total; processing a wire; process a wire; process the wire; wire processed; wire to be processed; transfer to be processed; transaction is completed; transaction completed;
      prioriti* getting the wire; please process this; kindly process;
      promised them payment|deposit; promised they would|d have; please make payment; kindly make payment;
      please make the payment; kindly make the payment; please send payment; kindly send payment;
      your prompt payment would; funds need|needs to reach; so that we can fund; to be deposited to|into;
      for where _ should be deposited;
      want|wants|need|needs it|this|them wired|paid|transferred; promised ... they d have;
      promised ... their deposit|payment|money`,
    orderSaid: `what|how the|our|is|much ... balance|available on|in|of the|our current|company|business|operating|main account; how much is|do we|have in the|our current|company|business|operating? account; what the|our balance on|in|of the|our ... account is;
      make a transfer for me; make a payment for me; do a transfer for me; do a wire for me;
      process a wire; send a wire; send out a wire; initiate a wire; initiate a transfer; wire out;
      do a bank transfer; set up a wire; set up a payment; set up a new payee;
      handle a payment for me; handle a transfer for me; make a discreet payment; make a bank transfer;
      make an international transfer; arrange a wire; arrange a transfer; arrange a same day;
      put a transfer through; put a payment through; push a payment through; payment i need you to; transfer i need you to; wire i need you to;
      a payment which must; a payment that must go; there is a payment to;
      get a payment|transfer|wire|deposit out|over|to|of|done|sent|made;
      need a transfer|payment|wire sorted|done|made|sent|processed|completed;
      a transfer|payment|wire sorted|done|made|sent|processed for me`,
    ledger: `aging; ageing; aged debtors; aged receivables; debtors list; creditors list;
      receivables report; receivables list; payables list; open items; open item list; unpaid invoices list;
      list of debtors; w 2s; w2s; w 9s; w9s; tax forms of all; customer statements; debtor report;
      outstanding receivables; vendor list; supplier list; list of vendors; list of suppliers;
      accounts receivable; ledger of open`,
    openItems: `open invoices; outstanding invoices; pending invoices; unpaid invoices; overdue invoices list; invoices outstanding to us; payments due to us; open items`,
    task: `task; tasks; errand; errands; something important; something urgent; favour; favor`,
    urgent: `urgent; urgently; urgency; asap; immediately; immediate; promptly; quickly; swiftly; expedite; expedited; rush; priority; prioritize; prioritise; without delay; as soon as possible; at the earliest; right away; straight away; pressing; time sensitive; critical; fast; right now; same day; at once`,
    deadline: `today; tonight; tomorrow; this morning; this afternoon; before noon; by noon; by midday; cut off; cutoff; end of day; eod; cob; close of business; by friday; by monday; by tuesday; by wednesday; by thursday; this week; within the hour; within 24; within 48; deadline; before 3; before 2; before 4; before 5; hours; by the end of; ahead of; before the weekend; before closing`,
    secret: `confidential; confidentially; discreet; discreetly; secret; confidentiality`,
    phone: `phone; telephone; mobile; cell; number; phones; lines; line; switchboard; landline; handset; extension`,
    call: `call; calls; calling; ring; dial; speak; talk; telephone; callback; pick up; phone`,
    unable: `unable to; can t; cannot; not able to; won t be able to; can not; couldn t; impossible to; difficult to; hard to`,
    busy: ` meeting; meetings; conference; travelling; traveling; on a plane; flight; boarding; in court; overseas; abroad; on leave; on the road; on site; shop floor; at the hospital; surgery; customer audit; out of the office; off site; at customers; in the air; on holiday; on vacation; in transit; at a seminar; workshop; in negotiation*`,
    mailOnly: `by email; via email; by mail; email me; reply here; reply to this; just reply; email only; only email; write to me; email works; text; by e mail; email is`,
    verify: `verify; verification; check; checks; confirm; confirmation; validate; call back; callback; authenticate; verified`,
    needless: `no need; not necessary; unnecessary; needn t; not needed; not required; don t need to; do not need to; no reason to; don t bother; need not`,
    mobile: `your cell; your mobile; your whatsapp; your phone number; your personal number; your direct number; cell number; cell phone number; mobile number; whatsapp number; your number; cellphone number; cell no`,
    channel: `whatsapp; telegram; signal; wechat; imessage; sms; text message; private email; personal email; private address; personal address; private mail; gmail; skype`,
    write: `write; message; contact; reach; continue; chat; reply; respond; switch to; move to; find me; add me`,
    executive: `ceo; cfo; coo; md; director; directors; president; chairman; board; management; owner; partner; vp; chief executive; chief financial officer; headquarters; head office; head of finance; financial controller; boss; superior; principal`,
    approved: `approved; approval; authorised; authorized; authorisation; authorization; signed off; cleared; agreed; agreement; ok d; okayed; confirmed; instructed; go ahead; sanctioned; green light`,
    holder: `held; holder; name; beneficiary; collected; payee; titled; registered`,
    relative: `subsidiary; subsidiaries; factoring; factor; affiliate; affiliated; sister company; parent company; agent; third party; holding; trustee; business partner; wife; husband; partner company; intermediary; sub contractor; subcontractor; personal; distributor; collection partner; trading arm`,
    discount: `discount; percent off; rebate; reduction; waive; waived; off the total; off the invoice; 2 off; 5 off`,
    early: `early; advance; today; this week; upfront; up front; before; within; prompt; immediate; tomorrow`,
    overdue: `overdue; past due; late; unpaid; outstanding since; not been paid; not yet been paid; has not been received; delinquent; in arrears; past terms; remains outstanding; still outstanding; still pending; yet to be paid; reminder; remains open`,
    penalty: `penalty; penalties; late fee; late fees; late charges; interest; legal action; collections; collection; suspended; suspension; terminate; termination; disconnect*; disrupt*; interrupt*; proceedings; lien; default; cancelled; forfeited; lapse; stops; stop; moving your signing`,
    proof: `swift copy; mt103; remittance; proof; receipt; slip;
      payment confirmation; confirmation number; wire confirmation; transfer confirmation; reference number; utr;
      screenshot; tracking number; transaction id; tx hash;
      confirmation of payment; confirmation of the transfer; bank confirmation; payment date;
      date of payment`,
    reason: `due to; because; as a result; owing to; following; as part of; since; consequently; on account of; in light of; audit; audited; auditors; tax; brexit; merger; merged; sanctions; compliance; regulation; restructuring; reorganisation; reorganization; acquisition; takeover; inspection; consolidation; upgrade; migration; overhaul; transition; recently; fraud attempt; in view of; in connection with`,
    blocked: `audit; audited; frozen; blocked; suspended; restricted; dormant; on hold; under review; under investigation; cannot receive; can t receive; unable to receive; not receive; not accept; can receive but not; seized; limited; locked; flagged; under renewal; under maintenance; being reviewed; inspection; garnished; unavailable; inaccessible; out of service; broken; not working; down; off; ported`,
    contact: ` mail address; email; contact`,
    never: `never; will not ever; at no time; under no circumstances; do not change; does not change; do not ever; will not change; won t change; not change during; would never; no employee will; we do not send; we will not send; we won t send; will not email; do not email; never email; not going to change; no changes to; will never; we do not make changes; never accept; not accept changes; not accept any changes`,
    byMail: ` by mail; by phone; over the phone; email; e mail; by text; electronically; during; midway; last minute; by telephone`,
    fraud: `fraud; frauds; scam; scams; phishing; cybercrime; cyber crime; email compromise; bec; spoofing; impersonation; cyberfraud; identity theft; fake invoice*; deepfake*; social engineering; fraudulent; suspicious email*; suspicious message*; push payment`,
    fraudster: `fraudster*; scammer*; criminal*; hacker*; cybercriminal*; attacker*; crook*; thief; thieves; imposter*; impostor*; con artist*; impersonator*; bad actor*; threat actor*; spoofer*; phisher*; someone pretending; someone posing`,
    claim: `claim that; claims that; claiming; claims to; claim their; claim they;
      claims his|her|the|their; pretend*; purport*; impersonat*; posing as; poses as; pose as;
      allege; alleges; alleged; alleging; allegation*; supposedly; will say that; might say; may say; often say; may write; may ask; might ask you; will ask you for; tell you that; tells you that; telling you that; tells staff;
      telling staff; tells them; they will claim; they say; asks you to change; asking you to change;
      asks you to pay; asking you to pay; asking for a change of; messages that; an email that; emails that;
      a call that; someone asks; anyone asks; anyone who asks; an email asking; emails asking; a message asking;
      emails requesting; an email requesting; requests to change; request to change; requests for changes;
      requests a change; any request; trick*; fool*; dupe*; lure*; intercept*;
      the attacker; typical; is said to; allegedly; claimed; examples of; example of; victims; victim;
      defrauded; scenario;
      criminals|fraudsters|scammers|hackers|attackers|thieves|crooks|impostors|cybercriminals often|may|might|will|can|then|also|frequently|commonly|sometimes? write|ask|send|email|call|say|tell|use|copy|change|pose|create|monitor|alter|try|target|steal|request|demand|contact|insert|replace|hide|exploit|study|wait|know`,
    receive: `; you receive|received|get|got|see|notice; you are|re contacted|asked|sent|told; you ever receive|get|see;
      anyone|someone|somebody receives|gets; employee|customer|client receives|gets; when receiving;
      receiving an|any|a`,
    alert: `beware; be aware; warning; warn; warns; warned; alert; alerts; caution; be careful; watch out; vigilant; vigilance; recognise; recognize; spot; spotting; how to; protect; protecting; prevent*; avoid; avoiding; report; reporting; awareness; training; stay safe; don t fall; fight; fighting; rise in; increase in; wave of; tackling; combat; against; victim*; aware of; attempted; targeted; signs; tips; guard; defence; defense; detect*; suspect; suspected`,
    knownNumber: `number you already know; number you know; number you already have; number you have on file; number that you already; known number; known phone number; trusted number; trusted phone number; verified phone number; verified number; independently verified; number on our website; number from our website; number on our official; number you have used before; number already on file; previously known; call us to verify; call us to confirm before; call our office to verify; call to verify; by telephone before; by phone before; before sending any funds; before you send any; before you send money; prior to sending any; before wiring; before transferring any; prior to wiring; never act on; known contact; call us immediately; contact us immediately; contact|number|numbers|details|phone we|you hold|have|keep on? file|record; number|contact on our|your own? file|files|records|vendor|supplier|master`,
    notAccepted: `not|never|cannot|don t|won t be? accept|accepted|process|processed|action|actioned|acted`,
    onlyThere: `only|yourself|yourselves|solely|exclusively in|through|via|on|using the|your|our hr|payroll|employee|staff|self? portal|service|system|app`,
    incident: `a|another|one|two|three|four|several|some|many client|clients|customer|customers|company|companies|firm|firms|business|businesses|supplier|suppliers|organisation|organisations|organization|organizations|colleague|competitor ... received|got ... message|email|e|mail|request|call|letter|invoice; a|another|one|two|three|four|several|some|many ... ... client|clients|customer|customers|company|companies|firm|firms|business|businesses ... received|got ... message|email|e|mail|request|call|letter|invoice; a|another|one|two|three|several client|clients|customer|customers|company|companies|firm|firms|business|businesses|colleague ... lost|defrauded|scammed|tricked|hacked|deceived|fooled; fell|fallen|falling victim|for; victim|victims of a? fraud|scam|attack|deception`,
    place: `foot|bottom|end|back|reverse|tail of the|our|this|that|every|each|my? new|latest|attached|last? _? document*|invoice*|statement*|letter|page*|sheet*|paper*|bill*|pdf*|slip*|note*|attachment*|contract; footer; footers; page|sheet two|three|four|2|3|4; second|third|last|final|back page|sheet; payment|remittance|paying|giro|deposit|tear slip|slips|stub|coupon; the|our|this slip|stub; remittance|payment|bottom|lower|last|shaded section|part|portion|block|panel|box|line|lines|half; printed|stated|standing|shown there|overleaf|underneath|below; overleaf`,
    differs: `not|t|other|different|differs|differently|unlike ... ... used|accustomed to; not|t the|your usual|same|familiar|customary|normal|one|ones; not|t what|as|how|like you|they|we|before|last|usual|it ... ; different|differs|differently from|than|to; looks|look|looking|reads|read|is|are|s different|differently; no longer the|what|as|how one|ones|same|you|it; no longer match|agree|correspond|fit; not as|like before|usual|last; something|somewhat|anything other|else|different; other than before|usual|what; won|may|might|doesn|don|does|do|did|will t|not? match|recognise|recognize|correspond|look|agree ... you|your|familiar|one`,
    meantSo: `intentional; intentionally; deliberate; deliberately; on purpose; intended; no|not a|an? mistake|error|typo|misprint; as it should be; be surprised|alarmed; nothing to worry about; not to worry; that|this|it|which is|s quite|perfectly|entirely|all|only|just|completely? correct|normal|fine|expected|right|in; to be expected; a formality; is normal|expected|harmless|routine; known issue`,
    heed: `go|goes|going by; follow|stick|keep|hold|work|adhere|switch to|with|from|on? what|the|that|it|this|those|them|these|page; guided|abide by; act on; comply with; in accordance|line with; take|copy|key|carry|enter|adopt it|that|this|what|those|them|these from|over|off|as|down|there|across; from|off|over there; take over; apply that|it|this|what|those|these; is|are|s the one|ones to; what counts|applies|matters; that|this|it|which counts|applies|stands|holds; use|take|adopt that|it|what|those|these|this|them; use the one|ones|details|numbers|data|page|version there|on|at|in; accordingly`,
    stillOpen: `still|yet|are open|waiting|pending|unsettled|unpaid|outstanding|due|to; lying|sitting|still|waiting|are with|on|at|in you|your|the desk|side|end|pile|tray|queue|books|system|run?; the two|three|four|other|older|earlier|remaining ones|two|three|items? open|outstanding|pending|waiting|due|before; open|older|earlier|other|outstanding|remaining|previous ones|two|three|four|items|item|documents|positions|bills`,
    otherMatter: `agreed; total; totals; quantity; vat; template*; letterhead*; logo*; layout*; design*; brochure*; signature*; website*; web; typo*; font*; address; addresses; phone; telephone; opening; terms; clause*; paragraph*; section two|2|3|three|4; drawing*; manual*; guide; price*; delivery; recipe*; chart*; figure*; photo*; picture*; version*; revision*; draft*; minutes; agenda; form; forms; exercise*; chapter*; article*; newsletter*; survey*; policy; instructions for|manual; table; graph*; report; slide*`,
    payerSystem: `your|the bank|banks|system|systems|software|program|programme|erp|platform|app|sap|tool|side|screen; your|the online|internet|mobile|banking|payment|payments|accounting|bank|bank|finance|ledger|payables|purchase s? portal|system|software|app|platform|tool|program|programme|screen|banking|check|side; online banking; banking|payment|payments|payables portal|system|software|app|run`,
    prompt: `prompt; prompts; prompted; warning; warnings; warns; warn; alert; alerts; alerted; pop up; pop ups; popup; popups; message; notification; flag; flags; flagged; error; query; queries; asks|ask|asked|wants you|for|to|whether|if|again; complains; complain; objects; object; balks; baulks; protests; mismatch; question; red|yellow|orange|amber|exclamation box|triangle|mark|banner|light|field; puts|put ... on hold; stops|holds|blocks|rejects|refuses it|this|them|the; challenge|challenges`,
    override: `accept|confirm|approve|close it|that|this|them anyway|regardless; just|simply|safely accept|confirm|approve|continue|proceed|close|cancel; just|simply|please|can|safely|to|and|then ignore|override|overrule|dismiss|bypass|acknowledge|skip|disregard it|that|this|them|the|both; ignore|disregard|override|overrule|dismiss|bypass|skip|acknowledge it|that|this|them|the|any|such|those|these warning|warnings|prompt|prompts|message|messages|alert|alerts|check|checks|flag|notice|pop|query|error|hold|mismatch|block?; click|press|tap|hit|tick|select|choose|answer through|past|away|ok|okay|yes|accept|continue|confirm|proceed|ignore; click|wave|close|push|force|wave|let|get|key|put it|that|this|them|the _? away|off|through|past|down|anyway|regardless; go ahead anyway|regardless|nonetheless|nevertheless|and|with; carry on anyway|regardless; proceed|continue|release|send|confirm|book|pay ... anyway|regardless|nonetheless|nevertheless; pay|take no notice|heed; say|answer yes|ok; force it|them|the|this ... through`,
    nameCheck: `name|payee|beneficiary|account|account name check|checks|checking|match|matching|verification; confirmation of payee; cop|vop check|checks|warning|result|screen|message|will|may|says; verification of payee; no|partial|close|poor|exact match; name does|will|may|might|do|would not|t? match|agree|correspond|fit|tally; check does|will|may|might not|t match|agree|fit; name mismatch; mismatch ... name; name ... mismatch; name ... not|t match|agree|correspond|fit|tally; match the? name`,
    balances: `customer|customers|client|clients|debtor|debtors|receivable|receivables s? balance|balances|listing|listings|exposure|arrears; open|outstanding|overdue balances by|per|of|with|for|from; debtor ledger|list|book; overdue|unpaid|late|slow customers|clients|accounts|debtors|payers; who|which|what customers|clients|debtors|customer|client|each|they still? owe|owes; owe|owes|owed|owing us; customers|clients who|that|with ... owe|overdue|unpaid|open|outstanding|late; days|months past due|overdue|outstanding; sales|receivables|debtors ledger|ledgers`,
    payerContacts: `who|whom we|you|i deal|speak|talk|write with|to ... at|in|for ... every|each|the customer|client|customers|clients; whoever|who|person|people|someone|those|everybody that|who? handles|handle|handling|makes|make|making|approves|approve|releases|release|processes|process|settles|pays|pay the|their|our? payments|invoices|bills|it|us? there|on|at|in|for each|every|their|them|there|that|the|a? side|end|customer|customers|client|clients|debtor|debtors|company|of; contact|contacts|email|emails|mail|address|addresses|name|names|phone|number|numbers mails|addresses|details|persons|person|people|numbers|information? for|of|at|on|from each|every|the|their|all|these|those|our our|of? customer|customers|client|clients|debtor|debtors|side|finance|accounts|accounting|payables|payers|buyers|one; customer|customers|client|clients|debtor|debtors|payables|ap|accounts|their payable? contact|contacts|email|emails|mail|mails|addresses|people|names; their accounts|finance|payables|payment payable? contact|contacts|department|person|people|team|email|emails; contact|contacts person? for each|them|those|these; with|including|plus contact|contacts|email|emails|phone|mail mails|persons|addresses|details|numbers?; vendor|vendors emails|contacts`,
  },
  patterns: [],
};
