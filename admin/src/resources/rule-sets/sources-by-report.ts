/** The five source reports by the short names the rules cite them with. */
export const REPORTS = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;

export type Report = (typeof REPORTS)[number];

export interface CitedReport {
  readonly report: Report;
  /** Places in it, as cited: "5.4", "table 5.11". Empty when only the report is named. */
  readonly places: readonly string[];
}

function isReport(name: string): name is Report {
  return (REPORTS as readonly string[]).includes(name);
}

/** Cited places gathered under their report; what cites none of the reports stands by itself in `others`, as it is. */
export function sourcesByReport(sources: readonly string[]): {
  readonly reports: readonly CitedReport[];
  readonly others: readonly string[];
} {
  const cited = sources.map((source) => {
    const [, name = '', place = ''] = /^(\S+)\s*(.*)$/.exec(source) ?? [];
    return isReport(name) ? { report: name, place, source } : { report: null, place: '', source };
  });
  const reports = REPORTS.map((report) => ({
    report,
    places: cited.filter((one) => one.report === report && one.place !== '').map(({ place }) => place),
    isCited: cited.some((one) => one.report === report),
  }));
  return {
    reports: reports.filter(({ isCited }) => isCited).map(({ report, places }) => ({ report, places })),
    others: cited.filter(({ report }) => report === null).map(({ source }) => source),
  };
}
