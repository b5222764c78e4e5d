import type { EducationField, Fund } from './person-facts';

type Weights<T> = readonly (readonly [T, number])[];

/** Fields of education among the members of each fund. Assumption: the funds' own fields, shares by our estimate; no source gives them. */
export const FIELDS_BY_FUND: Readonly<Record<Fund, Weights<EducationField>>> = {
  AK: [
    ['engineering', 16],
    ['it', 10],
    ['healthScience', 9],
    ['socialScience', 17],
    ['law', 8],
    ['business', 12],
    ['humanities', 8],
    ['communication', 4],
    ['architecture', 7],
    ['environment', 4],
    ['naturalScience', 3],
    ['arts', 1],
    ['other', 1],
  ],
  JKS: [
    ['communication', 62],
    ['humanities', 30],
    ['arts', 5],
    ['other', 3],
  ],
  MA: [
    ['humanities', 44],
    ['naturalScience', 20],
    ['education', 14],
    ['communication', 9],
    ['arts', 5],
    ['environment', 4],
    ['socialScience', 3],
    ['other', 1],
  ],
  CA: [
    ['business', 68],
    ['socialScience', 24],
    ['law', 2],
    ['it', 3],
    ['communication', 3],
  ],
};

/** Competence banks (S2 5.4, Aarhus) a field leads to, with the chance of standing in each. Assumption. */
export const BANKS_BY_FIELD: Readonly<Record<EducationField, Weights<string>>> = {
  humanities: [
    ['communicationMarketing', 0.7],
    ['hrAdministrationLaw', 0.3],
  ],
  communication: [
    ['communicationMarketing', 0.95],
    ['entrepreneurshipManagement', 0.15],
  ],
  socialScience: [
    ['hrAdministrationLaw', 0.7],
    ['entrepreneurshipManagement', 0.2],
  ],
  business: [
    ['purchasingLogisticsEconomy', 0.75],
    ['entrepreneurshipManagement', 0.3],
  ],
  law: [['hrAdministrationLaw', 0.95]],
  engineering: [
    ['architectureBuilding', 0.4],
    ['it', 0.3],
    ['environmentSustainability', 0.3],
  ],
  it: [['it', 0.98]],
  naturalScience: [
    ['environmentSustainability', 0.5],
    ['it', 0.25],
  ],
  healthScience: [['hrAdministrationLaw', 0.5]],
  education: [
    ['hrAdministrationLaw', 0.6],
    ['communicationMarketing', 0.3],
  ],
  arts: [
    ['communicationMarketing', 0.7],
    ['entrepreneurshipManagement', 0.3],
  ],
  architecture: [['architectureBuilding', 0.95]],
  environment: [['environmentSustainability', 0.95]],
  other: [['hrAdministrationLaw', 0.4]],
};
