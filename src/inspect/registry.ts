import { attachmentChecks } from "./attachment/checks";
import type { Check } from "./check";
import { hiddenText } from "./hidden-text";
import { languageChecks } from "./language-checks";
import { linkChecks } from "./link/checks";
import { paymentChecks } from "./payment/checks";
import { authenticationFailed } from "./sender/authentication-failed";
import { deceptiveCharactersInSender } from "./sender/deceptive-characters";
import { displayNameAddress } from "./sender/display-name-address";
import { displayNameOrganisation } from "./sender/display-name-organisation";
import { displayNamePerson } from "./sender/display-name-person";
import { envelopeElsewhere } from "./sender/envelope-elsewhere";
import { factoryHostName } from "./sender/factory-host-name";
import { firstContact } from "./sender/first-contact";
import { fraudInfrastructure } from "./sender/fraud-infrastructure";
import { localPartImitates } from "./sender/local-part-imitates";
import { lookalikeAddress } from "./sender/lookalike-address";
import { lookalikeDomain } from "./sender/lookalike-domain";
import { massMailer } from "./sender/mass-mailer";
import { maskedRecipients } from "./sender/masked-recipients";
import { organisationOnFreeMail } from "./sender/organisation-on-free-mail";
import { ownDomainSpoofed } from "./sender/own-domain-spoofed";
import { replyToElsewhere } from "./sender/reply-to-elsewhere";
import { replyToLookalike } from "./sender/reply-to-lookalike";
import { severalAddresses } from "./sender/several-addresses";
import { executiveHandoff } from "./thread/executive-handoff";
import { fabricated } from "./thread/fabricated";
import { participantReplaced } from "./thread/participant-replaced";
import { recipientLookalike } from "./thread/recipient-lookalike";
import { recipientReplaced } from "./thread/recipient-replaced";

/** Accounts and links stand in attachments as often as in the body: silence about one that is unread claims nothing. */
function readingAttachments(check: Check): Check {
  return { ...check, needs: [...check.needs, "attachments"] };
}

/** Every check there is, in the order in which they run. A new one is a file in its family's folder and a line here. */
export const CHECKS: readonly Check[] = [
  lookalikeDomain,
  lookalikeAddress,
  displayNameAddress,
  displayNamePerson,
  displayNameOrganisation,
  localPartImitates,
  organisationOnFreeMail,
  replyToElsewhere,
  replyToLookalike,
  envelopeElsewhere,
  authenticationFailed,
  ownDomainSpoofed,
  deceptiveCharactersInSender,
  severalAddresses,
  maskedRecipients,
  fraudInfrastructure,
  massMailer,
  factoryHostName,
  firstContact,
  participantReplaced,
  recipientReplaced,
  recipientLookalike,
  fabricated,
  executiveHandoff,
  ...languageChecks,
  hiddenText,
  ...paymentChecks.map(readingAttachments),
  ...attachmentChecks.map(readingAttachments),
  ...linkChecks.map(readingAttachments),
];
