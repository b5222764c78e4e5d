/** Loaded before a process' own code: its clock goes wrong by FAULT_CLOCK_SHIFT_MS. What is due must not depend on it. */
const shift = Number(process.env.FAULT_CLOCK_SHIFT_MS ?? 0);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
