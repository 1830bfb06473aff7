import type { Lexicon } from "../lexicon";

/** French: comptabilité fournisseurs, paie, étude notariale, as written in France, Belgium, Switzerland and Quebec. */
export const FR: Lexicon = {
  language: "fr",
  stopWords:
    "le la les des du un une et est en que qui dans pour par sur avec ne pas vous nous je il elle on ce cette ces se au aux votre vos notre nos mon ma mes plus ou mais si bien tout été être avoir merci sont a l d qu j n s c leur y ai",
  abbreviations:
    "m mm mme mmes mlle me dr cf etc ex réf ref tél tel art n no bd av ste cie sté janv févr avr juil sept oct nov déc env p min",
  concepts: {
    not: `pas; jamais; aucun; aucune; ni; sans; inchangé*; non; rien; reste|restent identique|identiques; reste|restent le|les même|mêmes; sans changement`,
    if: `si; s il; s ils; au cas où; en cas de; en cas d; lorsque vous recevez; quand vous recevez; dès lors que;
      à supposer; éventuel*; comment; à moins; quiconque; pour tout; pour toute; tout changement;
      toute modification; toute demande; tout nouveau; souhaitez changer|modifier; pour modifier|changer;
      devons nous; dois je; doit on; est ce que je dois; est ce que nous devons; faut il que;
      faut il payer|virer|régler|verser|utiliser|changer|modifier;
      un changement de rib|coordonnées|banque se|doit|nécessite|est|passe`,
    your: `votre; vos; vôtre; leur; leurs; ton; ta; tes; du client; son; sa; ses`,
    example: `par exemple; tel que; telle que; tels que; telles que; p ex; notamment; comme par exemple`,
    consequence: `merci de|d; veuillez; prière de|d; alors; doit; doivent; devra; devront; il faut; vous devez`,
    subordinate: `que; qu; qui; dont; lequel; laquelle; lesquels; lesquelles; demande; demandent; quelqu un; on`,
    presumes: `savez vous; saviez vous; sais tu; savais tu; avez vous vu|noté|remarqué|entendu|appris; avez vous bien noté;
      avez vous pris note; avez vous pris connaissance; maintenant que; puisque; parce que; étant donné que; vu que;
      se peut il que; se pourrait il que`,
    ownVoice: `notre|mon|ma|nos trésorier*|trésorière|directeur|directrice|patron|patronne|chef|service|direction|comptable|comptabilité|responsable|gérant|gérante|président|présidente|siège|daf|collègue|associé|associée|courrier|avis|conseil ... écrit|dit|précise|demande|indique|confirme|annonce|ajoute|informe|signale|explique;
      le|la service|direction|comptabilité|trésorerie|siège ... écrit|dit|précise|demande|indique|confirme|annonce|informe|signale`,
    listHead: `ordre du jour; sommaire; au programme; thèmes abordés; points à l ordre; au menu`,
    otherSense: `payer|virer|verser|régler|transférer|envoyer quoi que ce soit;
      avant de virer|verser|transférer|envoyer le|la|les|l|un|une|des|quoi|tout; avant d envoyer le|la|les|l|un|une|des;
      compte utilisateur; compte client en ligne; compte rendu; comptes rendus; compte tenu; tenir compte;
      tient compte; prendre en compte; prise en compte; pris en compte; ne pas tenir compte; en fin de compte;
      se rendre compte; rendre compte; à bon compte; compte à rebours; pour le compte de; au bout du compte;
      par son compte; compte google|microsoft|twitter|facebook|gmail|outlook|netflix|amazon; compte en ligne;
      compte personnel de formation; compte épargne temps; mon compte client;
      créer|créez|ouvrir|activer|activez|supprimer un|votre compte; connectez vous à; identifiant de compte;
      mot de passe de; responsable|directeur|gestionnaire de compte|comptes; chargé de compte;
      commissaire* aux comptes; transfert de fichier*|données|appel*|compétence*|domaine;
      transférer le fichier|mail|message|courriel; virement de bord; jour férié; banque d images;
      banque de données; banque alimentaire; banque de temps; changement d adresse;
      changement de date|horaire*|salle|mot|programme|planning|climat|heure|poste|nom|direction;
      changement climatique; règlement intérieur|européen|général|de copropriété|de consultation|du concours;
      règlement général sur; règlement d urbanisme; modalités de règlement du concours; acte de naissance; virage;
      n hésitez pas; n hésite pas; pas de souci; pas de problème; pas encore; non seulement; si besoin;
      si nécessaire; si possible; si vous avez des questions; si vous avez la moindre; s il vous plaît;
      s il te plaît; si vous le souhaitez; si vous pouviez; si vous voulez bien; sans faute; sans délai;
      sans tarder; sans attendre; comme si; non compris; nous avons payé|réglé|viré|versé|effectué|procédé|émis;
      avons procédé; avons effectué; a été effectué; a été réglé*; a été payé*; a été viré*; a été versé*;
      ont été réglé*; ont été payé*; ont été versé*; ai effectué; ai payé; ai réglé; ai viré; ai versé;
      bien reçu votre; bien reçu le; reçu votre paiement|règlement|virement;
      merci pour votre paiement|règlement|virement; sur votre compte; sera versé sur votre; vous sera versé*;
      vous être versé*; vous sera remboursé*; vous rembourser; modèle joint; ordre du jour joint;
      document de travail; logo joint; présentation jointe; formulaire joint; nouveau formulaire; nouveau modèle;
      carte d identité; carte de visite; carte bancaire; carte bleue; carte de fidélité; carte cadeau de fidélité;
      attirer votre attention; prêter attention; heure de fermeture; clôture des inscriptions;
      clôture de l exercice; signature électronique; dépôt de plainte; dépôt de garantie de l appareil;
      dépôt légal; acte de candidature; code secret; secret de; secret des affaires; secret professionnel;
      secret médical; pouvoir vous joindre; vous joindre; vous appeler; faire appel; appel d offres; appel à;
      centre d appel*; appel de fonds de copropriété; passer commande; passé commande;
      historique de mes commandes; régler le problème; régler les détails; régler ce point; régler cette question`,
    request: `merci de; merci d; merci de bien vouloir; veuillez; prière de; pourriez vous; pourrais tu; pouvez vous;
      peux tu; pourriez vous s il vous plaît; nous vous prions; je vous prie; prions de; prie de; je vous demande;
      nous vous demandons; demandons de; vous invitons à; vous remercie de; vous remercions de; remercie de;
      remercions de; vous voudrez bien; voudriez vous; voulez vous; il faut; il faudrait; il vous faut;
      il vous appartient; vous devez; vous serait il possible; serait il possible; est ce possible;
      est ce que vous pouvez; est ce que tu peux; est ce que ça peut; s il vous plaît; s il te plaît; svp; stp;
      je vous saurais gré; nous vous saurions gré; saurais gré; saurions gré; auriez vous l obligeance;
      ayez l obligeance; j ai besoin que; j ai besoin de; j aimerais; je souhaiterais; nous souhaiterions;
      je voudrais; je veux que; tâchez de; vous priant de; vous prie; bien vouloir; à charge pour vous;
      j ai besoin; j aurais besoin`,
    need: `besoin; il me faut; il nous faut; il faut; je souhaite; je souhaiterais; j aimerais; je veux; je voudrais; devons; dois; doit; j attends; nous attendons; exige; exigeons; réclame; nécessite`,
    mustBe: `doit être; doivent être; devra être; devront être; devrait être; devraient être; est à; sont à; à effectuer; à régler; à verser; à virer; à payer; à adresser; à créditer; doit; doivent; devra; devront; doit désormais; doit partir; doit parvenir; doivent parvenir; sera à; seront à; se règlent; se règle; se font; se fait; est attendu; est exigible; est dû`,
    we: `nous; notre; nos; je; mon; ma; mes; j; moi; notre société; notre entreprise; notre établissement`,
    me: `je; j; moi; me; m; mon; ma; mes; nous`,
    waitFor: `attends; attendons; dans l attente de; en attente de; dès réception; dès que; une fois; indiquez; confirmez; transmettez; précisez; merci de; joindre`,
    bankDetails: `coordonnées bancaires; coordonnée bancaire; coordonnées de paiement; coordonnées de règlement;
      coordonnées de virement; coordonnées du compte; coordonnées comptables; rib; ribs; iban; ibans; bic;
      relevé d identité bancaire; relevés d identité bancaire; identité bancaire; références bancaires;
      référence bancaire; informations bancaires; données bancaires; détails bancaires; domiciliation bancaire;
      domiciliation; compte bancaire; comptes bancaires; numéro de compte; numéros de compte; numéro iban;
      compte de paiement; compte de règlement; compte d encaissement; instructions de virement;
      instructions de paiement; instructions de règlement; instructions bancaires; infos bancaires;
      spécimen de chèque; spécimen chèque; coordonnées pour le virement; mode de règlement; mode de paiement;
      moyen de paiement; infos de paiement; compte séquestre; compte de l étude; établissement bancaire;
      dépôt direct; mandat sepa; fiche fournisseur; dossier fournisseur; compte courant; compte postal; ccp;
      code banque; coordonnées du bénéficiaire; compte du bénéficiaire`,
    account: `compte; comptes; cpte; celui indiqué; celui mentionné; celui; celui ci; portefeuille`,
    newAccount: `nouveau|nouvel|autre|second|nouveaux|nouvelle bancaire|séquestre? compte|rib|iban|banque|comptes; compte différent|provisoire|temporaire|secondaire|dédié; nouvelles coordonnées|références|instructions; compte de notre filiale; compte à l étranger`,
    details: `coordonnées; instructions; informations; références; détails; données; éléments; infos; numéros; consignes; indications; chiffres`,
    bank: `banque; banques; établissement bancaire; agence; agence bancaire; banquier; caisse; organisme bancaire`,
    records: `système; systèmes; fichier; fichiers; base; bases; logiciel; dossier; dossiers; fiche; fiches; registres; erp; base fournisseurs; référentiel; paramétrage; comptabilité; côté; livres`,
    below: `ci dessous; ci après; suivant; suivante; suivants; suivantes; indiqué*; mentionné*; figurant; en bas de page; en pied de page; voici; dessous; suivantes; précisé*; communiqué*; porté sur; repris; inscrit; noté*; que voici`,
    attached: `ci joint*; joint; jointe; joints; jointes; en pièce jointe; pièce jointe; en annexe; annexé*; en pj; pj; le courrier; le pdf; dans le document`,
    thisOne: `ce compte; cet iban; ce rib; celui ci; celui là; ces coordonnées; celles ci; ce numéro; ces références; ces nouvelles; le bon; les bonnes; le bon rib`,
    instead: `plutôt; au lieu; à la place; et non; en remplacement; cette fois; et plus sur; et non plus; exceptionnellement; en lieu et place`,
    new: `nouveau; nouvel; nouvelle; nouveaux; nouvelles; mis à jour; actualisé*; rectifié*; corrigé*; modifié*;
      récent*; actuel*; provisoire; temporaire; à jour; remplaçant`,
    other: `autre; autres; différent*; secondaire; second; nouveau; nouvel; nouvelle; provisoire; temporaire; de remplacement; filiale; personnel; distinct; alternatif; dédié`,
    old: `ancien; ancienne; anciens; anciennes; précédent*; habituel*; actuel*; antérieur*; que vous avez; que vous détenez; en votre possession; usuel; principal; l ancien; d origine; initial*; enregistré`,
    change: `changer; changez; modifier; modifiez; modification; modifications; changement; changements; remplacer; remplacez; basculer; corriger; rectifier; changement de; évolution; transfert`,
    changed: `changé; changée; changés; changées; changent; changeons; changera; changeront; ont changé; a changé;
      modifié; modifiée; modifiés; modifiées; est modifié; mis à jour; mise à jour; mises à jour; actualisé*;
      remplacé*; remplace; remplacent; annule et remplace; annulent et remplacent; différent*; évolué; évoluent;
      évolue; transféré*; porteront; comporteront; erroné*; n est pas le bon; ne sont pas les bonnes; devient;
      deviennent; seront désormais; sont désormais; est désormais; basculé; basculons; change de; nous changeons`,
    retired: `n est plus; ne sont plus; n étant plus; n étaient plus; ne plus utiliser; ne l utilisez plus; ne plus l utiliser; n utilisez plus; ne plus verser; ne plus virer; ne plus payer; ne plus régler; plus valable*; plus valide*; plus actif; plus active; plus en service; plus utilisé*; plus attribué; clôturé*; clôture; clos; close; fermé*; être clôturé; sera clôturé; va être clôturé; en cours de clôture; cours de fermeture; fermeture; désactivé*; supprimé*; caduc*; caduque*; obsolète*; périmé*; expiré*; inutilisable*; n utiliser que; cessez d utiliser; cesser d utiliser; à ne plus; ne fonctionne plus; résilié*; abandonné*; annulé*; ne doit plus; ne doivent plus; ne pas utiliser; ne tenez plus compte; ne pas tenir compte; ne tenez pas compte; à supprimer; supprimer; supprimez`,
    henceforth: `désormais; dorénavant; à l avenir; à partir de; à partir du; à compter de; à compter du; à compter d;
      dès maintenant; dès à présent; dès aujourd hui; prochains règlements; prochains paiements;
      prochains virements; prochain règlement; prochain virement; prochain paiement; prochaines factures;
      futurs paiements; futurs règlements; futurs virements; règlements à venir; paiements à venir;
      virements à venir; tous vos règlements; tous vos paiements; tous vos virements; tous les règlements;
      tous les paiements; tout règlement; tout paiement; tout virement; jusqu à nouvel ordre; avec effet immédiat;
      effet immédiat; pour la suite; au 1er; factures à venir; vos prochains; cette facture et`,
    use: `utiliser; utilisez; utilisiez; employer; prendre; prenez; reporter; reportez; se servir; servez vous;
      retenez; vous référer; référer; prendre note; privilégier; règlent; scannant; créditer; régler sur;
      payer sur; virer sur`,
    update: `mettre à jour; mise à jour; mettez à jour; actualiser; actualisez; modifier; modifiez; remplacer; remplacez;
      corriger; corrigez; enregistrer; enregistrez; prendre en compte; prendre; saisir; saisissez; changer;
      changez; intégrer; rectifier; rectifiez; adapter; modification; enregistrée; paramétrer`,
    moved: `changé de banque; changeons de banque; changer de banque; migré; transféré; basculé; déménagé; fusionné; changement de banque; changé`,
    pay: `payer; payez; régler; réglez; règles; virer; virez; verser; versez; créditer; créditez; transférer; transférez; solder; soldez; acquitter; acquittez; rembourser; remboursez; honorer; déposer; envoyer les fonds; virement; règlement; paiement; adresser votre règlement; réglant; payant; virant`,
    paid: `payé*; réglé*; viré*; versé*; crédité*; transféré*; effectué*; adressé*; envoyé*; acquitté*; exécuté*;
      traité*; émis; déposé*; encaissé*; à effectuer; à régler; à verser; à virer; à payer; à adresser; à faire;
      libellé*; se règlent; reversé*; débloqué*; faits sur; fait sur; soldée; soldées; soldés`,
    handle: `effectuer; effectuez; procéder; procédez; traiter; traitez; lancer; lancez; exécuter; exécutez; réaliser;
      réalisez; émettre; émettez; mettre en paiement; mise en paiement; préparez; valider; validez; débloquer;
      débloquez; programmer; programmez; organiser; organisez; ordonner; initier; initiez; envoyer; envoyez;
      s occuper; occupez vous; gérer; régulariser; régularisez; libérer; libérez; adresser; adressez; enclencher;
      opérer; faire partir; finaliser; prendre en charge; passer; passez; saisir`,
    payment: `paiement; paiements; règlement; règlements; virement; virements; versement; versements; acompte; acomptes;
      prélèvement; remboursement; transfert; encaissement; premier versement`,
    funds: `fonds; somme; sommes; montant; argent; le solde; solde; dépôt; total; avance; acompte; capitaux; provision; intégralité`,
    transfer: `un virement; ce virement; le virement; virement à passer; virement urgent; un paiement; un paiement urgent; un transfert; transfert de fonds; un virement urgent; un virement international; virement international; virement confidentiel; un règlement urgent; virement bancaire; virement immédiat; virement instantané; un versement; premier versement; ce paiement; ce transfert; ce versement; virement exceptionnel; virement important; d un virement; de virement; d un acompte; versement d un acompte; un acompte; cette opération; paiement fournisseur`,
    invoice: `facture; factures; fact; pro forma; proforma; note d honoraires; honoraires; bon de commande; facturation;
      note de débit`,
    money: `euros; euro; eur; francs; chf; dollars; usd; livres; k; ttc; ht; €; *€; €*; k€; $*; £*; chf*; euros*`,
    owed: `solde; reste dû; restant dû; montant dû; somme due; impayé*; échu*; solde dû; arriéré*; dette; honoraires;
      créance; créances; loyer; cotisation; cotisations; facture`,
    send: `envoyer; envoyez; envoie; envoies; adresser; adressez; transmettre; transmettez; faire parvenir;
      faites parvenir; faites moi parvenir; fournir; fournissez; communiquer; communiquez; donner; donnez;
      partager; partagez; retourner; retournez; remettre; lister; listez; transférer; expédier; donne moi;
      donnez moi; indiquez moi`,
    goTo: `versé sur; versée sur; versés sur; viré sur; virée sur; virés sur; effectué sur; effectués sur; faits sur;
      fait sur; sur ce compte; sur notre compte; sur notre nouveau; sur le nouveau; sur mon nouveau;
      sur un nouveau; sur un autre; sur notre autre; sur celui; sur l iban; à adresser sur; à effectuer sur;
      sur mon compte; parvenir; parvenir au notaire; au profit de; au bénéfice de; à l ordre de;
      nous être adressé; crédité sur; déposé sur; verser sur; virer sur; régler sur; payer sur; créditer sur;
      au crédit de; à adresser`,
    paymentContext: `fournisseur; fournisseurs; échéances; comptabilité fournisseurs; bon à payer; règle; réglons; solder;
      comptabilité; la compta; service financier`,
    payroll: `salaire; salaires; paie; paies; paye; bulletin de paie; fiche de paie; rémunération; traitement; virement de salaire; appointements; mon salaire; ma paie; ma paye; prochaine paie; paye de; solde de tout compte; indemnité; dépôt direct`,
    closing: `notaire; notaires; notariale; notarial; étude; l étude; acte authentique; acte de vente; signature de l acte; signature; vente; acquisition; compromis; promesse de vente; acquéreur; vendeur; immobilier; immobilière; bien immobilier; appartement; maison; prêt immobilier; clerc; séquestre; maître; acte; vente définitive`,
    closingFunds: `prix de vente; prix d acquisition; prix d achat; appel de fonds; dépôt de garantie; frais de notaire; frais d acte; provision sur frais; acompte sur le prix; solde du prix; fonds; apport personnel; indemnité d immobilisation; séquestre; les fonds; déblocage des fonds; montant du prêt; produit de la vente; prix de la vente`,
    closingAccount: `compte séquestre; compte de l étude; compte du notaire; compte de l office; comptabilité de l étude; compte de dépôt; compte carpa; carpa; caisse des dépôts; au notaire; à l étude; compte clients de l étude; compte de tiers; rib de l étude; rib du notaire; iban de l étude; compte tiers`,
    cards: `carte cadeau; cartes cadeaux; cartes cadeau; carte cadeaux; carte* google play; carte* itunes; carte* steam; carte* amazon; carte* apple; carte* prépayée*; bon* cadeau*; bon* d achat; chèque* cadeau*; carte* transcash; carte* neosurf; carte* pcs; coupon* pcs; coupon* transcash; coupon* recharge; recharge* pcs; recharge* transcash; ticket* premium; carte* paysafecard; paysafecard; neosurf; transcash`,
    cardCode: `les codes; codes; les codes en photo; le dos des cartes; grattez; gratte; grattes; gratter; numéros des cartes; photo*; le verso; codes pin; les références des coupons`,
    buy: `acheter; achetez; achète; procurer; prendre; prenez; récupérer; passer prendre; te procurer; vous procurer; commander; aller chercher; trouver; acquérir`,
    crypto: `bitcoin; bitcoins; btc; usdt; usdc; ethereum; eth; tether; crypto; cryptos; cryptomonnaie*; crypto monnaie*; crypto actif*; cryptoactif*; stablecoin*; monero; monnaie virtuelle; monnaie numérique; litecoin; trc20`,
    wallet: `wallet; portefeuille; portefeuille numérique; portefeuille crypto; adresse bitcoin; adresse btc; adresse usdt; compte crypto; binance; coinbase; kraken; compte d échange`,
    settleIn: `régler en; règlement en; réglé en; paiement en; payer en; payé en; acceptons; acceptons désormais;
      facturer en; convertir; verser en; transférer en; règlements en`,
    changeSaid: `avons changé de banque|domiciliation|compte|rib; ai changé de banque|compte|rib;
      a changé de banque|domiciliation|compte|rib; avons récemment changé de; venons de changer de banque;
      changeons de banque|compte|rib; changé de domiciliation bancaire; changé de partenaire bancaire;
      changé d établissement bancaire|bancaires; changé d agence; changement de nos coordonnées bancaires;
      modification de nos coordonnées bancaires; modification de nos; nouvelles instructions de; banque ayant fermé;
      maintenant que nous sommes|travaillons|bancons à|chez|avec; depuis que nous sommes|travaillons à|chez|avec ... banque;
      encore|toujours l|notre ancien compte|rib|iban; compte|comptes a|ont|est? été? transféré*|déplacé*|passé* à|chez ... banque;
      l ancien n étant plus; l ancien rib; l ancien iban; ancien compte; annule et remplace le rib|précédent;
      remplace le précédent rib; n utilisons plus l ancien; nous n utilisons plus; nous a cédé; nous a cédés;
      ont été cédées; cédé ses créances; cession de créances; créances cédées; subrogation; être libératoire;
      ne tenez plus compte du rib; ignorer le rib; ignorez le rib; le rib de la facture est erroné;
      le rib indiqué sur la facture; mauvais rib; factures porteront un nouveau;
      prendre en compte le|notre|ce|ces rib|iban|coordonnées;
      prendre en compte nos|les nouvelles|coordonnées|références; prise en compte de notre|nos`,
    changeNamed: `changement de rib|iban; changement de banque; changement de coordonnées bancaires; changement de domiciliation; changement de compte; changement d iban; changement bancaire; changement d établissement bancaire; modification de rib; nouveau rib; nouvel iban; nouveau compte bancaire; nouvelle banque; nouvelles coordonnées bancaires; nouvelle domiciliation; nouvelles références bancaires; nouvelle domiciliation bancaire; nouveau mode de règlement; nouveau mode de paiement`,
    redirectSaid: `sur notre nouveau compte; sur le nouveau compte; sur notre autre compte; sur un autre compte;
      sur mon nouveau compte; sur un nouveau compte; sur le nouveau rib; sur le nouvel iban;
      sur un compte différent; sur notre second compte; sur ce nouveau compte; sur ce compte désormais;
      désormais sur ce compte; et non sur l ancien; et non plus sur; plutôt sur; au lieu de l ancien compte;
      au lieu de l ancien; au compte de notre filiale; sur le compte de notre filiale; sur ce compte et non;
      créditer plutôt; virer plutôt; régler plutôt; verser plutôt; faits sur ce compte; effectués sur ce compte;
      nous être adressé; rediriger le virement; rediriger le paiement; réorienter le paiement;
      sur celui indiqué|mentionné|figurant; sur celui ci dessous; celui ci dessous`,
    payrollSaid: `changer le compte sur lequel mon salaire|ma; salaire soit versé sur; salaire sur un nouveau; salaire sur mon nouveau; salaire sur un autre; salaire sur ce; mon salaire soit; mon salaire sur; ma paie sur; ma paye sur; mon salaire vers; virer mon salaire; verser mon salaire; mon virement de salaire; changer mon rib; modifier mon rib; mettre à jour mon rib; changement de mon rib; mon nouveau rib; mon nouvel iban; rib pour la paie; rib pour mon salaire; rib pour le salaire; rib pour le versement de mon; coordonnées bancaires pour mon salaire; coordonnées bancaires pour la paie; mes coordonnées bancaires ont changé; mes nouvelles coordonnées bancaires; modifier mes coordonnées bancaires; changer mes coordonnées bancaires; mon dépôt direct; changer de compte pour mon salaire; modifier le compte de versement de mon salaire; modifier le compte pour ma paie`,
    closingSaid: `nouveau rib de l étude; rib de l étude; nouvelles coordonnées de l étude; fonds sont à adresser; fonds doivent parvenir; versement du prix de vente; verser le prix de vente; virer le prix de vente; dépôt de garantie doit être; verser le dépôt de garantie; virer le dépôt de garantie; virer les fonds; verser les fonds; virement des fonds; fonds au notaire; fonds à l étude; virer le solde du prix; verser le solde du prix; appel de fonds; virer l apport; verser l apport; provision sur frais; compte de l étude; virer les frais de notaire; régler les frais de notaire; virer la somme avant la signature; verser la somme avant la signature; compte séquestre du notaire; le compte de l office notarial`,
    cardsSaid: `acheter des cartes cadeau*; achète des cartes; achetez des cartes; besoin de cartes cadeau*; envoyez moi les codes; envoie moi les codes; m envoyer les codes; m envoies les codes; grattez le dos; gratte le dos; grattez les; gratter les cartes; tu grattes; photos des cartes; photo des cartes; rembourse les cartes; rembourserai les cartes; besoin de coupons; acheter des coupons; acheter des bons d achat; cartes google play à; cartes à 100|50|200|150`,
    ledgerSaid: `balance âgée; balances âgées; balance client*; balance fournisseur*; balance auxiliaire; grand livre clients; grand livre fournisseurs; factures en attente; factures en attente de règlement; liste des impayés; liste des factures en attente|ouvertes|impayées; liste des factures non réglées; liste des débiteurs; liste des clients débiteurs; encours clients; état des créances; échéancier fournisseurs; échéancier clients; échéancier des règlements; dates de règlement prévues; avez vous des factures ouvertes; avez vous des factures en attente; avez vous des factures à nous; factures à nous devoir; quelles factures sont en attente; quelles factures restent; y a t il des factures en attente; qui s occupe du paiement|règlement; qui s occupe des paiements|règlements|fournisseurs; qui gère les paiements|règlements|virements; qui traite les paiements|règlements|factures; qui est en charge des paiements|règlements; qui valide les paiements|virements; coordonnées de la personne chargée des; contact en charge des paiements; relevé des comptes clients; postes ouverts`,
    taskSaid: `traiter une tâche; une tâche pour moi; une tâche à vous confier; une tâche urgente; une mission pour vous; mission à vous confier; dossier à vous confier; opération à vous confier; affaire à vous confier; gérer quelque chose pour moi; faire quelque chose pour moi; vous occuper de quelque chose; t occuper de quelque chose; une opération à traiter; vous confier une; te confier une; vous confier un dossier; dossier sensible; faire une course; besoin que tu fasses quelque chose; vous charger d une`,
    openerSaid: `êtes vous à votre bureau; es tu à ton bureau; êtes vous au bureau; es tu au bureau; êtes vous disponible; es tu disponible; tu es dispo; es tu dispo; t es dispo; vous êtes disponible; vous êtes au bureau; tu es au bureau; êtes vous là; tu es là; es tu là; petit service; un service à vous demander; un service à te demander; besoin d un service; besoin d un petit service; besoin de votre aide; besoin de ton aide; avez vous une minute; avez vous un moment; avez vous un instant; as tu une minute; as tu un moment; auriez vous un moment; disponible maintenant; puis je compter sur vous; puis je compter sur toi; je compte sur vous; rendre un service; me rendre service; rends moi un service; rendez moi un service; vous êtes en poste; dites moi quand vous êtes disponible; répondez moi dès que; réponds moi dès que; réponds moi vite`,
    holdSaid: `suspendre le paiement|règlement|virement; suspendez le paiement|règlement|virement; mettre en attente le paiement|règlement|virement; mettez le paiement|règlement|virement en attente; bloquer le paiement|virement; attendre avant de payer|régler|virer; ne lancez pas le virement; ne pas lancer le virement; ne procédez pas au; avant de lancer le virement; avant que vous ne lanciez; avant de procéder au règlement|paiement|virement; retenir le paiement|règlement|virement; retenez le paiement|règlement|virement; différer le paiement|règlement; ne réglez pas encore; stopper le paiement|virement`,
    secretSaid: `strictement confidentiel*; strictement entre nous; entre nous; reste entre nous; restent entre nous; rester entre nous; gardez cela; gardez ceci pour vous; garde cela; garde ça; gardez ça; gardez le pour vous; garde le pour toi; n en parlez à personne; n en parle à personne; n en parlez pas; n en parle pas; ne parlez de; sans en parler; en parler à personne; ne dites rien; ne dis rien; n évoquez pas; ne pas ébruiter; ne pas en parler; votre discrétion; ta discrétion; plus grande discrétion; grande discrétion; discrétion absolue; toute discrétion; en toute discrétion; toute confidentialité; en toute confidentialité; plus stricte confidentialité; stricte confidentialité; confidentialité absolue; opération est confidentielle; opération confidentielle; dossier confidentiel; transaction confidentielle; transaction est confidentielle; c est confidentiel; est confidentiel; doit rester confidentiel*; restera confidentiel*; à titre confidentiel; seule informée; seul informé; seule au courant; seul au courant; seule personne informée; seule personne au courant; personne d autre; aucun collègue; ne mettez personne en copie; surprise pour toi; gardes la surprise; garder la surprise; garde la surprise; gardez la surprise; jusqu à l annonce; avant l annonce; secret absolu`,
    noCallSaid: `injoignable; je suis injoignable; difficile de me joindre; difficilement joignable; pas joignable; ne suis pas joignable; ne serai pas joignable; ne pourrai pas répondre; ne peux pas répondre; ne peux pas téléphoner; ne peux pas parler; ne peux pas prendre d appel*; peux pas décrocher; pas disponible par téléphone; ne m appelez pas; ne m appelle pas; ne pas m appeler; ne nous appelez pas; n appelez pas; ne pas appeler; ne pas téléphoner; ne téléphonez pas; inutile d appeler; inutile de m appeler; inutile de nous appeler; inutile de téléphoner; pas la peine d appeler; pas nécessaire d appeler; pas besoin d appeler; sans appeler; téléphone est en panne; téléphone en panne; téléphone est hors service; téléphone ne fonctionne; téléphone est cassé; perdu mon téléphone; téléphone coupé; lignes sont coupées; lignes téléphoniques sont; standard est en panne; standard est coupé; ligne est coupée; plus de réseau; pas de réseau; sans réseau; uniquement par mail; uniquement par e mail; uniquement par courriel; par mail uniquement; par e mail uniquement; par courriel uniquement; par retour de mail uniquement; seulement par mail; répondez par mail; réponds par mail; réponds moi par mail; répondez moi par mail; réponds moi ici; répondez moi ici; réponds ici; répondez ici; répondez par écrit; écrivez moi plutôt; écris moi plutôt; écrivez moi ici; plutôt par mail; préférence par mail; tout traiter par mail; traiter par mail; prends l avion; dans l avion; j embarque; embarquement; sur le point d embarquer; en réunion toute la; réponds aux mails; joignable que par mail; joignable par mail; contactez moi uniquement; correspondre par mail; échanger par mail; ne réponds qu aux mails`,
    noCheckSaid: `inutile de vérifier; inutile de confirmer; inutile de contrôler; pas la peine de vérifier; pas besoin de vérifier; pas nécessaire de vérifier; aucune vérification; vérification n est pas nécessaire; sans vérification; contre appel n est pas; pas de contre appel; sans contre appel; a déjà validé; a déjà confirmé; ont déjà validé; déjà vérifié; déjà confirmé; déjà été validé*; déjà été confirmé*; déjà été vérifié*; vous passer de la procédure; passer outre la procédure; sans passer par la procédure; hors procédure; contourner la procédure; se passer de la procédure; sans suivre la procédure; sans le formulaire; fait foi; courrier joint fait foi; tient lieu de confirmation; vaut confirmation; vaut validation; vaut autorisation; ce mail suffit; ce message suffit; régularise la pièce; régulariserai la pièce; je régularise; je régulariserai; régularisation plus tard; justificatif suivra; la facture suivra; pièces suivront; standard est fermé; sans attendre la validation; pas besoin de validation; sans double validation; n attendez pas la validation`,
    channelSaid: `sur whatsapp; par whatsapp; via whatsapp; sur telegram; par telegram; via telegram; sur signal; par signal; par sms; par texto; envoyez moi un sms; envoie moi un sms; votre numéro de portable; ton numéro de portable; votre numéro de mobile; votre numéro personnel; ton numéro personnel; votre portable; votre numéro whatsapp; ton numéro whatsapp; votre whatsapp; votre numéro de téléphone portable; votre numéro direct; sur mon mail personnel; sur mon adresse personnelle; mon adresse personnelle; mon adresse mail personnelle; mon adresse privée; mon mail perso; à mon adresse privée; mon email personnel; sur ma boîte personnelle; ma boîte perso; ajoutez moi sur; messagerie privée; donnez moi votre numéro; donne moi ton numéro; laissez moi votre numéro; envoyez moi votre numéro; envoie moi ton numéro; communiquez moi votre numéro; poursuit sur whatsapp; continuer sur whatsapp; ton portable; ton 06; votre 06`,
    contactSaid: `appelez moi sur celui; appelez moi à ce numéro; appelez moi au; appelez ce numéro; appelez nous à ce numéro; appelez nous au nouveau; notre numéro a également changé; notre numéro a changé; mon numéro a changé; numéro de téléphone a changé; nouveau numéro; nouveau numéro de téléphone; nouveau standard; nouvelle ligne directe; notre nouveau numéro; mon nouveau numéro; mon nouveau portable; nouveau service comptable; l ancien numéro; ancien numéro n est plus; nouvelle adresse mail; nouvelle adresse e mail; nouvelle adresse email; nouveau mail; nouvelle adresse électronique; ma nouvelle adresse; utiliser désormais cette adresse; répondre à cette adresse uniquement; adresse mail a changé; pour vérifier contactez; pour vérifier appelez; pour confirmer appelez; au numéro ci dessous; au numéro suivant; à ce numéro; contre appel pour le rib; faire un contre appel; joindre directement au; nouvelles coordonnées téléphoniques; ligne directe ci dessous; demandez mme _ à ce numéro`,
    approvalSaid: `a donné son accord; ont donné leur accord; donné son feu vert; a validé; a approuvé; a autorisé; ont validé; avec l accord de; suite à l accord de; accord de votre; accord de la direction; accord du directeur; accord du président; validé par la|le|notre|votre; approuvé par; autorisé par; comme convenu avec votre|notre|le|la; comme vu avec votre|le|la; comme convenu en visio; en accord avec; je mets la comptabilité en copie; mets la compta en copie; elle prend le relais; il prend le relais; prendra le relais; voyez avec la comptabilité; à la demande de la direction; à la demande du président; sur instruction de; sur demande de la direction; pour le compte du président; la direction a validé; bon pour accord de; bon à payer de`,
    holderSaid: `au nom de notre filiale; au nom de notre; au nom d une autre; nom du bénéficiaire est différent; nom du bénéficiaire est donc; bénéficiaire est différent; bénéficiaire différent; nom différent; nom de compte différent; titulaire est différent; titulaire différent; société d affacturage; affacturage; notre factor; société de factoring; notre filiale; notre société sœur; notre maison mère; notre holding; notre société mère; compte de notre mandataire; encaissés par notre; encaissé par notre; sont désormais encaissés; passer outre; ignorer l alerte; ignorez l alerte; ignorer l avertissement; ignorez l avertissement; ne correspond pas au nom; le nom ne correspond pas; nom du titulaire ne correspond; vérification du bénéficiaire; nous a cédé; subrogation; compte personnel de notre; au nom de mon; au nom de ma; compte de mon associé; cabinet de recouvrement; notre partenaire financier; société de gestion de nos créances`,
    pretextSaid: `fait l objet d un audit; objet d un audit; fait l objet d une; fait l objet d un contrôle; en cours d audit;
      audit en cours; contrôle fiscal; redressement fiscal; vérification fiscale; vérification comptable;
      ne peut recevoir; ne peut plus recevoir; ne peut pas recevoir; ne peut plus encaisser;
      temporairement bloqué; compte est bloqué; est bloqué pour; temporairement indisponible;
      temporairement suspendu; compte est gelé; compte gelé; compte suspendu; fusion de notre banque;
      notre banque a fusionné; suite à la fusion; en raison de la fusion; banque ayant fermé;
      fermeture de notre agence; fermeture de l agence; migration technique; migration informatique;
      migration bancaire; problème technique avec notre banque; problème avec notre banque; problème bancaire;
      problème sur notre compte; incident sur notre compte; incident bancaire;
      suite à une fraude sur notre compte; tentative de fraude sur notre; suite au rachat; rachat de notre;
      plafond atteint; plafond de notre compte; délais bancaires; piratage de notre compte; virement a été rejeté;
      rejeté par notre banque; retourné par la banque`,
    proofSaid: `copie swift; copie du swift; copie du virement; copie de l ordre de virement; copie de l avis; avis de virement; avis d opéré; avis de paiement dès; preuve de virement; preuve de paiement; preuve du virement; preuve du règlement; justificatif de virement; justificatif de paiement; justificatif du virement; ordre de virement signé; ordre de virement exécuté; ordre de virement; confirmation du virement; confirmation de virement; confirmation du paiement; bordereau de virement; bordereau; reçu de virement; reçu du virement; reçu de paiement; mt103; date exacte du règlement; date du règlement; date de règlement; date du virement; date exacte; date de paiement; capture d écran; dès que c est fait; une fois fait; une fois le virement; confirmez moi dès; confirmer dès que; quand le virement sera; quand sera réglé*; quand pensez vous régler; prévenez moi dès; tenez moi informé dès; tiens moi au courant dès; attestation de virement; numéro de référence du virement`,
    overdueSaid: `reste impayé*; restent impayé*; demeure impayé*; demeurent impayé*; toujours impayé*; est en retard; sont en retard; retard de paiement; en retard de paiement; échéance dépassée; échéance est dépassée; dernier rappel; dernière relance; mise en demeure; rappel de paiement; lettre de relance; relance; transmis au recouvrement; service recouvrement; société de recouvrement; service contentieux; au contentieux; huissier; commissaire de justice; poursuites; action en justice; pénalités; pénalités de retard; intérêts de retard; indemnité forfaitaire; frais de retard; majoration; service sera suspendu; sera suspendu; suspension de service; suspension du service; livraisons suspendues; suspendre les livraisons; faute de règlement; faute de paiement; à défaut de règlement; à défaut de paiement; n avons pas reçu votre règlement|paiement; pas encore reçu votre règlement|paiement; facture échue; factures échues; impayé; impayés; n a pas été réglé*; n a pas été honoré*; sauf erreur ou omission; sauf erreur de notre part`,
    discountSaid: `remise si vous; escompte si vous; escompte pour paiement; escompte s applique; bénéficiez d un escompte; bénéficiez d une remise; bénéficiez de _ _? _? remise; pour cent de remise; escompte en cas de; remise en cas de; remise pour paiement; paiement anticipé; escompte de; annuler les frais si; offrir les frais si; annuler les pénalités si; réduction si vous; ristourne si; remise de _ si; rabais si; rabais pour paiement; remise immédiate si; escompte pour règlement; remise pour tout règlement`,
    urgentSaid: `en urgence; au plus vite; dès que possible; dans les plus brefs délais; sans délai; immédiatement; urgent; très urgent; extrêmement urgent; c est urgent; avant l heure limite; avant la fermeture de la banque; avant midi; avant 15 h; avant 16 h; avant 17 h; avant 14 h; avant 12 h; dans l heure; dans la journée; aujourd hui; ce jour; ce matin; cet après midi; ce soir; au plus tard demain; au plus tard aujourd hui; sans attendre; sans tarder; ne peut pas attendre; heure de cut off; en priorité; priorité absolue; sous 24; sous 48; avant ce soir; avant la fin de la journée; passé ce délai`,
    paySaid: `procéder au règlement; procéder au paiement; procéder au virement; procédez au règlement; procédez au paiement; procédez au virement; procéder ce jour au règlement; effectuer le virement; effectuer ce virement; effectuer le règlement; effectuer le paiement; effectuer un virement; effectuer le versement; effectuez le virement; effectuez le règlement; effectuez le paiement; effectuer votre règlement; effectuer votre paiement; effectuer votre virement; passer ce virement; passer le virement; faire le virement; faire un virement; faites le virement; faire le nécessaire pour le règlement; faire partir le virement; régler la facture; régler le solde; régler la somme; régler sur; régler cette facture; réglez la facture; réglez le solde; réglez cette facture; payer la facture; payer le solde; payer cette facture; verser la somme; verser le montant; verser l acompte; virer la somme; virer le montant; virer le solde; virer sur; créditer le; solder la facture; mettre en paiement; mise en paiement; traiter la facture; traiter la facture jointe; traiter ce paiement; traiter ce virement; traiter le règlement; honorer la facture; honorer cette facture; transférer le montant; transférer la somme; transférer les fonds; envoyer les fonds; débloquer les fonds; débloquer le paiement; votre règlement est attendu; dans l attente de votre règlement; dans l attente de votre paiement; à régler sur; à effectuer sur; à verser sur; à virer sur; sont à effectuer; est à effectuer; à adresser sur; vous acquitter de; vous acquitter du; règlement doit; virement doit; paiement doit; scannant le code joint; scannant le qr code; scannez le qr code pour payer; merci de régler; merci de payer; merci de virer; merci de verser; merci de créditer; remercie de régler; remercie de virer; veuillez régler; veuillez payer; veuillez virer; veuillez verser; veuillez créditer`,
    orderSaid: `passer ce virement; passer un virement; passer le virement; faire un virement; faire ce virement; faire partir un virement; effectuer un virement; effectuer un virement urgent; fais un virement; faites un virement; préparer un virement; préparez un virement; lancer un virement; lancez un virement; ordonner un virement; réaliser un virement; émettre un virement; procéder à un virement; virement à passer; virement à effectuer; virement à faire; un virement pour moi; effectuer un paiement pour moi; faire un paiement pour moi; traiter un paiement pour moi; un virement à; un paiement à traiter; exécuter un virement; programmer un virement; un virement urgent; un virement confidentiel; un règlement à effectuer`,
    ledger: `balance âgée; balance; encours; échéancier; liste des impayés; liste des factures; grand livre; état des créances; coordonnées des comptables; liste des fournisseurs; fichier fournisseurs; liste des clients; postes ouverts`,
    openItems: `factures en attente; factures ouvertes; factures impayées; factures non réglées; factures en cours; factures à échoir; factures restant dues`,
    task: `tâche; tâches; mission; dossier; opération; affaire; service; course`,
    urgent: `urgent; urgente; urgents; urgence; en urgence; rapidement; immédiatement; immédiat; immédiate; au plus vite; sans délai; sans tarder; priorité; prioritaire; dès que possible; plus brefs délais; vite; impérativement; expressément`,
    deadline: `aujourd hui; ce jour; ce matin; cet après midi; ce soir; demain; avant midi; dans l heure; dans la journée; dans la matinée; heure limite; au plus tard; avant 15 h; avant 16 h; avant 17 h; avant 14 h; avant 12 h; avant 11 h; avant 10 h; cette semaine; sous 24; sous 48; délai; d ici demain; d ici ce soir; avant vendredi; avant la fin`,
    secret: `confidentiel; confidentielle; confidentielles; confidentialité; discret; discrète; discrètement; secret; secrète; sensible; discrétion`,
    phone: `téléphone; téléphonique; portable; mobile; numéro; numéro de téléphone; ligne; ligne directe; standard; tél; fixe`,
    call: `appeler; appelez; appelle; appel; appels; téléphoner; téléphonez; contre appel; rappeler; rappelez; joindre; joignable; répondre; répondre au téléphone; décrocher; parler; composer`,
    unable: `ne peux pas; ne peut pas; ne pourrai pas; ne puis; impossible de; pas en mesure; ne pouvons pas; difficile de; incapable`,
    busy: `en réunion; réunion; en déplacement; avion; en vol; embarque; conférence; à l étranger; en congé; en vacances; sur les chantiers; sur un chantier; en audience; en négociation; en rendez vous; en comité; conseil d administration; au tribunal; en formation; hospitalisé*; en ag; assemblée générale; séminaire`,
    mailOnly: `par mail; par e mail; par email; par courriel; par retour de mail; par écrit; répondez ici; réponds ici; écrivez moi; écris moi; aux mails; par message; par sms`,
    verify: `vérifier; vérification; vérifications; vérifiez; confirmer; confirmation; confirmez; contrôler; contrôle; contrôles; valider; validation; contre appel; procédure; formulaire`,
    needless: `inutile; inutile de; pas nécessaire; pas besoin; pas la peine; nul besoin; superflu; dispensé; n est pas requis*; vous pouvez vous passer; sans`,
    mobile: `votre portable; votre numéro de portable; votre mobile; votre numéro de mobile; votre numéro de téléphone; votre numéro personnel; ton portable; ton numéro; ton numéro de portable; votre whatsapp; numéro de portable; numéro whatsapp; votre numéro; votre numéro direct`,
    channel: `whatsapp; telegram; signal; sms; texto; messagerie privée; adresse personnelle; adresse privée; mail personnel; mail perso; gmail; skype`,
    write: `écrire; écrivez; écris; écrivez moi; contacter; contactez; contacte; joindre; poursuivre; poursuivons; poursuit; continuer; continuons; répondre; répondez; réponds; passer; passons; ajouter; ajoutez; retrouver`,
    executive: `direction; directeur; directrice; directeur général; directrice générale; pdg; dg; daf; président; présidente; gérant; gérante; patron; patronne; conseil; conseil d administration; comité de direction; associé; associés; siège; maison mère; votre chef; votre responsable; gestionnaire; dirigeant; actionnaire`,
    approved: `approuvé*; validé*; autorisé*; accord; feu vert; aval; signé; convenu; entériné; bon à payer; accepté; donné son accord; confirmé*`,
    holder: `au nom; au nom de; titulaire; bénéficiaire; libellé; intitulé; détenu; ouvert au nom; encaissé*; ordre de`,
    relative: `filiale; filiales; factor; affacturage; factoring; société mère; maison mère; holding; société sœur; mandataire; tiers; intermédiaire; partenaire; associé; épouse; mari; conjoint; personnel; cabinet; agent`,
    discount: `remise; escompte; ristourne; réduction; rabais; pour cent de remise; annuler les frais; offrir les frais; geste commercial`,
    early: `anticipé*; à l avance; d avance; comptant; aujourd hui; cette semaine; avant; sous; immédiat*; demain; rapide; par anticipation`,
    overdue: `retard; impayé*; échu*; en souffrance; dépassée; arriéré*; relance; rappel; non réglé*; toujours en attente; exigible`,
    penalty: `pénalité*; majoration*; intérêts de retard; contentieux; huissier; poursuites; suspendu*; suspension; suspendre; coupure; recouvrement; mise en demeure; résiliation; résilié*; frais de retard; bloquée; reportée; annulée; perdue`,
    proof: `copie swift; swift; avis de virement; avis; preuve; justificatif; reçu; confirmation; bordereau; ordre de virement; mt103; capture d écran; date de règlement; date du règlement; date du virement; date exacte; référence du virement; attestation`,
    reason: `en raison de; en raison d; raison; suite à; suite au; à la suite de; à cause de; pour cause de; du fait de; dans le cadre de; compte tenu de; car; parce que; audit; contrôle; fiscal; fusion; restructuration; réorganisation; rachat; migration; afin de; ayant; étant`,
    blocked: `bloqué*; gelé*; suspendu*; audit; contrôle; contrôle fiscal; indisponible*; saisi*; restreint*; vérification; migration; ne peut recevoir; ne peut plus recevoir; ne peut pas recevoir; maintenance; sous séquestre; hors service; inaccessible*`,
    contact: `coordonnées téléphoniques; adresse mail; adresse e mail; adresse email; mail; courriel; contact; interlocuteur`,
    never: `jamais; en aucun cas; à aucun moment; ne change pas; ne changent pas; ne changera pas; ne changeront pas; ne modifions pas; ne communiquons pas; n est jamais; ne sont jamais; ne vous communiquerons; ne vous demanderons; n envoyons pas; n adressons pas`,
    byMail: `par mail; par e mail; par email; par courriel; par téléphone; par courrier; par message; par sms; mail; courriel; en cours; dossier; par voie électronique`,
    fraud: `fraude; fraudes; arnaque*; escroquerie*; hameçonnage; phishing; usurpation*; fraude au virement; fraude au président; faux rib; faux virement*; faux fournisseur*; faux ordres de virement; fovi; cybercriminalité; cyberattaque*; piratage*; cybermalveillance; frauduleux; frauduleuse*; tentatives de fraude; ingénierie sociale`,
    fraudster: `escroc*; fraudeur*; pirate*; cybercriminel*; malfaiteur*; arnaqueur*; usurpateur*; cyberpirate*; criminel*; individu* malveillant*; personne* malveillante*; hackeur*; hacker*; délinquant*; faussaire*; imposteur*; attaquant*`,
    claim: `prétend; prétendent; prétendre; prétendant; prétendument; prétextent; prétexte; prétextant; se fait passer;
      se font passer; se faire passer; se faisant passer; faire croire; affirment; affirme que; affirmant;
      usurpent; usurpe; usurpant; imitent; imite; imitant; soi disant; diront; dira que; vous diront;
      vous demanderont; demandent souvent; vous demande de modifier; vous demandant de; scénario; victime; victimes; un mail demandant; un courriel demandant; un message demandant;
      toute demande de; toute demande d; demandes de changement; quelqu un; un appel; interceptent; un exemple; exemple de; exemple d; exemples;
      piègent;
      escrocs|fraudeurs|pirates|cybercriminels|malfaiteurs|arnaqueurs|criminels|hackers vous? envoient|écrivent|demandent|modifient|annoncent|appellent|copient|changent|utilisent|contactent|remplacent|exploitent|imitent|tentent|cherchent`,
    receive: `recevez; recevriez; reçois; recevais; receviez; deviez recevoir; vous parvient; parvenait; êtes contacté;
      êtes sollicité; était communiqué*; est demandé; vous est annoncé; constatez`,
    alert: `attention; alerte; alertes; vigilance; vigilant; vigilants; prudence; prudent; méfiez vous; méfiance; se méfier; prévention; prévenir; reconnaître; repérer; se protéger; protéger; protégez vous; sensibilisation; sensibiliser; lutte; lutter; éviter; évitez; déjouer; recrudescence; augmentation; hausse; multiplication; mise en garde; rappelons; rappel; signaler; signalez; comment; formation; risque; risques; contre; victime*; bonnes pratiques; réflexes; signes`,
    knownNumber: `numéro que vous connaissez; numéro connu; numéro déjà connu; au numéro habituel; numéro que vous avez déjà; numéro figurant sur notre site; numéro de notre site; numéro officiel; numéro vérifié; appelez l étude; appelez nous avant; contactez l étude; confirmer par téléphone avant; vérifier par téléphone; vérifiez par téléphone; avant tout virement; avant tout paiement; avant tout versement; avant d effectuer tout; contactez nous immédiatement; interlocuteur habituel; contact habituel; auprès de votre contact; appeler l étude`,
  },
  patterns: [],
};
