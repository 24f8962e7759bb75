import { v5 } from 'uuid';

const OURS = '6f1d3c52-8d6e-4b8e-9d0a-2a4f5a1c7be3';

/** The name of something that is news once, however often it is undone and done again. */
export const onceFor = (...what: string[]): string => v5(what.join(' '), OURS);
