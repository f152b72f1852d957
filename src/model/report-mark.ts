/** The first thing in the head of an HTML report, by which it is known for one and not audited as a page. */
export const REPORT_MARK = '<meta name="generator" content="presscheck">';
