import { ACTION_TEXTS } from './problem-texts/action-texts';
import { CAPACITY_TEXTS } from './problem-texts/capacity-texts';
import { CASE_TEXTS } from './problem-texts/case-texts';
import { CASE_WORK_TEXTS } from './problem-texts/case-work-texts';
import { CATALOGUE_TEXTS } from './problem-texts/catalogue-texts';
import { EVENT_TEXTS } from './problem-texts/event-texts';
import { FACT_TEXTS } from './problem-texts/fact-texts';
import { FILE_TEXTS } from './problem-texts/file-texts';
import { IMPORT_ROW_TEXTS } from './problem-texts/import-row-texts';
import { IMPORT_TEXTS } from './problem-texts/import-texts';
import { MAIL_TEXTS } from './problem-texts/mail-texts';
import { PERSONAL_DATA_TEXTS } from './problem-texts/personal-data-texts';
import { PEOPLE_TEXTS } from './problem-texts/people-texts';
import type { ProblemText } from './problem-texts/problem-text';
import { REQUEST_TEXTS } from './problem-texts/request-texts';
import { RULE_FILE_TEXTS } from './problem-texts/rule-file-texts';
import { RULE_SET_MEANING_TEXTS } from './problem-texts/rule-set-meaning-texts';
import { RULE_SET_TEXTS } from './problem-texts/rule-set-texts';
import { RULE_TEXTS } from './problem-texts/rule-texts';
import { WORKLIST_TEXTS } from './problem-texts/worklist-texts';

/** Every code of the system with its status and its sentences. A test reads the source and fails when a `DomainError` code has no row. */
export const PROBLEM_TEXTS: ReadonlyMap<string, ProblemText> = new Map(
  [
    REQUEST_TEXTS,
    ACTION_TEXTS,
    CASE_TEXTS,
    EVENT_TEXTS,
    CASE_WORK_TEXTS,
    CAPACITY_TEXTS,
    FACT_TEXTS,
    RULE_TEXTS,
    RULE_SET_TEXTS,
    RULE_SET_MEANING_TEXTS,
    RULE_FILE_TEXTS,
    CATALOGUE_TEXTS,
    FILE_TEXTS,
    IMPORT_TEXTS,
    IMPORT_ROW_TEXTS,
    PEOPLE_TEXTS,
    WORKLIST_TEXTS,
    PERSONAL_DATA_TEXTS,
    MAIL_TEXTS,
  ].flatMap((table) => Object.entries(table)),
);
