import { type SentenceFact } from '../sentence-fact';

const clause = (da: string, en: string) => ({ da, en });
const member = (value: string, da: string, en: string) => ({ value, label: clause(da, en), inSentence: clause(da.toLowerCase(), en) });

/** One fact of each kind, for tests of sentences; worded like those of the catalogue. */
export const someFacts: readonly SentenceFact[] = [
  {
    key: 'isGraduate',
    type: 'boolean',
    phrase: {
      yes: clause('borgeren er dimittend', 'the citizen is a graduate'),
      no: clause('borgeren ikke er dimittend', 'the citizen is not a graduate'),
    },
  },
  {
    key: 'hasNetwork',
    type: 'boolean',
    phrase: {
      yes: clause('borgeren har et netværk', 'the citizen has a network'),
      no: clause('borgeren ikke har et netværk', 'the citizen has no network'),
    },
  },
  {
    key: 'willChange',
    type: 'boolean',
    phrase: {
      yes: clause('borgeren vil skifte branche eller funktion', 'the citizen is willing to change branch or function'),
      no: clause('borgeren ikke vil skifte branche eller funktion', 'the citizen is not willing to change branch or function'),
    },
  },
  {
    key: 'delayMonths',
    type: 'integer',
    phrase: {
      is: clause('uddannelsen er forsinket {value}', 'the education was delayed by {value}'),
      isNot: clause('uddannelsen ikke er forsinket {value}', 'the education was not delayed by {value}'),
    },
    unit: clause('måneder', 'months'),
    unitSingular: clause('måned', 'month'),
  },
  {
    key: 'share',
    type: 'number',
    phrase: {
      is: clause('borgeren har været ledig {value} af det seneste år', 'the citizen has been unemployed for {value} of the last year'),
      isNot: clause(
        'borgeren ikke har været ledig {value} af det seneste år',
        'the citizen has not been unemployed for {value} of the last year',
      ),
    },
    unit: clause('procent', 'per cent'),
  },
  {
    key: 'goals',
    type: 'integer',
    phrase: {
      is: clause("CV'et har {value}", 'the CV has {value}'),
      isNot: clause("CV'et ikke har {value}", 'the CV does not have {value}'),
      comparison: 'count',
    },
    unit: clause('jobmål', 'job goals'),
    unitSingular: clause('jobmål', 'job goal'),
  },
  {
    key: 'week',
    type: 'integer',
    phrase: {
      is: clause('det er {value} af forløbet', 'it is {value} of the spell'),
      isNot: clause('det ikke er {value} af forløbet', 'it is not {value} of the spell'),
      comparison: 'time',
    },
    unit: clause('uge', 'week'),
  },
  {
    key: 'priceOere',
    type: 'integer',
    phrase: {
      is: clause('kurset koster {value}', 'the course costs {value}'),
      isNot: clause('kurset ikke koster {value}', 'the course does not cost {value}'),
    },
    unit: clause('øre', 'øre'),
  },
  {
    key: 'graduatedOn',
    type: 'date',
    phrase: {
      is: clause('uddannelsen blev afsluttet {value}', 'the education was finished {value}'),
      isNot: clause('uddannelsen ikke blev afsluttet {value}', 'the education was not finished {value}'),
    },
  },
  {
    key: 'field',
    type: 'enum',
    phrase: {
      is: clause('uddannelsesretningen er {value}', 'the field of education is {value}'),
      isNot: clause('uddannelsesretningen ikke er {value}', 'the field of education is not {value}'),
    },
    values: [
      member('law', 'Jura', 'law'),
      member('it', 'It', 'IT'),
      member('humanities', 'Humaniora', 'humanities'),
      member('communication', 'Kommunikation og journalistik', 'communication and journalism'),
    ],
  },
  {
    key: 'tried',
    type: 'set',
    phrase: {
      is: clause('borgeren har prøvet {value}', 'the citizen has tried {value}'),
      isNot: clause('borgeren ikke har prøvet {value}', 'the citizen has not tried {value}'),
    },
    values: [member('mentor', 'Mentor', 'a mentor'), member('course', 'Et kursus', 'a course')],
  },
  {
    key: 'track',
    type: 'enum',
    phrase: {
      is: clause('borgerens spor er {value}', "the citizen's track is {value}"),
      isNot: clause('borgerens spor ikke er {value}', "the citizen's track is not {value}"),
    },
  },
];
