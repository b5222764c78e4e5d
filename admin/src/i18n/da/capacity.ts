export const capacity = {
  title: 'Kapacitet',
};
