import { BadRequestException, NotFoundException } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error';
import { acceptedLanguage } from './accepted-language';
import { problemOfError } from './problem-of-error';
import { RequestProblem } from './request-problem';

const request = { language: 'da', path: '/api/decisions', requestId: 'r1' } as const;

describe('an error as problem details', () => {
  it('carries code, field, both sentences and the one asked for', () => {
    const error = new DomainError('spell.starts_after_as_of', { value: '2026-12-01' }, 'spell.startedOn');
    expect(problemOfError(error, { ...request, language: 'en' })).toEqual({
      type: 'urn:sporskifte:problem:spell.starts_after_as_of',
      title: 'Spell starts after the day of the decision',
      status: 400,
      code: 'spell.starts_after_as_of',
      detail: 'The spell starts on 1 December 2026 after the day the decision is for. Correct the start date or asOf.',
      da: 'Forløbet begynder 01.12.2026 efter den dag, der afgøres for. Ret startdatoen eller asOf.',
      en: 'The spell starts on 1 December 2026 after the day the decision is for. Correct the start date or asOf.',
      field: 'spell.startedOn',
      instance: '/api/decisions',
    });
  });

  it('says nothing of an unknown error but the id to quote', () => {
    const problem = problemOfError(new Error('select * from secret'), request);
    expect(problem).toMatchObject({ status: 500, code: 'internal', requestId: 'r1' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it.each([null, undefined, 'text', 7, {}])('takes even %p for an internal error', (thrown) => {
    expect(problemOfError(thrown, request)).toMatchObject({ status: 500, code: 'internal' });
  });

  it.each(['ECONNREFUSED', '57P01'])('says that the database is away (%s)', (code) => {
    expect(problemOfError(Object.assign(new Error('x'), { code }), request)).toMatchObject({ status: 503, code: 'database.unavailable' });
  });

  it('does not take a missing file for a missing database', () => {
    expect(problemOfError(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }), request)).toMatchObject({ code: 'internal' });
  });

  it('speaks of an unknown address without repeating it', () => {
    const problem = problemOfError(new NotFoundException('Cannot GET /api/150490-1234'), { ...request, path: '/api/150490-1234' });
    expect(problem).toMatchObject({ status: 404, code: 'request.unknown_route', instance: '/api/…' });
    expect(JSON.stringify(problem)).not.toContain('1234');
  });

  it.each(['/api/280264%E2%80%931115', '/api/280264%20-%201115', '/api/280264%FF1115', '/api/280264/1115', '/api/28.02.64-1115'])(
    'does not repeat a CPR number in another spelling either (%s)',
    (path) => {
      expect(problemOfError(new NotFoundException(), { ...request, path }).instance).not.toContain('1115');
    },
  );

  it('repeats the address of a decision', () => {
    const path = '/api/decisions/00000000-0000-4000-8000-280264111500/replay';
    expect(problemOfError(new NotFoundException(), { ...request, path }).instance).toBe(path);
  });

  it('refuses in general where Nest refuses', () => {
    expect(problemOfError(new BadRequestException('x'), request)).toMatchObject({ status: 400, code: 'request.refused' });
  });

  it('lists all findings and leads with the first', () => {
    const error = new RequestProblem([
      { code: 'request.missing', details: {}, field: 'asOf' },
      { code: 'request.unknown_key', details: { key: 'x' }, field: 'x' },
    ]);
    const problem = problemOfError(error, request);
    expect(problem).toMatchObject({
      code: 'request.missing',
      field: 'asOf',
      detail: 'Feltet mangler: asOf. Send det som beskrevet i /api/docs.',
    });
    expect(problem.errors?.map(({ code, field }) => [code, field])).toEqual([
      ['request.missing', 'asOf'],
      ['request.unknown_key', 'x'],
    ]);
  });
});

describe('the language of the answer', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['*', 'da'],
    ['en', 'en'],
    ['EN-gb,en;q=0.9', 'en'],
    ['da;q=0.2, en;q=0.8', 'en'],
    ['en;q=0.2, da;q=0.8', 'da'],
    ['en;q=0', 'da'],
    ['en;q=banana', 'da'],
    ['fr, de', 'da'],
    ['english', 'da'],
  ])('%p is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});
