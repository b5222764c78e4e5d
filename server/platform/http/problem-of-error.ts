import { HttpException } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import type { Language } from './accepted-language';
import type { Problem, ProblemFinding } from './problem';
import { problemSentence } from './problem-sentence';
import { PROBLEM_TEXTS } from './problem-texts';
import { type Finding, RequestProblem } from './request-problem';
import { speakablePath } from './speakable';

interface RequestFacts {
  readonly language: Language;
  /** Path without query. */
  readonly path: string;
  readonly requestId: string;
}

const CODE_OF_STATUS: ReadonlyMap<number, string> = new Map([
  [404, 'request.unknown_route'],
  [405, 'request.method_not_allowed'],
  [413, 'request.too_large'],
  [415, 'request.unsupported_media_type'],
  [503, 'service.not_ready'],
]);

/** What the sockets and PostgreSQL (SQLSTATE) say when the database is away or going down. */
const DATABASE_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300', '08006', '08001', '08003']);
const DATABASE_AWAY_MESSAGE = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

function isDatabaseAway(error: object): boolean {
  const { code, message, syscall } = error as { readonly code?: unknown; readonly message?: unknown; readonly syscall?: unknown };
  if (typeof code === 'string' && (DATABASE_AWAY.has(code) || (code === 'ENOENT' && syscall === 'connect'))) return true;
  return typeof message === 'string' && DATABASE_AWAY_MESSAGE.test(message);
}

function findingOf(error: unknown): Finding {
  if (error instanceof DomainError) return { code: error.code, details: error.details, field: error.field };
  if (error instanceof HttpException) {
    const status = error.getStatus();
    const fallback = status >= 500 ? 'internal' : 'request.refused';
    return { code: CODE_OF_STATUS.get(status) ?? fallback, details: {} };
  }
  if (typeof error === 'object' && error !== null && isDatabaseAway(error)) return { code: 'database.unavailable', details: {} };
  return { code: 'internal', details: {} };
}

function spoken({ code, details, field }: Finding): ProblemFinding {
  const place = field === undefined || field === '' ? undefined : speakablePath(field);
  return { code, ...(place === undefined ? {} : { field: place }), ...problemSentence(code, { ...details, field: place }) };
}

/** Turns any error into the answer the caller gets. What is not a `DomainError` is `internal`: nothing of it is shown. */
export function problemOfError(error: unknown, { language, path, requestId }: RequestFacts): Problem {
  const finding = findingOf(error);
  const text = PROBLEM_TEXTS.get(finding.code) ?? PROBLEM_TEXTS.get('request.refused');
  if (!text) throw new Error('request.refused has no text');
  const { field, da, en } = spoken(finding);
  const findings = error instanceof RequestProblem && error.findings.length > 1 ? error.findings.map(spoken) : undefined;
  return {
    type: `urn:sporskifte:problem:${finding.code}`,
    title: text.title[language],
    status: text.status,
    code: finding.code,
    detail: language === 'da' ? da : en,
    da,
    en,
    ...(field === undefined ? {} : { field }),
    instance: speakablePath(path),
    ...(text.status >= 500 ? { requestId } : {}),
    ...(findings ? { errors: findings } : {}),
  };
}
