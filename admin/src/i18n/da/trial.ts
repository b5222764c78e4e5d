export const trial = {
  title: 'Prøv en borger',
};
