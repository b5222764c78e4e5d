import { type Page } from 'playwright-core';

/** A page as a person can find it: where it is, and what was done there. */
export interface PageState {
  readonly name: string;
  /** Its address; a function when an id must be looked up first. */
  readonly path: string | (() => Promise<string>);
  /** Before the page is opened: what the service is made to answer. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What a person does there. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Something is always on its way in this state. */
  readonly neverSettles?: boolean;
  /** The browser says so itself when a request was refused; nothing else may be in its log. */
  readonly refusesRequests?: boolean;
}

/** What the browser writes by itself when an answer is an error or does not come; the last for the code of a page. */
export const REFUSED = /^Failed to load resource|dynamically imported module/;
