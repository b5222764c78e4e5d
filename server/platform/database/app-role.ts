/** The role all reading and writing runs under. It owns nothing and cannot log in, so row-level security binds it also when the login is a superuser. */
export const APP_ROLE = 'sporskifte_app';

/** The transaction's setting that row-level security reads through the SQL function `current_municipality()`. */
export const MUNICIPALITY_SETTING = 'sporskifte.municipality';
