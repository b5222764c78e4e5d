import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import { KeyCheck } from './key-check';
import { PersonalData } from './personal-data';
import { readOrMakeMasterKey } from './read-or-make-master-key';
import { SealedSampleRepository } from './sealed-sample.repository';

/** Gives every module `PersonalData` with the key of the surroundings. */
@Global()
@Module({
  providers: [
    { provide: PersonalData, useFactory: (config: Config) => new PersonalData(() => readOrMakeMasterKey(config)), inject: [CONFIG] },
    SealedSampleRepository,
    KeyCheck,
  ],
  exports: [PersonalData],
})
export class PersonalDataModule {}
