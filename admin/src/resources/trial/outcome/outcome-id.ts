/** The part of the page that holds the outcome. */
export const OUTCOME_ID = 'trial-outcome';
