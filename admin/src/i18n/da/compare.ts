export const compare = {
  title: 'Sammenlign to regelsæt',
};
