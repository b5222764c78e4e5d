export const ruleSets = {
  title: 'Kommuner og regelsæt',
};
