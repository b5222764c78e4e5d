export const timeline = {
  title: 'Tidslinje',
};
