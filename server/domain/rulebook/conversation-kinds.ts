export const CONVERSATION_KINDS = ['individual', 'joint', 'group', 'workshop', 'webinar', 'phone', 'video', 'annualReview'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

export const CHANNELS = ['inPerson', 'phone', 'video'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who holds a conversation. `jobAndCompanyConsultant` is the pair of the annual review. */
export const HOLDERS = ['jobConsultant', 'companyConsultant', 'jobAndCompanyConsultant', 'insuranceFund'] as const;
export type Holder = (typeof HOLDERS)[number];

export const BOOKINGS = ['calledIn', 'selfBooked'] as const;
export type Booking = (typeof BOOKINGS)[number];
