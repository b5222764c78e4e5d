import { z } from 'zod';
import type { Localised } from '../../domain/shared/localised';
import { LOG_LEVELS } from './config';

function isUrlOf(...protocols: readonly string[]): (text: string) => boolean {
  return (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'] as const;
const SWITCH = ['on', 'off'] as const;
const ENVIRONMENTS = ['development', 'test', 'production'] as const;

/** The variables, each with its check and default. */
export const variables = z.object({
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(3000),
  HOST: z.enum(LOOPBACK).default('127.0.0.1'),
  DATABASE_URL: z.string().refine(isUrlOf('postgres:', 'postgresql:')).optional(),
  REDIS_URL: z.string().refine(isUrlOf('redis:', 'rediss:')).optional(),
  PERSONAL_DATA_KEY: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .optional(),
  SMTP_URL: z.string().refine(isUrlOf('smtp:', 'smtps:')).optional(),
  MAIL_FROM: z.string().trim().pipe(z.email()).default('sporskifte@localhost.invalid'),
  PUBLIC_URL: z
    .string()
    .refine(isUrlOf('http:', 'https:'))
    .transform((url) => url.trim().replace(/\/+$/, ''))
    .optional(),
  WORKER: z.enum(SWITCH).default('on'),
  BULL_BOARD: z.enum(SWITCH).default('off'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  DATA_DIR: z.string().default('.data'),
  NODE_ENV: z.enum(ENVIRONMENTS).default('development'),
});

const oneOf = (values: readonly string[]): Localised => ({ da: `en af ${values.join(', ')}`, en: `one of ${values.join(', ')}` });

/** What a person is told when a variable cannot be used. */
export const expectations: Readonly<Record<keyof z.infer<typeof variables>, Localised>> = {
  PORT: { da: 'et helt tal fra 0 til 65535', en: 'a whole number from 0 to 65535' },
  HOST: {
    da: `tjenesten har endnu intet login og lytter kun på maskinen selv: ${LOOPBACK.join(', ')}`,
    en: `the service has no login yet and listens on this machine only: ${LOOPBACK.join(', ')}`,
  },
  DATABASE_URL: {
    da: 'en adresse som postgres://bruger:kode@vært:5432/database',
    en: 'an address like postgres://user:password@host:5432/database',
  },
  REDIS_URL: { da: 'en adresse som redis://vært:6379', en: 'an address like redis://host:6379' },
  PERSONAL_DATA_KEY: {
    da: 'en nøgle på 32 byte i base64, som fra: openssl rand -base64 32',
    en: 'a key of 32 bytes in base64, as from: openssl rand -base64 32',
  },
  SMTP_URL: { da: 'en adresse som smtp://bruger:kode@vært:587', en: 'an address like smtp://user:password@host:587' },
  MAIL_FROM: { da: 'en mailadresse', en: 'an e-mail address' },
  PUBLIC_URL: { da: 'en adresse som https://sporskifte.example', en: 'an address like https://sporskifte.example' },
  WORKER: oneOf(SWITCH),
  BULL_BOARD: oneOf(SWITCH),
  LOG_LEVEL: oneOf(LOG_LEVELS),
  DATA_DIR: { da: 'en mappe', en: 'a folder' },
  NODE_ENV: oneOf(ENVIRONMENTS),
};
