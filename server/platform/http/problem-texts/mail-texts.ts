import { problemText, type ProblemText } from './problem-text';

/** Messages on their way out. They are read in the outbox and beside deferred work, not as answers. */
export const MAIL_TEXTS: Readonly<Record<string, ProblemText>> = {
  'mail.no_address': problemText(
    422,
    'Modtageren har ingen mailadresse',
    'The recipient has no e-mail address',
    'Beskeden er ikke sendt, fordi modtageren ikke har en mailadresse. Registrér en, og giv beskeden på anden vis.',
    'The message was not sent because the recipient has no e-mail address. Register one, and pass the message on in another way.',
  ),
  'mail.refused': problemText(
    422,
    'Mailserveren afviste beskeden',
    'The mail server refused the message',
    'Beskeden er ikke sendt: mailserveren tager den ikke imod. Se efter, om adressen er rigtig.',
    'The message was not sent: the mail server does not accept it. Check that the address is right.',
  ),
  'mail.not_taken': problemText(
    503,
    'Mailserveren kan ikke nås',
    'The mail server cannot be reached',
    'Beskeden er ikke sendt endnu; der prøves igen. Se efter, om mailserveren (SMTP_URL) svarer.',
    'The message has not been sent yet and will be tried again. Check that the mail server (SMTP_URL) answers.',
  ),
  'mail.maybe_taken': problemText(
    503,
    'Beskeden er måske sendt',
    'The message may have been sent',
    'Forbindelsen til mailserveren røg, før den svarede. Der prøves igen, så modtageren kan få beskeden to gange.',
    'The connection to the mail server ended before it answered. It is tried again, so the recipient may get the message twice.',
  ),
  'outbox.not_found': problemText(
    404,
    'Beskeden findes ikke',
    'Message not found',
    'Der er ingen besked med den nøgle i denne kommunes udbakke.',
    'There is no message with that id in this municipality’s outbox.',
  ),
  'feed.not_found': problemText(
    404,
    'Kalenderen findes ikke',
    'Calendar not found',
    'Kalenderlinket gælder ikke. Lav et nyt i konsollen.',
    'The calendar link is not valid. Make a new one in the console.',
  ),
};
