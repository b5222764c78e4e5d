export const decisions = {
  title: 'Afgørelser',
};
