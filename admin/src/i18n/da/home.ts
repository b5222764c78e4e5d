export const home = {
  title: 'Forside',
};
