import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Transactions } from './transactions';

/** Gives the modules the connection the program has opened: `DataSource`, `Transactions`, and repositories through `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param dataSource open and migrated. Nest closes it with the application; `OpenDatabase.close` afterwards stops the embedded server. */
  static forRoot(dataSource: DataSource): DynamicModule {
    const connected = TypeOrmModule.forRootAsync({
      useFactory: () => ({ ...dataSource.options }),
      dataSourceFactory: () => Promise.resolve(dataSource),
    });
    return { module: DatabaseModule, imports: [connected], providers: [Transactions], exports: [connected, Transactions] };
  }
}
