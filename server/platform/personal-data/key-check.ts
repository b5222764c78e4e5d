import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from './personal-data';
import { PersonalDataError } from './personal-data-error';
import { SealedSampleRepository } from './sealed-sample.repository';

/** Tries the key on one sealed value when the program starts: a wrong key is one clear sentence then, not a failure for every person later. */
@Injectable()
export class KeyCheck implements OnModuleInit {
  constructor(
    private readonly samples: SealedSampleRepository,
    private readonly personalData: PersonalData,
  ) {}

  /** Throws `PersonalDataError` when the key is not the one the database's personal data was sealed with. */
  async onModuleInit(): Promise<void> {
    // A database that is away or has no tables yet is for the health check to tell; then nothing was sealed that could be read.
    const sample = await this.samples.find().catch(() => null);
    if (sample === null) return;
    try {
      this.personalData.open(sample.municipality, sample.sealed);
    } catch (error) {
      if (error instanceof PersonalDataError) throw error;
      throw new PersonalDataError({
        da: 'Databasens personoplysninger er låst med en anden nøgle. Sæt PERSONAL_DATA_KEY til den rigtige, eller læg filen personal-data.key tilbage i datamappen (DATA_DIR).',
        en: 'The personal data in the database was sealed with another key. Set PERSONAL_DATA_KEY to the right one, or put the file personal-data.key back into the data folder (DATA_DIR).',
      });
    }
  }
}
