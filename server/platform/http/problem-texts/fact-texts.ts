import { problemText, type ProblemText } from './problem-text';

/** Facts about the citizen, checked against the fact catalogue. */
export const FACT_TEXTS: Readonly<Record<string, ProblemText>> = {
  'fact.unknown': problemText(
    400,
    'Ukendt oplysning',
    'Unknown fact',
    'Oplysningen[[ "{fact}"]] findes ikke i kataloget. Ret stavningen, eller fjern den; kataloget står i /api/facts.',
    'The fact[[ "{fact}"]] is not in the catalogue. Correct the spelling or remove it; the catalogue is at /api/facts.',
  ),
  'fact.forbidden': problemText(
    400,
    'Oplysningen må ikke bruges',
    'Fact must not be used',
    'Oplysningen[[ "{fact}"]] må ikke indgå i en afgørelse (etnisk oprindelse, religion, helbred, køn og familieforhold). Fjern den.',
    'The fact[[ "{fact}"]] must not take part in a decision (ethnic origin, religion, health, sex and family status). Remove it.',
  ),
  'fact.looks_like_cpr': problemText(
    400,
    'CPR-nummer hører ikke til her',
    'CPR number does not belong here',
    'Oplysningerne indeholder noget, der ligner et CPR-nummer. Det må ikke sendes hertil, og intet er gemt. Fjern det.',
    'The facts hold what looks like a CPR number. It must not be sent here, and nothing was stored. Remove it.',
  ),
  'fact.wrong_type': problemText(
    400,
    'Oplysningen har forkert type',
    'Fact of the wrong type',
    'Oplysningen[[ "{fact}"]] har en forkert type[[: der skal stå {expected}]][[, men der står {got}]]. Er den ukendt, så udelad den.',
    'The fact[[ "{fact}"]] has the wrong type[[: expected {expected}]][[, got {got}]]. If it is unknown, leave it out.',
  ),
  'fact.out_of_range': problemText(
    400,
    'Oplysningen ligger uden for grænserne',
    'Fact out of range',
    'Oplysningen[[ "{fact}"]] ligger uden for grænserne[[; mindst {min}]][[; højst {max}]].',
    'The fact[[ "{fact}"]] is out of range[[; at least {min}]][[; at most {max}]].',
  ),
  'fact.not_in_list': problemText(
    400,
    'Oplysningen er ikke en af de mulige',
    'Fact not in the list',
    'Oplysningen[[ "{fact}"]] er ikke en af de mulige værdier[[: {allowed}]].',
    'The fact[[ "{fact}"]] is not one of the possible values[[: {allowed}]].',
  ),
  'fact.invalid_date': problemText(
    400,
    'Datoen findes ikke',
    'No such date',
    'Datoen[[ i "{fact}"]] findes ikke eller har en forkert form. Skriv ÅÅÅÅ-MM-DD, f.eks. 2026-06-30.',
    'The date[[ in "{fact}"]] does not exist or has the wrong form. Write YYYY-MM-DD, e.g. 2026-06-30.',
  ),
  'fact.duplicate_value': problemText(
    400,
    'Værdien står to gange',
    'Value listed twice',
    'Listen[[ i "{fact}"]] nævner den samme værdi to gange. Nævn hver værdi én gang.',
    'The list[[ in "{fact}"]] names the same value twice. Name each value once.',
  ),
  'fact.not_an_object': problemText(
    400,
    'Oplysningerne skal være et objekt',
    'Facts must be an object',
    'facts skal være et JSON-objekt med oplysninger, f.eks. {"age": 41}.',
    'facts must be a JSON object of facts, e.g. {"age": 41}.',
  ),
  'fact.not_a_list': problemText(
    400,
    'Der skal stå en liste',
    'A list is needed',
    'Oplysningen er en mængde og skal skrives som en liste, f.eks. ["internship"].',
    'The fact is a set and must be written as a list, e.g. ["internship"].',
  ),
  'fact.too_large': problemText(
    400,
    'For mange oplysninger',
    'Too many facts',
    'Der er for mange oplysninger[[; højst {atMost} er tilladt]].',
    'There are too many facts[[; at most {atMost} are allowed]].',
  ),
  'fact.unreadable': problemText(
    400,
    'Oplysningerne kan ikke læses',
    'Facts cannot be read',
    'Oplysningerne kan ikke læses. Send dem som almindelig JSON.',
    'The facts cannot be read. Send them as plain JSON.',
  ),
};
