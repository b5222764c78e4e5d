import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { WAKER, type Waker } from '../queue';
import type { Readiness } from './ready.schema';
import { redisAnswers } from './redis-answers';

/** Milliseconds the database may take to answer. */
const PATIENCE = 2000;

type DatabaseReadiness = Pick<Readiness, 'database' | 'migrations' | 'seeded'>;

const AWAY: DatabaseReadiness = { database: 'down', migrations: 'unknown', seeded: false };

const TABLES = `select to_regclass('public.migrations') is not null and to_regclass('public.fact_catalogue_version') is not null as "areThere"`;
const CONTENT = `
  select (select array_agg(name) from migrations) as names,
    exists (select from rule_set_version) and exists (select from fact_catalogue_version) and exists (select from municipality) as seeded`;

/** Whether the service can do its work. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  /** Never throws. */
  async check(): Promise<Readiness> {
    const [database, redis] = await Promise.all([this.checkDatabase(), this.checkRedis()]);
    const isReady = database.migrations === 'applied' && database.seeded;
    const { kind, isUp, isWorking } = this.waker.state();
    const isAway = redis === 'down' || (kind !== 'none' && !isUp);
    return {
      status: !isReady ? 'unavailable' : isAway ? 'degraded' : 'ok',
      ...database,
      redis,
      queue: isUp ? kind : 'none',
      worker: isWorking ? 'running' : 'off',
    };
  }

  private async checkDatabase(): Promise<DatabaseReadiness> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<DatabaseReadiness>((resolve) => {
      timer = setTimeout(() => resolve(AWAY), PATIENCE);
    });
    try {
      return await Promise.race([this.lookAtDatabase(), late]);
    } catch {
      return AWAY;
    } finally {
      clearTimeout(timer);
    }
  }

  private async lookAtDatabase(): Promise<DatabaseReadiness> {
    const [tables] = await this.dataSource.query<{ areThere: boolean }[]>(TABLES);
    if (!tables?.areThere) return { database: 'up', migrations: 'pending', seeded: false };
    const [content] = await this.dataSource.query<{ names: string[] | null; seeded: boolean }[]>(CONTENT);
    const ran = new Set(content?.names);
    const isApplied = this.dataSource.migrations.every(({ name }) => name !== undefined && ran.has(name));
    return { database: 'up', migrations: isApplied ? 'applied' : 'pending', seeded: content?.seeded ?? false };
  }

  private async checkRedis(): Promise<Readiness['redis']> {
    if (this.config.redisUrl === undefined) return 'off';
    return (await redisAnswers(this.config.redisUrl)) ? 'up' : 'down';
  }
}
