/**
 * Five months in Frederiksberg in which nothing goes as planned, worked out by hand from `practice.md`, the pack's own assumptions and the calendar of 2021:
 * 1 and 2 April are Maundy Thursday and Good Friday, 5 April Easter Monday, 30 April Store Bededag, 13 May Ascension Day, 24 May Whit Monday.
 *
 * Monday 1 March is the first day; week n ends 7n - 1 days later. A graduate of whom only the register is known: risk and track undecided, so the ordinary
 * track's plan applies until the screening at the first joint conversation (31 March, week 5) says high risk: three extra conversations in weeks 5-15, due at the
 * end of weeks 8, 12 and 15 (S2 5.4), reverse matching in the first 13 weeks and activation before week 13 (S2 5.6).
 *
 * The citizen is ill from 3 to 17 May: week 9 ends on 2 May, so everything from week 10 on moves by 14 days. After that nobody comes until 14 July.
 */
export const REGISTER_FACTS = {
  isGraduate: true,
  graduatedOn: '2021-01-31',
  educationLevel: 'master',
  educationField: 'humanities',
  insuranceFund: 'MA',
  age: 28,
  ageAtGraduation: 28,
  unemployedShareLast12Months: 0,
  priorLongSpell: false,
  applicationsPerWeek: 1.5,
  distinctOccupationsSought: 3,
  meanSearchDistanceKm: 25,
  cvGoals: 3,
  cvQualificationsPerGoal: 12,
  measuresTried: [],
  internshipDone: false,
};

/** Delayed (3 points), no student job (3), no experience (2), no network (2): high from 8. */
const TOLD_AT_THE_SCREENING = {
  educationDelayMonths: 8,
  hadStudentJob: false,
  workExperienceYears: 0,
  workHistory: 'none',
  activeNetwork: false,
  commuteKmMax: 40,
  willingToMove: true,
  willingToChangeField: true,
  seesTransferableSkills: true,
  motivation: 6,
  beliefInJob: 6,
  readinessToAdapt: 5,
  hasClearJobGoal: false,
  language: 'danish',
};

const agreement = { agreed: 'Søger to stillinger om ugen' };

/** What is registered at noon of a day. `pauses/open/end` ends the pause that is open. */
export const EVENTS: Readonly<Record<string, readonly (readonly [path: string, body: Record<string, unknown>])[]>> = {
  '2021-03-31': [['conversations', { heldOn: '2021-03-31', kind: 'joint', facts: TOLD_AT_THE_SCREENING }]],
  '2021-04-08': [['agreements', agreement]],
  '2021-04-20': [['track-confirmations', { track: 'intensive', confirmedOn: '2021-04-20' }]],
  // Due first of what is open is the first extra conversation (25 April), so it is that one and moves no other day.
  '2021-04-21': [['conversations', { heldOn: '2021-04-21', kind: 'individual', nextBookingBy: '2021-04-26', agreement }]],
  '2021-04-28': [['conversations', { heldOn: '2021-04-28', kind: 'individual', agreement }]],
  '2021-05-03': [['pauses', { from: '2021-05-03', reason: 'sygdom' }]],
  '2021-05-17': [['pauses/open/end', { to: '2021-05-17' }]],
  '2021-06-09': [['measures', { measureId: 'early-activation', from: '2021-06-09' }]],
  '2021-07-14': [['conversations', { heldOn: '2021-07-14', kind: 'individual', agreement }]],
  '2021-07-15': [['booking-deadlines', { bookBy: '2021-07-16' }]],
  '2021-07-21': [['conversations', { heldOn: '2021-07-21', kind: 'individual', nextBookingBy: '2021-08-04', agreement }]],
  '2021-08-02': [['end', { endedOn: '2021-08-02', reason: 'employment' }]],
};

export const TASKS = `
  # Until the screening: the facts only people know, the ordinary track's measures
  collectMissingFact practice:collectMissingFact: 2021-03-01 .. 2021-04-04, - -> done 2021-03-31
  holdConversation first-joint-conversation: 2021-03-01 .. 2021-04-04, 2021-08-29 -> done 2021-03-31
  offerMeasure activation-by-week-26: 2021-03-01 .. 2021-08-29, 2021-08-29 -> cancelled 2021-03-31
  offerMeasure internship-focus: 2021-06-07 .. -, - -> cancelled 2021-03-31

  # The screening and after: two working days over Easter
  confirmTrack intensive: 2021-03-31 .. 2021-04-07, - -> done 2021-04-20
  registerAgreement practice:registerAgreement: 2021-03-31 .. 2021-03-31, - -> done 2021-04-08
  setSelfBookingDeadline practice:setSelfBookingDeadline: 2021-03-31 .. 2021-03-31, - -> expired 2021-04-21
  holdConversation extra-conversations: 2021-03-29 .. 2021-04-25, 2021-06-13 -> done 2021-04-21
  bookConversation extra-conversations: 2021-03-29 .. 2021-04-18, - -> done 2021-04-21
  holdConversation floor-six-conversations: 2021-04-05 .. 2021-05-02, 2021-08-29 -> done 2021-04-28
  bookConversation floor-six-conversations: 2021-04-05 .. 2021-04-26, - -> done 2021-04-28    # 25 April by the rule, 26 as set
  setSelfBookingDeadline practice:setSelfBookingDeadline: 2021-04-28 .. 2021-04-28, - -> cancelled 2021-05-03

  # What the illness hides; the sixth (2 August) is made 91 days ahead, on the very morning of 3 May
  holdConversation extra-conversations: 2021-04-26 .. 2021-05-23, 2021-06-13 -> cancelled 2021-05-03
  bookConversation extra-conversations: 2021-04-26 .. 2021-05-16, - -> cancelled 2021-05-03
  holdConversation extra-conversations: 2021-05-24 .. 2021-06-13, 2021-06-13 -> cancelled 2021-05-03
  bookConversation extra-conversations: 2021-05-24 .. 2021-06-06, - -> cancelled 2021-05-03
  holdConversation floor-six-conversations: 2021-05-03 .. 2021-05-30, 2021-08-29 -> cancelled 2021-05-03
  bookConversation floor-six-conversations: 2021-05-03 .. 2021-05-23, - -> cancelled 2021-05-03
  holdConversation floor-six-conversations: 2021-05-31 .. 2021-07-04, 2021-08-29 -> cancelled 2021-05-03
  bookConversation floor-six-conversations: 2021-05-31 .. 2021-06-27, - -> cancelled 2021-05-03
  holdConversation floor-six-conversations: 2021-07-05 .. 2021-08-01, 2021-08-29 -> cancelled 2021-05-03
  bookConversation floor-six-conversations: 2021-07-05 .. 2021-07-25, - -> cancelled 2021-05-03
  holdConversation floor-six-conversations: 2021-08-02 .. 2021-08-29, 2021-08-29 -> cancelled 2021-05-03
  bookConversation floor-six-conversations: 2021-08-02 .. 2021-08-22, - -> cancelled 2021-05-03
  offerMeasure reverse-matching: 2021-03-01 .. 2021-05-30, 2021-08-29 -> cancelled 2021-05-03
  offerMeasure early-activation: 2021-03-01 .. 2021-05-23, 2021-08-29 -> cancelled 2021-05-03

  # Back again, 14 days later; the extra ones lapse with their window on 27 June
  setSelfBookingDeadline practice:setSelfBookingDeadline: 2021-04-28 .. 2021-04-28, - -> expired 2021-07-14
  holdConversation extra-conversations: 2021-04-26 .. 2021-06-06, 2021-06-27 -> expired 2021-06-28
  bookConversation extra-conversations: 2021-04-26 .. 2021-05-30, - -> expired 2021-06-07
  holdConversation extra-conversations: 2021-06-07 .. 2021-06-27, 2021-06-27 -> expired 2021-06-28
  bookConversation extra-conversations: 2021-06-07 .. 2021-06-20, - -> expired 2021-06-28
  holdConversation floor-six-conversations: 2021-05-17 .. 2021-06-13, 2021-09-12 -> done 2021-07-14
  bookConversation floor-six-conversations: 2021-05-17 .. 2021-06-06, - -> expired 2021-06-14
  holdConversation floor-six-conversations: 2021-06-14 .. 2021-07-18, 2021-09-12 -> done 2021-07-21
  bookConversation floor-six-conversations: 2021-06-14 .. 2021-07-16, - -> expired 2021-07-19   # 11 July by the rule, 16 as set
  setSelfBookingDeadline practice:setSelfBookingDeadline: 2021-07-14 .. 2021-07-14, - -> done 2021-07-15
  offerMeasure early-activation: 2021-03-01 .. 2021-06-06, 2021-09-12 -> done 2021-06-09
  offerMeasure reverse-matching: 2021-03-01 .. 2021-06-13, 2021-09-12 -> cancelled 2021-08-02

  # The last day of unemployment is 1 August
  holdConversation floor-six-conversations: 2021-07-19 .. 2021-08-15, 2021-09-12 -> cancelled 2021-08-02
  bookConversation floor-six-conversations: 2021-07-19 .. 2021-08-04, - -> cancelled 2021-08-02   # 8 August by the rule, 4 as set
  holdConversation floor-six-conversations: 2021-08-16 .. 2021-09-12, 2021-09-12 -> cancelled 2021-08-02
  bookConversation floor-six-conversations: 2021-08-16 .. 2021-09-05, - -> cancelled 2021-08-02
`;

/** A day before or on the due day that is closed becomes the working day before it, one after becomes the next. Noted where it did. */
export const REMINDERS = `
  2021-03-26: holdConversation first-joint-conversation, jobConsultant list        # Sunday 28 March
  2021-03-29: holdConversation first-joint-conversation, citizen mail              # 31, 30, 29 March: Easter
  2021-03-31: collectMissingFact practice:collectMissingFact, jobConsultant list   # Easter Sunday 4 April
  2021-03-31: registerAgreement practice:registerAgreement, jobConsultant list
  2021-03-31: setSelfBookingDeadline practice:setSelfBookingDeadline, jobConsultant list
  2021-04-06: registerAgreement practice:registerAgreement, jobConsultant digest   # the first working day after Easter
  2021-04-07: setSelfBookingDeadline practice:setSelfBookingDeadline, jobConsultant digest
  2021-04-07: confirmTrack intensive, jobConsultant list
  2021-04-09: confirmTrack intensive, jobConsultant digest
  2021-04-14: confirmTrack intensive, teamLead digest
  2021-04-09: bookConversation extra-conversations, citizen mail                   # Sunday 11 April
  2021-04-16: bookConversation extra-conversations, citizen mail
  2021-04-19: bookConversation extra-conversations, jobConsultant list
  2021-04-16: holdConversation extra-conversations, jobConsultant list             # Sunday 18 April
  2021-04-21: holdConversation extra-conversations, citizen mail
  2021-04-16: bookConversation floor-six-conversations, citizen mail               # seven days before Sunday 25 April
  2021-04-23: bookConversation floor-six-conversations, citizen mail               # two days before Monday 26 April
  2021-04-27: bookConversation floor-six-conversations, jobConsultant list
  2021-04-23: holdConversation floor-six-conversations, jobConsultant list         # Sunday 25 April
  2021-04-27: holdConversation floor-six-conversations, citizen mail               # 29, 28, 27 April: Store Bededag
  2021-04-28: setSelfBookingDeadline practice:setSelfBookingDeadline, jobConsultant list
  2021-05-03: setSelfBookingDeadline practice:setSelfBookingDeadline, jobConsultant digest   # 29 April, 3 May

  2021-05-21: bookConversation extra-conversations, citizen mail                   # Whit Sunday 23 May
  2021-05-28: bookConversation extra-conversations, citizen mail
  2021-05-31: bookConversation extra-conversations, jobConsultant list
  2021-05-28: holdConversation extra-conversations, jobConsultant list             # Sunday 30 May
  2021-06-02: holdConversation extra-conversations, citizen mail
  2021-06-07: holdConversation extra-conversations, teamLead digest
  2021-05-28: bookConversation floor-six-conversations, citizen mail               # Sunday 30 May
  2021-06-04: bookConversation floor-six-conversations, citizen mail
  2021-06-07: bookConversation floor-six-conversations, jobConsultant list
  2021-06-04: holdConversation floor-six-conversations, jobConsultant list         # Sunday 6 June
  2021-06-09: holdConversation floor-six-conversations, citizen mail
  2021-06-14: holdConversation floor-six-conversations, teamLead digest
  2021-06-11: bookConversation extra-conversations, citizen mail                   # Sunday 13 June
  2021-06-18: bookConversation extra-conversations, citizen mail
  2021-06-21: bookConversation extra-conversations, jobConsultant list
  2021-06-18: holdConversation extra-conversations, jobConsultant list             # Sunday 20 June
  2021-06-23: holdConversation extra-conversations, citizen mail                   # on 28 June it has lapsed
  2021-05-21: offerMeasure early-activation, jobConsultant list                    # Whit Sunday 23 May
  2021-06-07: offerMeasure early-activation, jobConsultant digest
  2021-05-28: offerMeasure reverse-matching, jobConsultant list                    # Sunday 30 May
  2021-06-14: offerMeasure reverse-matching, jobConsultant digest
  2021-06-18: offerMeasure reverse-matching, teamLead digest
  2021-07-02: bookConversation floor-six-conversations, citizen mail               # Sunday 4 July
  2021-07-09: bookConversation floor-six-conversations, citizen mail
  2021-07-12: bookConversation floor-six-conversations, jobConsultant list
  2021-07-09: holdConversation floor-six-conversations, jobConsultant list         # Sunday 11 July
  2021-07-14: holdConversation floor-six-conversations, citizen mail
  2021-07-19: holdConversation floor-six-conversations, teamLead digest
  2021-07-14: setSelfBookingDeadline practice:setSelfBookingDeadline, jobConsultant list
  2021-07-28: bookConversation floor-six-conversations, citizen mail
  2021-08-02: bookConversation floor-six-conversations, citizen mail               # the morning of the day the case ends
`;
